import CaseModel
import Disclosure
import Templates

/// The page that a person reads and signs before a pack leaves the building (redaction promises 3
/// and 4; requirements 3.6): who gets what, what was withheld, who decided, what was checked. The
/// office's alone.
enum ReleaseSheet {
  static let definition = DocumentDefinition(
    context: OutcomeContext.with(reader + papers + withheld + checks),
    applies: { $0.release != nil })

  private static let reader: [ContextField<DocumentSource>] = [
    .text("reader", "who gets the pack", example: "Ms Jane Example, mother") { source in
      release(source).map { "\($0.recipient.name.addressed), \($0.recipient.roleTitle)" } ?? ""
    },
    .text("channel", "how it is sent", example: "by post") {
      release($0)?.recipient.channel.words ?? ""
    },
    .optionalText("address", "where it is sent", example: "1 Example Road, ZZ1 1AA") { source in
      let lines = release(source)?.recipient.addressLines ?? []
      return lines.isEmpty ? nil : lines.joined(separator: ", ")
    },
    .texts("ties", "what the reader is to each child", example: "mother of Ann") { source in
      (release(source)?.recipient.ties ?? []).map {
        "\($0.relationship.title) of \($0.childName)"
      }
    },
  ]

  private static let papers: [ContextField<DocumentSource>] = [
    .list("papers", "the papers of the pack", of: paper) { release($0)?.papers ?? [] }
  ]

  private static let paper = ContextGroup<Release.Paper>([
    .text("title", "what it is", example: "Child protection plan") { $0.kind.title },
    .text("file", "the file's name", example: "plan-C0101.docx") { $0.fileName },
    .text("digest", "the first sixteen digits of its SHA-256", example: "0123456789abcdef") {
      String($0.digest.prefix(16))
    },
  ])

  private static let withheld: [ContextField<DocumentSource>] = [
    .list("withheld", "what was left out, a class each", of: WithheldClass.fields) { source in
      (release(source)?.withheldByClass ?? []).map(WithheldClass.init)
    },
    .list("decisions", "the decisions behind that", of: DecisionNoteContext.fields) {
      release($0)?.decisions ?? []
    },
  ]

  private static let checks: [ContextField<DocumentSource>] = [
    .text("sought", "how many sealed words and numbers were looked for", example: "37") {
      String(release($0)?.sweep.soughtTerms.values.reduce(0, +) ?? 0)
    },
    .texts("sought_classes", "of which classes", example: "12 addresses") { source in
      (release(source)?.sweep.soughtTerms ?? [:]).sorted { $0.key < $1.key }
        .map { "\($0.value) \($0.key)" }
    },
    .optionalText("known_terms", "how many the reader knows anyway, which are not looked for") {
      source in
      release(source).flatMap { $0.sweep.knownTerms > 0 ? String($0.sweep.knownTerms) : nil }
    },
    .texts("suspected", "classes of ordinary words in the papers that are sealed as well") {
      release($0)?.sweep.suspected ?? []
    },
    .optionalText("redaction", "for a family's copy: who considered redaction, and when") {
      $0.conference.office.flatMap { office in
        office.redactionConsidered.map { MinutesOffice.agreement($0, office) }
      }
    },
  ]

  @Sendable private static func release(_ source: DocumentSource) -> Release? { source.release }
}

/// What was left out of one class.
struct WithheldClass {
  let `class`: DisclosureClass
  let entries: [Withholding]

  static let fields = ContextGroup<WithheldClass>([
    .text("class", "the class in words", example: "Health information") {
      Phrase.sentenceStart($0.class.title)
    },
    .text("count", "at how many places", example: "3") { String($0.entries.count) },
    .text("fields", "in which parts of the records", example: "statements and summary") { one in
      var names: [String] = []
      for entry in one.entries where !names.contains(entry.field) { names.append(entry.field) }
      return Phrase.list(names.map { $0.replacing("_", with: " ") })
    },
  ])
}

/// The names of each decision about who may see what.
enum DecisionNoteContext {
  static let fields = ContextGroup<DecisionNote>([
    .text("id", "its id in the record", example: "D1") { $0.id },
    .text("what", "what is kept", example: "Marked passages") { Phrase.sentenceStart($0.what) },
    .text("readers", "from whom, or to whom it is shown", example: "Sam Example") { $0.readers },
    .text("reason", "why", example: "Legal advice") {
      FreeText.title(Phrase.sentenceStart($0.reason))
    },
    .optionalText("legal_basis", "the legal basis") { $0.legalBasis },
    .text("decided", "who decided, and when", example: "Jo Example, 12 May 2020") {
      "\($0.decidedBy), \($0.decidedOn.long)"
    },
    .optionalText("evidence", "where the evidence is") { $0.evidence.map(FreeText.line) },
    .optionalText("victim_advised", "how the person at risk was told") {
      $0.victimAdvised.map(FreeText.title)
    },
    .flag("is_symmetric", "whether both parents' copies leave out the same") { $0.isSymmetric },
    .flag("gaps_may_be_seen", "whether readers may see that something was left out") {
      $0.gapsMayBeSeen
    },
    .optionalText("review_on", "when it is looked at again", example: "11 August 2020") {
      $0.reviewOn?.long
    },
  ])
}
