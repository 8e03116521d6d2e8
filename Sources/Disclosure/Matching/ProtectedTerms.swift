import CaseModel

/// The protected values of one reader, in every form that a text may hold them in.
///
/// It stops a text before anything is rendered; it never takes anything out of one. The sweep of
/// the finished bytes is the second net and shares no code with it.
package struct ProtectedTerms: Sendable {
  let forms: MatchForms
  let phrases: PhraseBook
  let longNames: [LongName]
  let machineNames: [MachineName]
  let numbers: NumberTerms
  let birthDates: [CalendarDate]
  let runs: PassageRuns
  let known: KnownTexts

  /// Whether nothing is protected.
  package let isEmpty: Bool

  /// The forms of `values`, less those that stand in a text which the reader knows anyway.
  package init(_ values: some Collection<SealedValue>, subtracting known: [String] = []) {
    self.init(values, subtracting: known, forms: MatchForms())
  }

  /// Protection by some of the rules only, so that a test can show what each is there for.
  init(
    _ values: some Collection<SealedValue>, subtracting known: [String], forms: MatchForms
  ) {
    let known = KnownTexts((values.isEmpty ? [] : known).map(KnownText.init))
    self.init(values, subtracting: known, forms: forms)
  }

  /// Protection less what the reader knows anyway.
  init(
    _ values: some Collection<SealedValue>, subtracting known: KnownTexts, forms: MatchForms
  ) {
    var builder = TermBuilder(forms: forms, known: known)
    // A set has no order, and what a match is called must not hang on one.
    for value in values.sorted(by: Self.isBefore) { builder.add(value) }
    self.forms = forms
    self.known = builder.known
    phrases = builder.phrases
    longNames = builder.longNames
    machineNames = builder.machineNames
    numbers = builder.numbers
    birthDates = builder.birthDates
    runs = builder.runs
    isEmpty = values.isEmpty
  }

  /// Whether `text` holds a protected value, and not merely an ordinary word that may be one.
  package func covers(_ text: String?) -> Bool {
    guard !isEmpty, let text else { return false }
    var search = TermSearch(self, in: text, stopsAtFirst: true)
    return search.matches().contains { !$0.isOrdinary }
  }

  /// Where `text` holds protected values, in order; what lies within a longer match is left out.
  package func matches(in text: String) -> [TermMatch] {
    guard !isEmpty else { return [] }
    var search = TermSearch(self, in: text, stopsAtFirst: false)
    return search.matches().outermost
  }

  private static func isBefore(_ left: SealedValue, _ right: SealedValue) -> Bool {
    left.class == right.class
      ? left.text < right.text : left.class.rawValue < right.class.rawValue
  }
}

extension ProtectedTerms: CustomReflectable, CustomStringConvertible {
  /// Nothing of the values, so that no log or dump shows one.
  package var description: String { "protected terms" }
  /// Nothing: reflection must not reach the values.
  package var customMirror: Mirror { Mirror(self, children: []) }
}

extension [TermMatch] {
  /// The matches in the order of the text, without those that lie within one that is blocked.
  fileprivate var outermost: [TermMatch] {
    var kept: [TermMatch] = []
    var end: String.Index?
    for match in sorted(by: Self.isBefore) {
      if let end, match.range.upperBound <= end { continue }
      kept.append(match)
      if !match.isOrdinary { end = match.range.upperBound }
    }
    return kept
  }

  private static func isBefore(_ left: TermMatch, _ right: TermMatch) -> Bool {
    if left.range.lowerBound != right.range.lowerBound {
      return left.range.lowerBound < right.range.lowerBound
    }
    if left.range.upperBound != right.range.upperBound {
      return left.range.upperBound > right.range.upperBound
    }
    return !left.isOrdinary && right.isOrdinary
  }
}
