extension SealedTerms {
  private static let skipsNothing = [Bool](repeating: false, count: 256)
  private static let skipsGaps = (0..<256).map { $0 == 0x20 || $0 == 0x27 }

  /// Looks for every sealed term in `text`: as whole words, as digits in any grouping and, in
  /// markup and names, as a part of anything.
  func sweep(_ text: FoldedText, into hits: inout SweepHits, isMarkup: Bool) {
    guard !isEmpty, text.bytes.count > 1 else { return }
    let bytes = text.bytes
    if !words.isEmpty {
      words.search(bytes, skipping: Self.skipsNothing) { pattern, end in
        if isSealed[pattern.term], Self.isWhole(bytes, end, pattern.length) { hits.add(pattern) }
      }
    }
    if !digits.isEmpty {
      digits.search(bytes, skipping: Self.skipsGaps) { pattern, _ in
        if isSealed[pattern.term] { hits.add(pattern) }
      }
    }
    if isMarkup, !squeezed.isEmpty {
      squeezed.search(bytes, skipping: Self.skipsGaps) { pattern, _ in
        if isSealed[pattern.term] { hits.add(pattern) }
      }
    }
  }

  /// Whether the match stands between characters that are no letters or digits; the text begins
  /// and ends with a break.
  private static func isWhole(_ bytes: [UInt8], _ end: Int, _ length: Int) -> Bool {
    let before = end - length
    guard before >= 0, end + 1 < bytes.count else { return true }
    return !FoldedText.isWordByte(bytes[before]) && !FoldedText.isWordByte(bytes[end + 1])
  }

  /// The findings for what was found in `part`, in a fixed order.
  func findings(for hits: SweepHits, in part: String) -> [VerificationFinding] {
    let refused = Set(hits.all.filter { !$0.isOrdinary }.map { terms[$0.term].kind })
    let suspected = Set(hits.all.filter(\.isOrdinary).map { terms[$0.term].kind })
    return SealedTerm.Class.allCases.compactMap { kind in
      if refused.contains(kind) { return VerificationFinding(.sealedTermFound(kind), in: part) }
      guard suspected.contains(kind) else { return nil }
      return VerificationFinding(.sealedTermSuspected(kind), in: part)
    }
  }
}
