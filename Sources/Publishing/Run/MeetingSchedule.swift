import CaseReaders
package import CaseModel
package import Diagnostics
package import Practice

/// What is due when for one meeting.
package struct MeetingSchedule: Sendable {
  /// The meeting.
  package let meeting: Meeting
  /// Everything due, in order.
  package let dates: [ScheduledDate]

  /// The schedules of the meetings that `selection` includes, in the order of the queue, and what
  /// is in the way of others. Throws ``RunFailure`` where a meeting asked for is not there.
  package static func all(
    of inputs: RunInputs, _ selection: RunSelection
  ) throws(RunFailure) -> (schedules: [MeetingSchedule], diagnostics: [Diagnostic]) {
    var schedules: [MeetingSchedule] = []
    var diagnostics = inputs.diagnostics
    for meeting in try selection.meetings(of: inputs.register) {
      guard let caseFile = inputs.register.caseFile(for: meeting.reference) else { continue }
      let earlier = inputs.register.previousMeeting(of: meeting).map(EarlierMeeting.init)
      do throws(WorkingCalendar.UnknownYear) {
        let schedule = try Schedule.make(
          for: caseFile, profile: inputs.profile, calendar: inputs.calendar, earlier: earlier)
        schedules.append(MeetingSchedule(meeting: meeting, dates: schedule.dates))
      } catch {
        diagnostics.append(error.diagnostic(at: meeting.location))
      }
    }
    try inputs.checkUnchanged()
    return (schedules, diagnostics.sorted())
  }
}
