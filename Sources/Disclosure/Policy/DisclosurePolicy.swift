/// Who may see which class of text where nobody decided otherwise: one table, and what is not in it
/// is withheld (redaction promise 1).
///
/// A decision in the record keeps more from a reader (`disclosure.withhold`) or shows a reader more
/// (`disclosure.share`); no decision shows anybody a protected address or another family's child.
package enum DisclosurePolicy {
  /// What a kind of reader sees of a class.
  package enum Rule: String, Hashable, Sendable {
    case shown
    /// Only what the reader said or reported.
    case own
    case withheld
  }

  /// The rule for a class and a kind of reader.
  package static func rule(for class: DisclosureClass, _ reader: PolicyReader) -> Rule {
    table[`class`]?[reader] ?? .withheld
  }

  /// The table in Markdown, for docs/disclosure.md; a test holds the page to it.
  package static var markdown: String {
    let readers = PolicyReader.allCases
    let classes = DisclosureClass.allCases.filter { table[$0] != nil }
    let rows = classes.map { one in
      (["`\(one.rawValue)`"] + readers.map { rule(for: one, $0).rawValue })
    }
    let head = [["Class"] + readers.map(\.rawValue), readers.map { _ in "---" } + ["---"]]
    return (head + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static let table: [DisclosureClass: [PolicyReader: Rule]] = [
    .open: row(.shown, .shown, .shown, .shown, .shown, .shown, .shown),
    .policeConfidential: row(.withheld, .withheld, .withheld, .shown, .own, .shown, .own),
    .thirdParty: row(.withheld, .withheld, .withheld, .shown, .shown, .shown, .shown),
    .health: row(.withheld, .withheld, .withheld, .own, .shown, .shown, .own),
    .legalAdvice: row(.withheld, .withheld, .withheld, .withheld, .withheld, .shown, .withheld),
    .childsConfidence: row(.withheld, .own, .own, .own, .own, .shown, .own),
    .court: row(.withheld, .withheld, .withheld, .own, .own, .shown, .own),
  ]

  /// A row of the table, its columns in this order.
  private static func row(
    _ family: Rule, _ child: Rule, _ advocate: Rule, _ police: Rule, _ health: Rule,
    _ socialCare: Rule, _ otherProfessional: Rule
  ) -> [PolicyReader: Rule] {
    [
      .family: family, .child: child, .advocate: advocate, .police: police, .health: health,
      .socialCare: socialCare, .otherProfessional: otherProfessional,
    ]
  }
}
