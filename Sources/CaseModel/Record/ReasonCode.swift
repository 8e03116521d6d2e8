/// Why something is kept from somebody (`reason`; requirements 3.1).
///
/// The legal bases are for the council's own papers, never for a family's: they are background
/// that a council confirms or words anew with `legal_basis`.
package enum ReasonCode: String, Vocabulary {
  /// Somebody would be in danger (R132-R134; 001:68).
  case victimSafety = "victim_safety"
  case thirdParty = "third_party"
  case police
  case legalAdvice = "legal_advice"
  case seriousHarm = "serious_harm"
  case childsConfidence = "childs_confidence"
  case court
  /// The reader was not at the part of the meeting in which it was said.
  case excludedPart = "excluded_part"

  /// The reason in words.
  package var title: String {
    switch self {
    case .victimSafety: "safety of a person at risk"
    case .thirdParty: "somebody else's personal information"
    case .police: "confidential police information"
    case .legalAdvice: "legal advice"
    case .seriousHarm: "likely serious harm"
    case .childsConfidence: "told by a child in confidence"
    case .court: "court material"
    case .excludedPart: "said in a part that the reader was not at"
    }
  }

  /// The usual legal basis, to be confirmed by the council.
  package var legalBasis: String {
    switch self {
    case .victimSafety: "UK GDPR Article 32; Data Protection Act 2018 Schedule 3 Part 3"
    case .thirdParty: "Data Protection Act 2018 Schedule 2 Part 3"
    case .police: "Data Protection Act 2018 Schedule 2 Part 1"
    case .legalAdvice: "Data Protection Act 2018 Schedule 2 Part 4"
    case .seriousHarm: "Data Protection Act 2018 Schedule 3 Parts 2, 3 and 5"
    case .childsConfidence, .court: "Data Protection Act 2018 Schedule 3 Part 3"
    case .excludedPart: "decision of the chair"
    }
  }
}
