import CaseModel

/// What is drawn about a family before anybody has a name, at rates near those of real months:
/// two reviews to each first conference, two children to a conference.
struct FamilyPlan: Sendable {
  /// Who lives where.
  enum Household: Sendable {
    case together, apart, twoFathers
    /// The children live with a grandmother, the mother in a refuge.
    case withGrandmother
    /// The children live with foster carers.
    case inCare
  }
  /// From whom the children's home is kept.
  enum Protection: Sendable { case nobody, firstFather, everyone, parents }
  /// What the first father is kept out of.
  enum FatherExclusion: Sendable { case nothing, part, whole }

  let type: MeetingType
  let childCount: Int
  let household: Household
  let protection: Protection
  let exclusion: FatherExclusion
  let platform: Platform
  let option: ParticipationOption
  let indicators: [PlatformIndicator]
  let fatherContact: ContactRule
  let language: String
  let hasFollowUp: Bool

  /// Whether the parents use sign language.
  var signs: Bool { language == Self.signLanguage }

  init(random: inout SplitMix64) {
    type = random.pick(weighted: Self.types)
    let children = random.pick(weighted: Self.childCounts)
    childCount = type == .preBirth ? min(children, 3) : children
    household = Self.household(type: type, childCount: childCount, random: &random)
    fatherContact =
      type.isConference && household != .together
      ? random.pick(weighted: Self.contacts) : .ordinary
    protection = Self.protection(
      household: household, fatherContact: fatherContact, random: &random)
    exclusion = Self.exclusion(type: type, contact: fatherContact, random: &random)
    platform = type.isConference ? random.pick(weighted: Self.platforms) : .virtual
    let mayMeetChairOnly = type.isConference && platform == .virtual && exclusion == .nothing
    option = mayMeetChairOnly && random.chance(percent: 7) ? .chairOnly : .wholeConference
    indicators = platform == .hybrid ? Self.indicators(type: type, random: &random) : []
    language = random.chance(percent: 13) ? random.pick(Self.languages) : ""
    hasFollowUp = (type == .icpc || type == .rcpc) && random.chance(percent: 60)
  }

  private static let types: [(MeetingType, Int)] = [
    (.rcpc, 66), (.icpc, 21), (.preBirth, 5), (.transferIn, 3), (.careReview, 4), (.allegation, 1),
  ]
  private static let childCounts = [(1, 32), (2, 32), (3, 20), (4, 9), (5, 4), (6, 3)]
  private static let contacts: [(ContactRule, Int)] = [
    (.ordinary, 82), (.deceased, 4), (.prison, 5), (.whereaboutsUnknown, 5), (.noContactOrder, 2),
    (.careOfSolicitor, 2),
  ]
  private static let platforms: [(Platform, Int)] = [(.virtual, 88), (.hybrid, 9), (.telephone, 3)]
  private static let signLanguage = "British Sign Language"
  private static let languages = [
    "Arabic", "Bengali", signLanguage, signLanguage, "Lithuanian", "Polish",
    "Polish", "Portuguese", "Punjabi", "Romanian", "Romanian", "Somali", "Tigrinya", "Urdu",
  ]

  private static func household(
    type: MeetingType, childCount: Int, random: inout SplitMix64
  ) -> Household {
    if type == .careReview { return .inCare }
    if type == .preBirth || type == .allegation {
      return random.chance(percent: 50) ? .together : .apart
    }
    if childCount > 1 && random.chance(percent: 25) { return .twoFathers }
    return random.pick(weighted: [(.together, 38), (.apart, 58), (.withGrandmother, 4)])
  }

  private static func protection(
    household: Household, fatherContact: ContactRule, random: inout SplitMix64
  ) -> Protection {
    guard fatherContact != .deceased else { return .nobody }
    return switch household {
    case .together, .withGrandmother: .nobody
    case .inCare: .parents
    case .apart: random.pick(weighted: [(.nobody, 80), (.firstFather, 12), (.everyone, 8)])
    case .twoFathers: random.pick(weighted: [(.nobody, 60), (.firstFather, 35), (.everyone, 5)])
    }
  }

  private static func exclusion(
    type: MeetingType, contact: ContactRule, random: inout SplitMix64
  ) -> FatherExclusion {
    guard type.isConference else { return .nothing }
    if contact == .noContactOrder { return .whole }
    guard contact == .ordinary else { return .nothing }
    return random.pick(weighted: [(.nothing, 92), (.part, 4), (.whole, 4)])
  }

  private static func indicators(
    type: MeetingType, random: inout SplitMix64
  ) -> [PlatformIndicator] {
    // An unborn child cannot wish to come.
    let possible = PlatformIndicator.allCases.filter {
      type != .preBirth || $0 != .childWantsToAttend
    }
    if random.chance(percent: 15) { return possible }
    let chosen = Set(random.shuffled(possible).prefix(random.within(1...3)))
    return possible.filter(chosen.contains)
  }
}
