import CaseModel
import Documents
import TestSupport
import Testing

/// One requirement on what follows the decision: the words that meet it, and a change of the record
/// after which they must be gone.
struct OutcomeRow: Sendable, CustomTestStringConvertible {
  typealias Change = @Sendable (inout CaseFixture) -> Void

  /// The requirement, `R107`.
  let id: String
  let kind: DocumentKind
  let reader: PersonID
  let variant: CaseVariant
  /// Part of the document's text.
  let phrase: String
  /// What takes the words away.
  let without: Change

  init(
    _ id: String, _ kind: DocumentKind, for reader: PersonID = CaseFixture.clerk,
    in variant: CaseVariant = .decided, _ phrase: String, without: @escaping Change
  ) {
    (self.id, self.kind, self.reader, self.variant) = (id, kind, reader, variant)
    (self.phrase, self.without) = (phrase, without)
  }

  var testDescription: String { "\(id) \(kind.rawValue) \(variant.rawValue) \(phrase)" }

  /// The text of all documents of the kind for the reader, with the words or without.
  func text(changed: Bool) throws -> String {
    var fixture = variant.fixture
    if changed { without(&fixture) }
    let profile = ProfileFixture.everything
    let made = try fixture.documents(under: profile) + fixture.officeDocuments(under: profile)
    return try made.filter { $0.kind == kind && $0.reader == reader }
      .map { try $0.text() }.joined(separator: "\n")
  }
}
