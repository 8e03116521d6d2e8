import CaseModel

extension CheckSubject {
  /// What is wrong with the date of the next conference, where this one is governed by `id` and
  /// sets a plan.
  func nextConference(_ id: TimeLimitID) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let maker = ScheduleMaker(meeting: meeting, profile: profile, calendar: calendar)
    guard let conference = decided, conference.setsPlan, maker.nextReview == id,
      let limit = try maker.date(id, .after)
    else { return [] }
    if let next = conference.nextDate, next > meeting.date, next <= limit.date { return [] }
    let way = conference.nextDate == nil ? "fill in next_conference" : "correct next_conference"
    return [
      CheckFinding(
        "with a plan, the next conference is held after this one and \(limit.rule) "
          + "(by \(limit.date)); \(way)", at: recordPlace)
    ]
  }
}
