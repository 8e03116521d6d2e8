package import CaseModel
package import Diagnostics
package import Disclosure

/// What a meeting is due.
package struct DocumentPlan: Sendable {
  /// What each recipient is due.
  package var packs: [PlannedPack] = []
  /// What is addressed to nobody: the office's own copies.
  package var office: PlannedPack?
  /// Who cannot simply be written to, and so gets nothing.
  package var notWritten: [NotWritten] = []
  /// Whose documents cannot be made before a record is mended.
  package var refused: [RefusedPack] = []
  /// What is due once its date is there.
  package var waiting: [DocumentStage: Int] = [:]
  /// What the clerk should know.
  package var notes: [Diagnostic] = []

  /// Leaves out everything that follows the decision; returns how many documents that is.
  package mutating func withoutOutcomes() -> Int {
    var count = waiting.removeValue(forKey: .outcome) ?? 0
    func kept(_ pack: PlannedPack) -> PlannedPack? {
      let documents = pack.documents.filter { $0.kind.definition.stage == .letter }
      count += pack.documents.count - documents.count
      return documents.isEmpty
        ? nil : PlannedPack(recipient: pack.recipient, documents: documents)
    }
    packs = packs.compactMap(kept)
    office = office.flatMap(kept)
    notes = []
    return count
  }

  /// How many documents it holds, those that wait for a date among them.
  package var count: Int {
    allPacks.map(\.documents.count).reduce(0, +) + waiting.values.reduce(0, +)
  }

  /// Everything to be made, the recipients' packs first.
  package var allPacks: [PlannedPack] { packs + (office.map { [$0] } ?? []) }
}

/// Everything that one recipient is sent, or that the office keeps.
package struct PlannedPack: Sendable {
  /// The recipient.
  package let recipient: Recipient
  /// The documents that are due.
  package let documents: [PlannedDocument]

  /// What is left out of them; nothing of the office's own.
  package var withheld: [Withholding] {
    var all: [Withholding] = []
    for view in documents.map(\.source.view) {
      for note in view.withheld where !all.contains(note) { all.append(note) }
    }
    return all
  }

  /// The kinds that are due.
  package var kinds: [DocumentKind] { documents.map(\.kind) }
}

/// One document that is due.
package struct PlannedDocument: Sendable {
  /// The kind.
  package let kind: DocumentKind
  /// What it is made from.
  package let source: DocumentSource

  /// What the head of every page says of the document's standing.
  package var marking: String? {
    kind == .minutes && source.conference.approvedOn == nil ? Self.draftMarking : nil
  }

  /// The marking of minutes that the chair has not approved.
  package static let draftMarking = "DRAFT: not approved by the chair"

  /// The document with another date, and as one that replaces a letter of the date `replaced`.
  package func printed(on date: CalendarDate, replacing replaced: CalendarDate?) -> Self {
    var source = source
    source.date = date
    source.replaces = replaced
    return PlannedDocument(kind: kind, source: source)
  }

  /// The file's name: the kind's, with the child's id for a plan and the reader's for a release
  /// sheet.
  package var fileName: String {
    let id = source.child ?? source.release?.recipient.id
    return id.map { "\(kind.rawValue)-\($0).docx" } ?? "\(kind.rawValue).docx"
  }
}

/// Somebody who cannot simply be written to.
package struct NotWritten: Sendable {
  /// Who would have been written to.
  package let recipient: Recipient
  /// Why not.
  package let reason: ContactRule
  /// What would have been made.
  package let kinds: [DocumentKind]
}

/// Somebody whose documents wait for a record to be mended.
package struct RefusedPack: Sendable {
  /// The recipient.
  package let recipient: Recipient
  /// What would have been made.
  package let kinds: [DocumentKind]
  /// What is wrong and what to do.
  package let diagnostic: Diagnostic
}
