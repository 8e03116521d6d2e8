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
  /// is in the way of others.
  package static func all(
    of inputs: RunInputs, _ selection: RunSelection
  ) -> (schedules: [MeetingSchedule], diagnostics: [Diagnostic]) {
    var schedules: [MeetingSchedule] = []
    var diagnostics = inputs.diagnostics
    for meeting in inputs.register.meetings where selection.includes(meeting) {
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
    return (schedules, diagnostics.sorted())
  }
}
