import CaseModel
import Practice

extension NewMeetingRecord {
  mutating func writePlan() {
    open("  goals:", remark: "ids stay from one conference to the next")
    let before = previous?.conference?.goals ?? []
    before.forEach { carryOver($0) }
    if before.isEmpty { writeFirstGoal() }
    open("  contingency: ", remark: "what happens if the plan is not followed or does not work")
    open("  bottom_lines: []")
    open("  visiting: ", remark: "such as every ten working days")
    let members = (family.map(\.id) + professionals.map(\.person.id)).map(\.text)
    open("  core_group:")
    open("    members: [\(members.joined(separator: ", "))]")
    open("    date: ", remark: due(.coreGroup))
    open("    time: ")
    let next = schedule[.firstReview] ?? schedule[.laterReview]
    open(
      "  next_conference: {date: \(next.map { "\($0.date)" } ?? ""), time: \"\(file.meeting.time)\"}",
      remark: next.map { "the last day; \($0.rule)" })
  }

  private mutating func writeFirstGoal() {
    open("    - id: G1")
    for (key, words) in [
      ("worry", "the worry that the goal answers"), ("goal", "the goal"),
      ("outcome", "what safe looks like: an outcome, not a service"),
    ] {
      open("      \(key): ", remark: words)
    }
    open("      actions:")
    open("        - action: ", remark: "who does what")
    open("          owner: \(family.first?.id ?? worker)")
    open("          by: ")
    open("          evidence: ", remark: "how progress will be seen")
  }

  private mutating func carryOver(_ goal: SafetyGoal) {
    open("    - id: \(goal.id)")
    if !goal.children.isEmpty {
      open("      children: [\(goal.children.map(\.text).joined(separator: ", "))]")
    }
    block("      worry", goal.worry)
    block("      goal", goal.goal)
    block("      outcome", goal.outcome)
    open("      progress: ", remark: "what progress there is")
    guard !goal.actions.isEmpty else { return }
    open("      actions:")
    goal.actions.filter { $0.status != .done && $0.status != .dropped }.forEach { carryOver($0) }
  }

  private mutating func carryOver(_ action: PlanAction) {
    block("        - action", action.action)
    if let owner = action.owner { open("          owner: \(owner)") }
    if let group = action.group { open("          group: \(group.rawValue)") }
    open("          by: ", remark: action.by.map { "it was \($0)" })
    block("          evidence", action.evidence)
    open("          status: ", remark: VocabularyForm.words(ActionStatus.self))
  }

  /// A key with a text that may hold anything, as a block.
  private mutating func block(_ key: String, _ text: String?) {
    guard let text else { return }
    open("\(key): |")
    let indent = String(repeating: " ", count: key.prefix { $0 == " " || $0 == "-" }.count + 2)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      // An empty line is one in the text too, with the signs or without.
      if line.isEmpty { lines.append("") } else { open(indent + line) }
    }
  }
}
