package import CaseModel

/// What the checks of a meeting look at.
package struct CheckSubject: Sendable {
  /// The meeting and all that belongs to it.
  package let file: CaseFile
  /// Everybody with a row, worked out once for all checks.
  let invitees: [Invitee]
  /// The rules it is held to.
  package var profile: PracticeProfile
  /// The working days.
  package var calendar: WorkingCalendar
  /// The meeting that its `previous_ref` names, where that is known.
  package var earlier: EarlierMeeting?

  /// A meeting under a profile.
  package init(
    file: CaseFile, profile: PracticeProfile, calendar: WorkingCalendar,
    earlier: EarlierMeeting? = nil
  ) {
    self.file = file
    invitees = file.invitees
    self.profile = profile
    self.calendar = calendar
    self.earlier = earlier
  }

  var meeting: Meeting { file.meeting }
  var record: MeetingRecord? { file.record }
}
