import CaseModel

extension FamilyDraft {
  /// The YAML record of a meeting; nil where the clerk has written none yet.
  func record(
    of meeting: MeetingDraft, _ conference: ConferenceDraft?, calendar: SampleCalendar,
    office: Office
  ) -> String? {
    guard meeting.type != .allegation else { return nil }
    let day = calendar.workingDays[meeting.decidedOn]
    var text = """
      # yaml-language-server: $schema=../meeting.schema.json
      meeting: \(meeting.reference)
      reason: |
      \(reason(of: meeting))
      """
    guard meeting.type.isConference else { return text }
    text += platformDecision(meeting, on: day, office: office)
    if plan.option == .chairOnly {
      text += """
        option_decision:
          rationale: |
            Threats followed when information was last shared openly between the adults.
          agreed_by: \(office.chair.id)
          agreed_on: \(day)

        """
    }
    text += "invitee_risk: {agreed_by: \(office.chair.id), agreed_on: \(day)}\n"
    text += exclusion(on: day, office: office)
    if plan.platform == .hybrid {
      text += "in_room: [\(inRoom(office: office).joined(separator: ", "))]\n"
    }
    text += calls(meeting, on: calendar.workingDays[meeting.day - 1])
    guard let conference else { return text }
    text += disclosure(
      of: conference, on: calendar.workingDays[meeting.day], office: office)
    return text + ConferenceText(draft: conference, calendar: calendar).text
  }

  private func reason(of meeting: MeetingDraft) -> String {
    let reasons =
      switch meeting.type {
      case .rcpc: SampleReasons.review
      case .preBirth: SampleReasons.preBirth
      case .transferIn: SampleReasons.transferIn
      case .careReview: SampleReasons.careReview
      case .icpc, .allegation: SampleReasons.initial
      }
    return reasons[number % reasons.count].split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  private func platformDecision(
    _ meeting: MeetingDraft, on day: CalendarDate, office: Office
  ) -> String {
    guard plan.platform != .virtual else { return "" }
    let reasons: [PlatformReason] =
      plan.platform == .telephone
      ? [.technology]
      : plan.indicators.contains(.childWantsToAttend)
        ? [.safetyPlanning, .childParticipation] : [.safetyPlanning]
    let forum: PlatformForum = meeting.type == .rcpc ? .coreGroup : .strategyDiscussion
    return """
      platform_decision:
        indicators: [\(plan.indicators.map(\.rawValue).joined(separator: ", "))]
        reasons: [\(reasons.map(\.rawValue).joined(separator: ", "))]
        analysis: |
          Joining from home would not be safe or would not work for this family, and the plan
          cannot be made well without them.
        considered_at: \(forum.rawValue)
        notified_on: \(day)
        discussed_with_duty_officer: yes
        technology_assessed: yes
        decided_by: \(office.dutyOfficer.id)
        decided_on: \(day)

      """
  }

  private func exclusion(on day: CalendarDate, office: Office) -> String {
    guard plan.exclusion != .nothing,
      let father = ties.first(where: { $0.relationship == .father })
    else { return "" }
    let part =
      plan.exclusion == .part ? "\n    part: \(Self.policePart)" : ""
    return """
      exclusions:
        - person: \(father.person.id)\(part)
          disclosable_reason: |
            Enquiries are still going on, and what is said could affect them.
          views_heard: |
            The chair will speak with you before the meeting and will tell it what you have said.
          decided_by: \(office.chair.id)
          decided_on: \(day)

      """
  }

  /// Four people at most: a parent or carer, a child who wishes to come, chair and social worker.
  func inRoom(office: Office) -> [String] {
    let wishing =
      plan.indicators.contains(.childWantsToAttend)
      ? children.first { ($0.age ?? 0) >= 11 }?.id : nil
    return [host] + (wishing.map { [$0] } ?? []) + [office.chair.id, socialWorker.id]
  }

  private func calls(_ meeting: MeetingDraft, on day: CalendarDate) -> String {
    guard !meeting.callers.isEmpty else { return "" }
    let lines = meeting.callers.enumerated().map { order, place in
      let minutes = 15 * 60 + 30 + order * 20
      let time = "\(minutes / 60):\(padded(minutes % 60, to: 2))"
      return "  - {child: \(children[place].id), date: \(day), time: \"\(time)\"}\n"
    }
    return "child_calls:\n" + lines.joined()
  }
}
