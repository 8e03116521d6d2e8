import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// Finds the owners of rows whose cells cannot be told apart. What stands where a key is expected
  /// is believed only if other rows know it; else the whole file is refused.
  mutating func settleBrokenRows() {
    for kind in TableKind.allCases where refusals[kind] == nil {
      for row in tables[kind]?.broken ?? [] {
        if var touch = owner(of: row, kind) {
          known.people.formUnion(touch.people + touch.children)
          if kind == .cases { known.children.formUnion(touch.children) }
          known.meetings.formUnion(touch.meetings)
          touch.diagnostics = [row.diagnostic]
          stop(touch)
        } else {
          let place = Location(file: tables[kind]?.file ?? "", line: row.line)
          refuse(kind, [row.diagnostic, Self.ownerUnreadable(place, kind.keys[0])])
        }
      }
    }
  }

  private func owner(of row: Table.BrokenRow, _ kind: TableKind) -> Touch? {
    let child = row.keys[.childID].flatMap { try? PersonID($0) }
    switch kind {
    case .cases:
      guard let child, isKnown(child: child) else { return nil }
      return Touch(diagnostics: [], children: [child])
    case .people:
      let person = row.keys[.personID].flatMap { try? PersonID($0) }
      if let child, isKnown(child: child) {
        return Touch(diagnostics: [], children: [child], people: person.map { [$0] } ?? [])
      }
      guard row.keys[.childID]?.isEmpty == true, let person, isKnown(person: person) else {
        return nil
      }
      return Touch(diagnostics: [], people: [person])
    case .meetings:
      let meeting = row.keys[.meetingRef].flatMap { try? MeetingReference($0) }
      guard let meeting, let child, isKnown(child: child) else { return nil }
      return Touch(diagnostics: [], meetings: [meeting])
    }
  }

  private func isKnown(child: PersonID) -> Bool {
    known.children.contains(child) || contents.rowsByChild[child] != nil
      || contents.meetings.values.contains { $0.children.contains(child) }
  }

  private func isKnown(person: PersonID) -> Bool {
    known.people.contains(person)
      || contents.meetings.values.contains { $0.chair == person || $0.clerk == person }
      || contents.children.values.contains { $0.socialWorker == person }
  }
}
