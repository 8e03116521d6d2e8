import CaseModel

/// Works out which limits govern a meeting, and when each falls due.
struct ScheduleMaker {
  let meeting: Meeting
  let profile: PracticeProfile
  let calendar: WorkingCalendar

  /// What is due before a meeting of this type and option.
  var limitsBefore: [TimeLimitID] {
    switch meeting.type {
    case .allegation: []
    case .careReview: [.careReviewReport, .childViews]
    default:
      [
        meeting.type.isInitial ? .socialWorkReportInitial : .socialWorkReportReview,
        // R031 is about option 1, R043 about option 2.
        meeting.option == .wholeConference ? .preparation : .policeInformationShared,
        .policeReport, .chairTalk, .agencyReport, .reportToFamily, .reportToChair, .childViews,
      ]
    }
  }

  /// What is due after it.
  var limitsAfter: [TimeLimitID] {
    switch meeting.type {
    case .allegation: []
    case .careReview: [meeting.previous == nil ? .secondCareReview : .laterCareReview]
    case .rcpc: [.outcome, .plan, .minutes, .laterReview]
    default: [.outcome, .plan, .minutes, .coreGroup, .firstReview]
    }
  }

  /// The limit on the conference that follows this one.
  var nextReview: TimeLimitID { meeting.type == .rcpc ? .laterReview : .firstReview }

  /// The date of a limit that runs to or from the meeting; nil where the profile has no figure.
  func date(
    _ id: TimeLimitID, _ phase: ScheduledDate.Phase
  ) throws(WorkingCalendar.UnknownYear) -> ScheduledDate? {
    guard let limit = profile.limits[id] else { return nil }
    let deadline = try Deadline(
      limit, from: meeting.date, at: meeting.time, profile: profile, calendar: calendar)
    return scheduled(id, limit, phase, deadline)
  }

  /// By when the meeting had to be held, counted from what came before it.
  func booking(after earlier: EarlierMeeting?) throws(WorkingCalendar.UnknownYear)
    -> ScheduledDate?
  {
    guard let (id, start) = bookingRule(after: earlier), let limit = profile.limits[id] else {
      return nil
    }
    let deadline = try Deadline(
      limit, from: start, at: nil, profile: profile, calendar: calendar)
    return scheduled(id, limit, .booking, deadline)
  }

  /// The limit that governs when the meeting is held, and the day it runs from.
  func bookingRule(after earlier: EarlierMeeting?) -> (TimeLimitID, CalendarDate)? {
    switch meeting.type {
    case .allegation: nil
    case .careReview: careReviewRule(after: earlier)
    case .rcpc: earlier.map { ($0.type.isInitial ? .firstReview : .laterReview, $0.date) }
    default: meeting.strategyDate.map { (.initialConference, $0) }
    }
  }

  private func careReviewRule(after earlier: EarlierMeeting?) -> (TimeLimitID, CalendarDate)? {
    if let earlier {
      return (earlier.hadEarlier ? .laterCareReview : .secondCareReview, earlier.date)
    }
    guard meeting.previous == nil else { return nil }
    return meeting.lookedAfterSince.values.min().map { (.firstCareReview, $0) }
  }

  private func scheduled(
    _ id: TimeLimitID, _ limit: TimeLimit, _ phase: ScheduledDate.Phase, _ deadline: Deadline
  ) -> ScheduledDate {
    let event = phase == .booking ? id.origin : "the meeting"
    let words =
      limit.direction == .before
      ? "at least \(limit.length) before \(event)" : "within \(limit.length) of \(event)"
    return ScheduledDate(
      id: id, title: id.title, phase: phase, date: deadline.date, time: deadline.time, rule: words,
      reading: limit.reading, source: limit.source,
      isMissed: phase == .booking && meeting.date > deadline.date)
  }
}
