import CaseModel

extension NewMeetingRecord {
  /// Who may see what: one decision for each person whose address the exports protect, since behind
  /// what is withheld stands somebody who decided it.
  mutating func writeDisclosure() {
    open("disclosure:", remark: "who may see what; what may need a mark is named by a check")
    open("  gaps_may_be_seen: no")
    open("  withhold:")
    for (number, person) in protectedPeople.enumerated() {
      open("    - id: D\(number + 1)", remark: "the address of \(name(person))")
      open("      what: whereabouts")
      open("      of: \(person.id)")
      open("      \(readers(of: person))")
      open("      reason: \(ReasonCode.victimSafety.rawValue)")
      open("      decided_by: \(file.meeting.chair)")
      open("      decided_on: ")
      open("      victim_advised: {who: \(person.id), by: \(worker), on: , how: }")
    }
  }

  private var protectedPeople: [Person] {
    file.invitees.map(\.person).filter { $0.addressProtectedFrom != .nobody }
  }

  private func readers(of person: Person) -> String {
    guard case .people(let people) = person.addressProtectedFrom else { return "from_family: yes" }
    return "from: [\(people.sorted().map(\.text).joined(separator: ", "))]"
  }
}
