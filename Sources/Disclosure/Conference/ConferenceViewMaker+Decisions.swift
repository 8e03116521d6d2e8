import CaseModel
import Practice

extension ConferenceViewMaker {
  mutating func addDecisions(to view: inout DisclosedConference) {
    view.decisions = conference.decisions.compactMap { disclosed($0) }
    view.quoracy.isQuorate = quoracy.isQuorate
    guard isProfessional else {
      note(.professionalsOnly, "quoracy")
      return
    }
    view.quoracy.arithmetic = quoracy.arithmetic
    view.quoracy.efforts = text(quoracy.efforts, key: "quoracy_efforts") {
      $0.scope = .professionals
    }
  }

  private mutating func disclosed(_ decision: Decision) -> DisclosedDecision? {
    guard recipient.sees(decision.child) else {
      note(.otherFamily, "decisions")
      return nil
    }
    return DisclosedDecision(
      child: decision.child, childName: childFullName(decision.child), outcome: decision.outcome,
      category: decision.category, planStart: planStart(of: decision),
      reasons: text(
        decision.reasons, about: [decision.child], key: "decisions", at: decision.location),
      stances: stances(on: decision))
  }

  /// What each agency that was there recommended. Those whose view is not recorded agreed.
  private mutating func stances(on decision: Decision) -> [DisclosedStance] {
    let listed = Dictionary(decision.views.map { ($0.person, $0) }) { first, _ in first }
    let present = conference.attendance.filter { $0.presence == .attended }.map(\.person)
      .filter { takesPart($0, in: decision) && listed[$0] == nil }
    let order = decision.views.map(\.person) + present
    return order.compactMap { person in
      guard let party = party(person) else { return nil }
      let view = listed[person]
      return DisclosedStance(
        party: party, agrees: view?.agrees ?? true,
        reason: text(
          view?.reason, about: [decision.child], key: "decisions", at: decision.location))
    }
  }

  /// Whether a professional has a say in the decision (R112): all but those who run the meeting or
  /// stand by somebody.
  private func takesPart(_ person: PersonID, in decision: Decision) -> Bool {
    guard person != meeting.chair, person != meeting.clerk else { return false }
    return caseFile.involvements(of: person).contains { row in
      guard let role = row.role else { return false }
      return !Self.rolesWithoutSay.contains(role) && (row.child ?? decision.child) == decision.child
    }
  }

  private static let rolesWithoutSay: Set<ProfessionalRole> = [
    .chair, .clerk, .advocate, .interpreter, .solicitor,
  ]

  /// A new plan starts on the day of the conference.
  private func planStart(of decision: Decision) -> CalendarDate? {
    guard decision.outcome != .plan else { return meeting.date }
    return caseFile.children.first { $0.id == decision.child }?.planStart
  }

  private func childFullName(_ id: PersonID) -> String {
    caseFile.children.first { $0.id == id }?.person.name.full ?? id.text
  }
}
