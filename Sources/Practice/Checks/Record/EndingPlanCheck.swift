import CaseModel

/// C-END-PLAN: a plan ends only with the police's information (R060; 001:58).
enum EndingPlanCheck: RecordCheck {
  static let id = CheckID.endingPlan

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let hasPolice = conference.reports.contains { report in
      subject.roles(of: report.author).contains(.police)
        && report.receivedOn.map { $0 <= subject.meeting.date } ?? false
    }
    guard !hasPolice else { return [] }
    return conference.decisions.filter { $0.outcome == .ends }.map { decision in
      CheckFinding(
        "a plan ends only with information from the police, and no report of theirs was received "
          + "by the day of the conference; add it to reports, or let the plan of "
          + "'\(decision.child)' continue", at: decision.location)
    }
  }
}
