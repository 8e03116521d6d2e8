import CaseModel

/// Writes a drawn conference as the parts `preparation`, `conference` and `overrides` of a record.
struct ConferenceText: Sendable {
  let draft: ConferenceDraft
  let calendar: SampleCalendar
  private var lines: [String] = []

  init(draft: ConferenceDraft, calendar: SampleCalendar) {
    self.draft = draft
    self.calendar = calendar
    writePreparation()
    lines.append("conference:")
    writeCourse()
    writeWords()
    writeDecisions()
    writePlan()
    writeAftermath()
    guard !draft.overrides.isEmpty else { return }
    lines.append("overrides:")
    for override in draft.overrides {
      lines.append("  - {check: \(override.check), reason: \(quoted(override.reason))}")
    }
  }

  /// The YAML text.
  var text: String { lines.joined(separator: "\n") + "\n" }

  private func day(_ place: Int) -> String { "\(calendar.workingDays[place])" }

  private func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
      return "\"\(text)\""
    }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private func list(_ ids: [String]) -> String { "[\(ids.joined(separator: ", "))]" }

  private mutating func line(_ key: String, _ text: String) {
    if !text.isEmpty { lines.append("\(key): \(text)") }
  }

  private mutating func words(_ key: String, _ text: String) {
    if !text.isEmpty { lines.append("\(key): \(quoted(text))") }
  }

  private mutating func writePreparation() {
    let on = day(draft.meeting.day - 2)
    lines.append("preparation:")
    lines.append("  chair_and_social_worker: {on: \(on), by: \(draft.chair)}")
    if !draft.talks.isEmpty { lines.append("  with_family:") }
    for talk in draft.talks {
      lines.append("    - person: \(talk.person)")
      lines.append("      on: \(on)")
      lines.append("      time: \"11:30\"")
      lines.append("      by: \(draft.talker)")
      words("      who_is_there", talk.present)
      words("      note", talk.note)
    }
    guard draft.isOptionTwo else { return }
    words(
      "  case_note",
      "I spoke with each parent alone, and asked what a safe week would look like to the children.")
    lines.append("  police_information_shared: {on: \(on), by: \(draft.talker)}")
  }

  private mutating func writeCourse() {
    words("  started", draft.start)
    words("  ended", draft.end)
    line("  minute_taker", draft.minuteTaker)
    words("  paused", draft.paused)
    lines.append("  was_recorded: no")
    lines.append("  attendance:")
    for comer in draft.comers {
      let way = comer.presence == .attended ? ", joined_by: \(comer.joinedBy.rawValue)" : ""
      let part =
        comer.part.isEmpty || comer.presence != .attended ? "" : ", part: \(quoted(comer.part))"
      lines.append("    - {person: \(comer.id), presence: \(comer.presence.rawValue)\(way)\(part)}")
    }
    lines.append("  reports:")
    for report in draft.reports {
      let shared =
        report.shared.map {
          ", shared_with_family_on: \(day($0)), shared_by: \(report.sharedBy)"
        } ?? ", available_to_parents: no"
      lines.append(
        "    - {author: \(report.author), received_on: \(day(report.received))\(shared)}")
    }
  }

  private mutating func writeWords() {
    lines.append("  statements:")
    for said in draft.said {
      lines.append("    - section: \(said.section.rawValue)")
      if !said.children.isEmpty { lines.append("      children: \(list(said.children))") }
      line("      source", said.source)
      line("      classification", said.classification)
      line("      part", said.part)
      words("      text", said.text)
    }
    lines.append("  views:")
    for voice in draft.voices {
      lines.append("    - person: \(voice.person)")
      words(voice.isMissing ? "      none_because" : "      text", voice.text)
      words("      obtained", voice.obtained)
      line("      by", voice.by)
      line("      participation", voice.participation)
    }
    lines.append("  scale:")
    for score in draft.scale {
      let number = score.score.map(String.init) ?? "not_given"
      lines.append(
        "    - {person: \(score.person), score: \(number), sentence: \(quoted(score.sentence))}")
    }
    lines.append("  summary: |")
    lines.append(draft.summary.map { "    \($0)" }.joined(separator: "\n\n"))
  }

  private mutating func writeDecisions() {
    lines.append("  decisions:")
    for ruling in draft.rulings {
      lines.append("    - child: \(ruling.child)")
      lines.append("      outcome: \(ruling.outcome.rawValue)")
      line("      category", ruling.category?.rawValue ?? "")
      words("      reasons", ruling.reasons)
      guard !ruling.dissenter.isEmpty else { continue }
      lines.append("      views:")
      lines.append(
        "        - {person: \(ruling.dissenter), agrees: no, reason: \(quoted(ruling.dissent))}")
    }
    words("  quoracy_efforts", draft.quoracyEfforts)
  }

  private mutating func writePlan() {
    if !draft.goals.isEmpty { lines.append("  goals:") }
    draft.goals.forEach { write($0) }
    words("  contingency", draft.contingency)
    if !draft.bottomLines.isEmpty { lines.append("  bottom_lines:") }
    lines += draft.bottomLines.map { "    - \(quoted($0))" }
    words("  visiting", draft.visiting)
    if let on = draft.coreGroupOn {
      lines.append(
        "  core_group: {members: \(list(draft.coreGroup)), date: \(day(on)), time: \"14:00\"}")
    }
    if let next = draft.nextOn {
      lines.append("  next_conference: {date: \(day(next)), time: \"10:30\"}")
    }
  }

  private mutating func write(_ goal: ConferenceDraft.Goal) {
    lines.append("    - id: \(goal.id)")
    words("      worry", goal.worry)
    words("      goal", goal.goal)
    words("      outcome", goal.outcome)
    words("      progress", goal.progress)
    if !goal.steps.isEmpty { lines.append("      actions:") }
    for step in goal.steps {
      words("        - action", step.action)
      lines.append("          owner: \(step.owner)")
      if let by = step.by { lines.append("          by: \(day(by))") }
      words("          evidence", step.evidence)
      line("          status", step.status?.rawValue ?? "")
    }
  }

  private mutating func writeAftermath() {
    let today = day(draft.meeting.day)
    lines.append("  rag: \(draft.rating.rawValue)")
    if let midpoint = draft.midpointOn { lines.append("  midpoint_on: \(day(midpoint))") }
    if !draft.riskDiscussedWith.isEmpty {
      lines.append(
        "  risk_increase: {discussed_with: \(draft.riskDiscussedWith), on: \(today), time: \"16:00\"}"
      )
    }
    lines.append("  redaction_considered: {by: \(draft.chair), on: \(today)}")
    if !draft.delivery.isEmpty { lines.append("  delivery:") }
    for choice in draft.delivery {
      lines.append("    - {person: \(choice.person), channel: \(choice.channel.rawValue)}")
    }
    words("  safety_plan", draft.safetyPlan)
    lines.append("  issued_on: \(day(draft.meeting.day + 1))")
    if let approved = draft.approvedOn {
      lines.append("  approved: {by: \(draft.chair), on: \(day(approved))}")
    }
    guard !draft.corrections.isEmpty else { return }
    lines.append("  version: 2")
    words("  corrections", draft.corrections)
  }
}
