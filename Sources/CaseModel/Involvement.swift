package import Diagnostics

/// One row of `people.csv`: what a person is to a child, or to meetings where no child is named.
package struct Involvement: Encodable, Sendable {
  /// What ties the person to the child.
  package enum Tie: Encodable, Hashable, Sendable {
    /// A member of the family or another carer.
    case family(Relationship)
    /// A professional.
    case professional(ProfessionalRole)
  }

  /// The person.
  package var person: PersonID
  /// The child; nil where the row stands for meetings and not for one child.
  package var child: PersonID?
  /// What the person is to the child.
  package var tie: Tie
  /// The role in the export's own words, printed instead of the role's usual title.
  package var roleTitle: String?
  /// Whether the person holds parental responsibility for this child.
  package var parentalResponsibility: Bool
  /// Whether the person comes to this child's meetings.
  package var invite: InviteChoice
  /// The meetings the choice is about; empty for all of the child's.
  package var meetings: Set<MeetingReference>
  /// Where the row stands.
  package var location: Location

  /// A row that invites to all the child's meetings.
  package init(person: PersonID, child: PersonID?, tie: Tie, location: Location) {
    self.person = person
    self.child = child
    self.tie = tie
    self.location = location
    parentalResponsibility = false
    invite = .yes
    meetings = []
  }

  /// The relationship; nil for a professional.
  package var relationship: Relationship? {
    guard case .family(let relationship) = tie else { return nil }
    return relationship
  }

  /// The professional role; nil for family.
  package var role: ProfessionalRole? {
    guard case .professional(let role) = tie else { return nil }
    return role
  }
}

/// What a family member or carer is to a child (`relationship`).
package enum Relationship: String, Vocabulary {
  case mother, father, parent
  case stepmother, stepfather
  case parentsPartner = "parents_partner"
  case grandmother, grandfather
  case aunt, uncle
  case sibling
  case fosterCarer = "foster_carer"
  case specialGuardian = "special_guardian"
  case carer
  case otherFamily = "other_family"
  case supporter

  /// The words for it, as a list of people prints them.
  package var title: String {
    switch self {
    case .parentsPartner: "parent's partner"
    case .otherFamily: "family member"
    case .supporter: "family supporter"
    default: rawValue.spelledOut
    }
  }

  /// Whether it is a parent, without whom no conference is planned (R072).
  package var isParent: Bool { [.mother, .father, .parent].contains(self) }
}

/// What a professional does at the meeting (`role`; R166).
package enum ProfessionalRole: String, Vocabulary {
  case chair, clerk
  case socialWorker = "social_worker"
  case practiceSupervisor = "practice_supervisor"
  case teamManager = "team_manager"
  case police
  case healthVisitor = "health_visitor"
  case schoolNurse = "school_nurse"
  case midwife, gp, paediatrician
  case school, nursery
  case advocate, interpreter
  case probation, housing
  case earlyHelp = "early_help"
  case mentalHealth = "mental_health"
  case substanceMisuse = "substance_misuse"
  case domesticAbuse = "domestic_abuse"
  case youthJustice = "youth_justice"
  case reviewingOfficer = "reviewing_officer"
  case designatedOfficer = "designated_officer"
  case solicitor
  case employer
  case other

  /// The words for it, as a list of people prints them.
  package var title: String {
    switch self {
    case .chair: "conference chair"
    case .clerk: "conference clerk"
    case .gp: "GP"
    case .school: "school"
    case .advocate: "children's advocate"
    case .probation: "probation officer"
    case .housing: "housing officer"
    case .police: "police officer"
    case .earlyHelp: "early help worker"
    case .mentalHealth: "mental health worker"
    case .substanceMisuse: "drug and alcohol worker"
    case .domesticAbuse: "domestic abuse adviser"
    case .youthJustice: "youth justice worker"
    case .reviewingOfficer: "independent reviewing officer"
    case .designatedOfficer: "designated officer for allegations"
    case .other: "professional"
    default: rawValue.spelledOut
    }
  }

  /// Whether the role runs the meeting and so is never sent an invitation to it.
  package var runsMeeting: Bool { self == .chair || self == .clerk }
}
