import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// The meetings of which nothing may be made, each with what stops it.
  func stoppedMeetings() -> [MeetingReference: [Diagnostic]] {
    var stopped: [MeetingReference: Set<Diagnostic>] = [:]
    for reason in TableKind.allCases.compactMap({ refusals[$0] }) {
      for meeting in known.meetings { stopped[meeting, default: []].formUnion(reason) }
    }
    for touch in touches {
      let errors = touch.diagnostics.filter { $0.severity == .error }
      for meeting in meetings(touchedBy: touch) {
        stopped[meeting, default: []].formUnion(errors)
      }
    }
    return stopped.filter { known.meetings.contains($0.key) }.mapValues { $0.sorted() }
  }

  private func meetings(touchedBy touch: Touch) -> Set<MeetingReference> {
    var found = Set(touch.meetings)
    let people = Set(touch.people)
    var children = Set(touch.children).union(people)
    var reader = rowReader
    for row in people.flatMap({ contents.rowsByPerson[$0] ?? [] }) {
      let involvement = contents.involvements[Int(row)]
      if let child = involvement.child { children.insert(child) }
      guard involvement.namesMeetings else { continue }
      found.formUnion(reader.involvement(involvement)?.meetings ?? [])
    }
    for (id, child) in contents.children {
      if let worker = child.socialWorker, people.contains(worker) { children.insert(id) }
    }
    for (_, record) in named.filter({ people.contains($0.person) }) {
      found.formUnion(meetings(using: record))
    }
    for meeting in contents.meetings.values {
      if people.contains(meeting.chair) || people.contains(meeting.clerk)
        || meeting.children.contains(where: children.contains)
      {
        found.insert(meeting.reference)
      }
    }
    return found
  }
}
