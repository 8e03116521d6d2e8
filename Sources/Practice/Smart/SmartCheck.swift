package import CaseModel

/// Whether the actions of a plan are specific, measurable, owned and dated (R119-R121). Whether one
/// is realistic is for people to say.
package struct SmartCheck: Sendable {
  /// The day of the conference that sets the actions.
  package let conference: CalendarDate
  /// The last day that an action may have: the next review; nil where nothing sets one.
  package let lastDay: CalendarDate?

  /// A check of actions set on `conference` and reviewed on `lastDay`.
  package init(conference: CalendarDate, lastDay: CalendarDate?) {
    self.conference = conference
    self.lastDay = lastDay
  }

  /// A check of the plan in `file`: the next review is the one that the record sets, else the last
  /// day that the profile allows for it. Throws `WorkingCalendar.UnknownYear`.
  package init(
    for file: CaseFile, profile: PracticeProfile, calendar: WorkingCalendar
  ) throws(WorkingCalendar.UnknownYear) {
    let maker = ScheduleMaker(meeting: file.meeting, profile: profile, calendar: calendar)
    let limit = try maker.date(maker.nextReview, .after)
    self.init(
      conference: file.meeting.date, lastDay: file.record?.conference?.nextDate ?? limit?.date)
  }

  /// Every weakness of every open action, in order of the plan.
  package func findings(in goals: [SafetyGoal]) -> [SmartFinding] {
    goals.flatMap { goal in
      goal.actions.enumerated().flatMap { index, action in
        weaknesses(of: action).map { weakness in
          SmartFinding(
            goal: goal.id, number: index + 1, weakness: weakness, location: action.location)
        }
      }
    }
  }

  /// What is weak in `action`; nothing where it is done or dropped.
  package func weaknesses(of action: PlanAction) -> [SmartWeakness] {
    if action.status == .done || action.status == .dropped { return [] }
    return [
      wordingWeakness(action.action), action.owner == nil ? .noOwner : nil,
      dateWeakness(action.by), EvidenceWording.weakness(of: action.evidence),
    ].compactMap(\.self)
  }

  /// One weakness at most: what is wrong with `engage with the service` is the service.
  private func wordingWeakness(_ text: String) -> SmartWeakness? {
    let plain = PlainWords(text)
    let weakness = ActionWording.weakness(of: plain.words)
    guard weakness != .tooShort, ServiceWording.namesOnlyAService(plain) else { return weakness }
    return .serviceOnly
  }

  private func dateWeakness(_ date: CalendarDate?) -> SmartWeakness? {
    guard let date else { return .noDate }
    if date < conference { return .beforeConference }
    guard let lastDay, date > lastDay else { return nil }
    return .afterReview
  }
}
