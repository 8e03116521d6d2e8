/// The search for all terms of a meeting, whoever they are kept from. It is a class so that the terms
/// of every reader hold the one that there is.
final class SealedSearch: Sendable {
  /// The values, in the order given.
  let terms: [SealedTerm]
  /// Whole words.
  let words: TermAutomaton
  /// Words with nothing between them.
  let squeezed: TermAutomaton
  /// Numbers in any grouping.
  let grouped: TermAutomaton
  /// The terms of which a part is a leak, by their numbers.
  let passages: [Int: Passage]

  /// A space and `'`, which are passed over in numbers and in markup.
  private static let gaps: [UInt8] = [0x20, 0x27]

  /// The search for `terms`.
  init(_ terms: [SealedTerm]) {
    self.terms = terms
    var patterns = SealedPatterns()
    for (index, term) in terms.enumerated() { patterns.add(TermForms(of: term), of: index) }
    words = TermAutomaton(patterns.words)
    squeezed = TermAutomaton(patterns.squeezed, skipping: Self.gaps)
    grouped = TermAutomaton(patterns.grouped, skipping: Self.gaps)
    passages = patterns.passages
  }
}

/// The patterns of all terms, by the way in which they are looked for.
private struct SealedPatterns {
  var words = PatternList()
  var squeezed = PatternList()
  var grouped = PatternList()
  var passages: [Int: Passage] = [:]

  mutating func add(_ forms: TermForms, of term: Int) {
    Self.add(forms.words, of: term, to: &words)
    Self.add(forms.squeezed, of: term, to: &squeezed)
    for form in forms.grouped { grouped.add(Array(form.utf8)[...], of: term) }
    guard let passage = forms.passage else { return }
    passages[term] = passage
    for (text, end) in passage.blocks { words.add(text, of: term, place: end) }
  }

  private static func add(_ forms: FormList, of term: Int, to list: inout PatternList) {
    for index in forms.indices {
      list.add(forms[index], of: term, isOrdinary: OrdinaryWords.contains(forms[index]))
    }
  }
}
