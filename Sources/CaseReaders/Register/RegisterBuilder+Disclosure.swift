import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// What a record says about who may see what and cannot be carried out.
  static func impossibleDisclosures(of record: MeetingRecord, in meeting: Meeting) -> [Diagnostic] {
    unknownParts(of: record)
      + record.disclosure.withheld.compactMap { impossible($0, in: meeting) }
  }

  /// A part that nobody was excluded from keeps nothing from anybody: it is misspelt, or the
  /// exclusion is missing.
  private static func unknownParts(of record: MeetingRecord) -> [Diagnostic] {
    let known = Set(record.exclusions.compactMap(\.part).map(PartName.init))
    return (record.conference?.statements ?? []).compactMap { statement in
      guard let part = statement.part, !known.contains(PartName(part)) else { return nil }
      return Diagnostic(
        "UnknownPart", at: statement.location,
        "'part' is written as an entry of 'exclusions' writes it; correct it, or add the exclusion")
    }
  }

  private static func impossible(
    _ decision: WithholdingDecision, in meeting: Meeting
  ) -> Diagnostic? {
    switch decision.item {
    case .existence(let person) where isKnownToAll(person, in: meeting):
      Diagnostic(
        "ImpossibleDisclosure", at: decision.location,
        "a child of the meeting, the chair and the clerk cannot be hidden from its readers; "
          + "correct 'of', or take away the reader's row for the child")
    case .name(let person) where meeting.children.contains(person):
      Diagnostic(
        "ImpossibleDisclosure", at: decision.location,
        "documents about a child print the child's name; correct 'of'")
    case .whereabouts(let person), .name(let person), .existence(let person):
      decision.from.contains(person) ? keptFromSelf(decision.location) : nil
    case .views, .score, .report, .passages, .statements: nil
    }
  }

  private static func isKnownToAll(_ person: PersonID, in meeting: Meeting) -> Bool {
    meeting.children.contains(person) || person == meeting.chair || person == meeting.clerk
  }

  private static func keptFromSelf(_ place: Location) -> Diagnostic {
    Diagnostic(
      "ImpossibleDisclosure", at: place,
      "'from' names the person that 'of' is about; correct one of them")
  }
}
