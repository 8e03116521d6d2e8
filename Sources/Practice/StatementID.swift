import CaseModel

/// A sentence that a council prints as it stands, switched with the times (R169).
package enum StatementID: String, Vocabulary {
  /// Why meetings are held virtually.
  case virtualMeetings = "virtual_meetings"
  /// That the chair took the minutes (004:135).
  case chairTookMinutes = "chair_took_minutes"
}
