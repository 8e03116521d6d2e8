import CaseModel
import Documents
import Verification

/// Which letters were made before, so that one that now says something else says so itself.
///
/// A letter that was made with its date counts as one that its reader may have, for nobody tells us
/// what was posted. It is compared with the letter that would be made today if nothing replaced
/// anything, with the date of before: only what it says counts, not that it was dated anew. Once it
/// replaces another it goes on saying so, however often the run is repeated.
struct LetterHistory: Sendable {
  private let before: @Sendable (String) throws -> Manifest.File?

  /// No letter was made before.
  static let none = LetterHistory { _ in nil }

  /// - Parameter before: what the last manifest says of the letter at a path, there or gone.
  init(before: @escaping @Sendable (String) throws -> Manifest.File?) {
    self.before = before
  }

  /// What `make` makes of a document that goes to `path`: of a letter, with the date of the one that
  /// it replaces.
  func document(
    _ planned: PlannedDocument, path: String, make: (PlannedDocument) -> MadeResult
  ) throws -> MadeResult {
    var plain = make(planned)
    guard planned.kind.isLetter, plain.document != nil else { return plain }
    let dated = planned.source.date
    plain.letter = Manifest.Letter(dated: dated.description)
    guard let replaced = try replacedDate(planned, plain, path, make) else { return plain }
    var result = make(planned.printed(on: dated, replacing: replaced))
    result.letter = Manifest.Letter(
      dated: dated.description, replaces: replaced.description,
      plain: plain.document.map { ContentDigest(of: $0.bytes) })
    return result
  }

  /// The date of the letter that the one at `path` replaces, if any.
  private func replacedDate(
    _ planned: PlannedDocument, _ plain: MadeResult, _ path: String,
    _ make: (PlannedDocument) -> MadeResult
  ) throws -> CalendarDate? {
    guard let file = try before(path), let letter = file.letter,
      let dated = CalendarDate(iso: letter.dated)
    else { return nil }
    let comparable =
      dated == planned.source.date ? plain : make(planned.printed(on: dated, replacing: nil))
    let digest = comparable.document.map { ContentDigest(of: $0.bytes) }
    guard digest == letter.plain ?? file.digest else { return dated }
    return letter.replaces.flatMap { CalendarDate(iso: $0) }
  }
}
