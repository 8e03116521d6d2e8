package import CaseModel

/// What the checks of a meeting look at.
package struct CheckSubject: Sendable {
  /// The meeting and all that belongs to it.
  package var file: CaseFile
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
    self.profile = profile
    self.calendar = calendar
    self.earlier = earlier
  }

  var meeting: Meeting { file.meeting }
  var record: MeetingRecord? { file.record }
}
