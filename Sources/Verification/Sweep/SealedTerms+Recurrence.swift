/// A phrase of a withheld passage that stands in another text of the record: eight words or more of
/// it, or the whole of a short one.
package struct Recurrence: Sendable {
  /// The index of the text that it stands in.
  package let host: Int
  let stretch: SealedTerms.Stretch
}

extension SealedTerms {
  /// A block of a passage, or the whole of it.
  struct Stretch: Hashable {
    let term: Int
    /// Where the block ends in the passage; nil for the whole.
    let place: Int?
  }

  /// Every phrase of a withheld passage that stands in one of `texts`, found once for all readers.
  package func recurrences(in texts: [String]) -> [Recurrence] {
    var found: [Recurrence] = []
    for (host, text) in texts.enumerated() {
      var folded = FoldedText(capacity: text.utf8.count)
      folded.append(text)
      folded.appendBreak()
      search.words.search(folded) { pattern, end in
        guard terms[pattern.term].kind == .other else { return }
        let isThere =
          if let place = pattern.place {
            search.passages[pattern.term]?.isCopied(to: folded, end, place) == true
          } else {
            Self.isWhole(folded, end, pattern.length)
          }
        guard isThere else { return }
        let stretch = Stretch(term: pattern.term, place: pattern.place)
        found.append(Recurrence(host: host, stretch: stretch))
      }
    }
    return found
  }

  /// These terms, less the phrases of withheld passages that recur in a text which the reader is
  /// given: a phrase can stand in what is theirs too. Nothing but a passage is allowed by a text.
  package func opening(_ recurrences: [Recurrence], where isGiven: (Int) -> Bool) -> SealedTerms {
    var opened = self
    for one in recurrences where isSealed[one.stretch.term] && isGiven(one.host) {
      if one.stretch.place == nil {
        opened.isSealed[one.stretch.term] = false
      } else {
        opened.open.insert(one.stretch)
      }
    }
    return opened
  }
}
