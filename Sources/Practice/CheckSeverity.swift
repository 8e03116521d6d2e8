import CaseModel

/// What a profile makes of a check that finds something.
package enum CheckSeverity: String, Vocabulary {
  /// What depends on it is not made.
  case fail
  /// The clerk is told.
  case warn
  /// The check is not made.
  case off
}
