package import CaseModel

/// Finds in the texts of a meeting's record what a clerk may have forgotten to mark.
///
/// It knows the record and not who may see what: it suggests, and stops nothing.
package struct UnmarkedMentions: Sendable {
  let names: RecordNames
  private let birthDates: [CalendarDate]
  private let places: ProtectedTerms

  /// What to look for in the texts of `caseFile`'s record.
  package init(_ caseFile: CaseFile) {
    names = RecordNames(caseFile)
    birthDates = (Array(caseFile.people.values) + caseFile.children.map(\.person))
      .compactMap(\.birthDate)
    places = ProtectedTerms(Self.places(around: caseFile))
  }

  /// What may need a mark in `text`, in order.
  package func mentions(in text: String) -> [UnmarkedMention] {
    let words = PassageWords(text)
    var mentions = codes(in: words) + numbers(in: words) + dates(in: words)
    mentions += places.matches(in: text).filter { !$0.isOrdinary }
      .map { UnmarkedMention(kind: .protectedPlace, range: $0.range) }
    let names = unknownNames(in: words).map { mention(.unknownName, $0, of: words) }
    mentions += names.filter { name in !mentions.contains { $0.range.overlaps(name.range) } }
    return mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The school, the GP and the team of each child whose whereabouts are kept from somebody.
  private static func places(around caseFile: CaseFile) -> [SealedValue] {
    let kept = Set(
      ProtectedPremises(caseFile).all.filter { !$0.protectedFrom.isEmpty }.flatMap(\.residents))
    return caseFile.children.filter { kept.contains($0.id) }.flatMap { child in
      [
        child.school.map { SealedValue(.school, $0) }, child.gp.map { SealedValue(.gp, $0) },
        child.team.map { SealedValue(.team, $0) },
      ].compactMap(\.self)
    }
  }

  private func dates(in words: PassageWords) -> [UnmarkedMention] {
    DateScanner(words).mentions().filter { date in
      date.style != .withoutYear && birthDates.contains(where: date.means)
    }.map { mention(.birthDate, words.bytes(of: $0.words), of: words) }
  }

  /// A mention of the folded bytes `range`.
  func mention(
    _ kind: UnmarkedMention.Kind, _ range: Range<Int>, of words: PassageWords
  ) -> UnmarkedMention {
    UnmarkedMention(kind: kind, range: words.passage.originalRange(range))
  }
}
