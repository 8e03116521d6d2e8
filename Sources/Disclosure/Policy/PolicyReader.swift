import CaseModel

/// The kinds of reader that the policy tells apart: the columns of ``DisclosurePolicy``.
package enum PolicyReader: String, CaseIterable, Hashable, Sendable {
  /// A parent, carer or other relative.
  case family
  case child
  case advocate
  case police
  case health
  case socialCare = "social care"
  /// School, housing and everybody else who comes as a professional.
  case otherProfessional = "other professional"

  /// The kind of `recipient`; nil for the office, which holds everything.
  init?(_ recipient: Recipient) {
    switch recipient.audience {
    case .office: return nil
    case .family: self = .family
    case .child: self = .child
    case .advocate: self = .advocate
    case .professional: self = recipient.role.map(Self.init) ?? .otherProfessional
    }
  }

  /// The kind of a professional with `role`.
  init(_ role: ProfessionalRole) {
    self =
      switch role {
      case .police: .police
      case .healthVisitor, .schoolNurse, .midwife, .gp, .paediatrician, .mentalHealth: .health
      case .socialWorker, .practiceSupervisor, .teamManager, .reviewingOfficer, .chair, .clerk:
        .socialCare
      case .advocate: .advocate
      case .school, .nursery, .interpreter, .probation, .housing, .earlyHelp, .substanceMisuse,
        .domesticAbuse, .youthJustice, .designatedOfficer, .solicitor, .employer, .other:
        .otherProfessional
      }
  }
}
