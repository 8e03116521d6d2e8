import CaseModel

/// A decision that only certain roles may take (requirements 8.3; 001:108, 002:49).
package enum ApprovalID: String, Vocabulary {
  case postponement, cancellation
  /// A change of how all conferences are held (001:110, 002:51).
  case widerChange = "wider_change"
  /// Keeping somebody out of a conference.
  case exclusion
  /// R035: option 2.
  case optionTwo = "option_two"
}
