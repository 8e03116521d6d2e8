package import CaseModel

/// The classes of what may have to be kept from a reader (requirements 3.1).
package enum DisclosureClass: String, CaseIterable, Hashable, Sendable {
  case open
  case policeConfidential = "police_confidential"
  case thirdParty = "third_party"
  case health
  case legalAdvice = "legal_advice"
  case childsConfidence = "childs_confidence"
  case court
  /// Said in a part of the meeting that the reader was excluded from.
  case excludedPart = "excluded_part"
  /// A protected address and everything that stands for it.
  case protectedWhereabouts = "protected_whereabouts"
  /// A child or a person that the reader has nothing to do with.
  case otherFamily = "other_family"
  /// For the professionals of the meeting.
  case professionalsOnly = "professionals_only"
  /// Written for the council's own papers.
  case office
  /// What somebody decided to keep from this reader, whatever its class.
  case decided

  /// The class of a statement's classification.
  package init(_ classification: Classification) {
    self =
      switch classification {
      case .open: .open
      case .policeConfidential: .policeConfidential
      case .thirdParty: .thirdParty
      case .health: .health
      case .legalAdvice: .legalAdvice
      case .childsConfidence: .childsConfidence
      case .court: .court
      }
  }

  /// The class in words, for the council's own papers.
  package var title: String {
    switch self {
    case .open: "open"
    case .policeConfidential: "confidential police information"
    case .thirdParty: "somebody else's personal information"
    case .health: "health information"
    case .legalAdvice: "legal advice"
    case .childsConfidence: "told by a child in confidence"
    case .court: "court material"
    case .excludedPart: "said in a part that the reader was not at"
    case .protectedWhereabouts: "a protected address, or what stands for it"
    case .otherFamily: "about a child or a person that the reader has no part in"
    case .professionalsOnly: "for professionals"
    case .office: "written for the council's own papers"
    case .decided: "kept by a decision in the record"
    }
  }
}
