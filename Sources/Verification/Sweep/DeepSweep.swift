/// Looks for sealed terms in bytes of which nothing is known: as they are, without markup, in every
/// encoding that text is kept in, and inside of archives and pictures.
///
/// Slow, and only for what is refused anyway: so that the finding names the leak as well.
struct DeepSweep {
  private let sealed: SealedTerms
  /// What was found so far; warnings are left out, for a refusal says more.
  private(set) var hits = SweepHits()

  /// How many encodings or archives may stand around a text.
  private static let greatestDepth = 3

  init(_ sealed: SealedTerms) {
    self.sealed = sealed
  }

  private var rules: SweepRules { sealed.rules }

  /// Looks at `bytes`; `opensArchives` says whether at the entries of an archive in them, too.
  mutating func read(_ bytes: [UInt8], opensArchives: Bool = true, depth: Int = 0) {
    guard depth < Self.greatestDepth, !bytes.isEmpty, !sealed.isEmpty else { return }
    var texts = readings(of: bytes)
    if rules.contains(.utf16), TextDecoding.mayBeUTF16(bytes) {
      texts += TextDecoding.utf16(bytes).flatMap(readings)
    }
    var encoded = EncodedRuns(rules)
    for text in texts {
      sweep(text)
      encoded.read(text.span, text.indices)
    }
    for text in encoded.decoded { read(text, depth: depth + 1) }
    guard opensArchives else { return }
    readInside(bytes, depth: depth)
  }

  private mutating func readInside(_ bytes: [UInt8], depth: Int) {
    if rules.contains(.nestedArchives) {
      for entry in LooseArchive.entries(of: bytes) { read(entry.contents, depth: depth + 1) }
    }
    if rules.contains(.pictureTexts) {
      for text in PictureTexts.compressed(in: bytes) { read(text, depth: depth + 1) }
    }
  }

  /// `bytes` as they are and, where they have tags, without them; references are undone.
  private func readings(of bytes: [UInt8]) -> [[UInt8]] {
    let hasTags = bytes.contains(UInt8(ascii: "<")) && rules.contains(.joinedRuns)
    let texts = hasTags ? [bytes, LooseMarkup.withoutTags(bytes)] : [bytes]
    return rules.contains(.references) ? texts.map(LooseMarkup.withoutReferences) : texts
  }

  private mutating func sweep(_ bytes: [UInt8]) {
    var text = FoldedText(capacity: bytes.count)
    text.append(xml: bytes.span, bytes.indices)
    text.appendBreak()
    var found = SweepHits()
    sealed.sweep(text, into: &found, isMarkup: true)
    hits.formUnion(found.withoutOrdinary)
  }
}
