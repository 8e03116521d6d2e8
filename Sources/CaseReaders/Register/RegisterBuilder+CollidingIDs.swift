import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// Ids that differ only in case would be one file on Windows and macOS, and are one person to
  /// whoever reads them.
  mutating func checkCollidingIDs() {
    var seen: [String: PersonID] = [:]
    for id in contents.people.keys.sorted() {
      guard let other = seen.updateValue(id, forKey: id.text.lowercased()) else { continue }
      stop(Touch(diagnostics: [collision(id, other)], people: [id, other]))
    }
    var meetings: [String: MeetingReference] = [:]
    for reference in contents.meetings.keys.sorted() {
      let other = meetings.updateValue(reference, forKey: reference.text.lowercased())
      guard let other else { continue }
      stop(Touch(diagnostics: [collision(reference, other)], meetings: [reference, other]))
    }
  }

  private func collision(_ id: PersonID, _ other: PersonID) -> Diagnostic {
    Self.collision(
      Self.quoted(id, "person"), at: contents.people[id].map(location),
      other: contents.people[other].map(location))
  }

  private func collision(_ id: MeetingReference, _ other: MeetingReference) -> Diagnostic {
    Self.collision(
      Self.quoted(id, "meeting"), at: contents.meetings[id]?.location,
      other: contents.meetings[other]?.location)
  }

  private static func collision(
    _ name: String, at place: Location?, other: Location?
  ) -> Diagnostic {
    Diagnostic(
      "CollidingID", at: place,
      "\(name) has the id of another in capitals or small letters; write one id one way",
      notes: [.init("the other is here", at: other)])
  }
}
