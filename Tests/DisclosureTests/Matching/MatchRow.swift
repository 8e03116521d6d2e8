@testable import Disclosure

/// A text that holds a sealed value in one form and in no other.
struct MatchRow {
  /// The form.
  var form: MatchForm
  /// The text.
  var text: String
  /// What is sealed.
  var values: [SealedValue]
  /// What the reader knows anyway, chosen so that no other form is left to find the value.
  var known: [String] = []

  /// Whether the text is covered with all forms but `form`.
  func isCovered(without form: MatchForm? = nil) -> Bool {
    ProtectedTerms(values, subtracting: known, forms: MatchForms(allBut: form)).covers(text)
  }

  /// All rows of the table.
  static let all =
    SealedPerson.all.flatMap(names) + SealedPerson.all.flatMap(otherNames)
    + SealedPlace.all.flatMap(places) + SealedPlace.all.flatMap(codes) + dates + passages
}
