import CaseModel

/// What a family or meeting of the sample may hold, counted so that the distribution can be
/// printed. The raw value is the label.
enum Feature: String, CaseIterable, Sendable {
  case families, meetings, children, people, rows = "rows of people.csv"
  case initial = "initial conferences"
  case review = "review conferences"
  case preBirth = "pre-birth conferences"
  case transferIn = "transfer-in conferences"
  case careReview = "child in care reviews"
  case allegation = "allegation meetings"
  case followUp = "reviews of a conference of the sample"
  case oneChild = "meetings about 1 child"
  case twoChildren = "meetings about 2 children"
  case threeChildren = "meetings about 3 children"
  case manyChildren = "meetings about 4 to 6 children"
  case upToTen = "meetings of 8 to 10 people"
  case upToFifteen = "meetings of 11 to 15 people"
  case upToTwentyFive = "meetings of 16 to 25 people"
  case hybrid = "hybrid meetings"
  case everyIndicator = "hybrid meetings with all six indicators"
  case telephone = "telephone meetings"
  case optionTwo = "option 2 meetings"
  case wholeExclusion = "exclusions from a whole meeting"
  case partExclusion = "exclusions from a part"
  case halfSiblings = "families of half-siblings"
  case unborn = "unborn children"
  case protectedFromAll = "homes kept from everyone"
  case protectedFromOne = "homes kept from named people"
  case spokenInterpreter = "families with an interpreter"
  case signInterpreter = "families with a sign language interpreter"
  case largePrint = "people with large print"
  case easyRead = "people with easy read"
  case advocate = "meetings with an advocate"
  case childCall = "children who speak to the chair"
  case police = "meetings with police"
  case reportOnly = "professionals who only send a report"
  case byPost = "people reached by post"
  case bySecureEmail = "people reached by secure e-mail"
  case byEgress = "people reached by Egress"
  case bySocialWorker = "people reached by the social worker"
  case deceased = "people who have died"
  case prison = "people in prison"
  case noContactOrder = "people with a no-contact order"
  case whereaboutsUnknown = "people whose whereabouts are unknown"
  case careOfSolicitor = "people in care of a solicitor"
  case careOfRefuge = "people in a refuge"
  case skippedRows = "rows to be skipped"
  case held = "conferences with minutes"
  case plansMade = "conferences that make a plan"
  case plansContinued = "conferences that continue a plan"
  case plansEnded = "conferences that end a plan"
  case noPlan = "conferences without a plan"
  case mixedDecisions = "conferences that decide differently about siblings"
  case dissent = "conferences with dissent"
  case inquorate = "inquorate conferences"
  case noMinuteTaker = "conferences that the chair minuted"
  case red = "conferences rated red"
  case riskIncrease = "conferences at which risk had risen"
  case notApproved = "minutes not yet approved"
  case corrected = "minutes corrected"
  case weakAction = "plans with a weak action, overruled"
  case missingViews = "views that are missing, with the reason"
  case withheldStatements = "statements that not everybody may read"
  case markedPassages = "conferences with a passage that is kept from somebody"
}

/// How often each feature occurs.
struct Tally: Sendable {
  private var counts: [Feature: Int] = [:]

  mutating func count(_ feature: Feature?, times: Int = 1) {
    guard let feature, times > 0 else { return }
    counts[feature, default: 0] += times
  }

  /// Every feature with its count, in the order of declaration.
  var lines: [(label: String, count: Int)] {
    Feature.allCases.map { ($0.rawValue, counts[$0] ?? 0) }
  }
}

extension Feature {
  init(_ type: MeetingType) {
    switch type {
    case .icpc: self = .initial
    case .rcpc: self = .review
    case .preBirth: self = .preBirth
    case .transferIn: self = .transferIn
    case .careReview: self = .careReview
    case .allegation: self = .allegation
    }
  }

  init?(_ contact: ContactRule) {
    switch contact {
    case .ordinary: return nil
    case .deceased: self = .deceased
    case .whereaboutsUnknown: self = .whereaboutsUnknown
    case .noContactOrder: self = .noContactOrder
    case .prison: self = .prison
    case .careOfSolicitor: self = .careOfSolicitor
    case .careOfRefuge: self = .careOfRefuge
    }
  }

  init?(_ format: DocumentFormat) {
    switch format {
    case .standard: return nil
    case .largePrint: self = .largePrint
    case .easyRead: self = .easyRead
    }
  }

  init(_ channel: DeliveryChannel) {
    switch channel {
    case .post: self = .byPost
    case .secureEmail: self = .bySecureEmail
    case .egress: self = .byEgress
    case .bySocialWorker: self = .bySocialWorker
    }
  }

  /// The band of a meeting about so many children.
  init(children: Int) {
    switch children {
    case 1: self = .oneChild
    case 2: self = .twoChildren
    case 3: self = .threeChildren
    default: self = .manyChildren
    }
  }

  /// The band of a meeting of so many people.
  init(people: Int) {
    switch people {
    case ...10: self = .upToTen
    case ...15: self = .upToFifteen
    default: self = .upToTwentyFive
    }
  }
}
