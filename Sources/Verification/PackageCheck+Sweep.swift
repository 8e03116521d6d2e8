extension PackageCheck {
  /// Sweeps what a part's check has gathered.
  mutating func sweep(_ part: PartCheck, in name: String) {
    guard !sealed.isEmpty else { return }
    var hits = SweepHits()
    sealed.sweep(part.text, into: &hits, isMarkup: false)
    sealed.sweep(part.values, into: &hits, isMarkup: true)
    hits.formUnion(self.hits(in: part.encoded))
    add(hits, in: name)
  }

  /// What stands encoded among sound markup.
  private func hits(in encoded: EncodedRuns) -> SweepHits {
    guard !encoded.decoded.isEmpty else { return SweepHits() }
    var text = FoldedText(capacity: encoded.decoded.reduce(0) { $0 + $1.count + 1 })
    for bytes in encoded.decoded {
      text.append(xml: bytes.span, bytes.indices)
      text.appendBreak()
      // Only UTF-16 has zeros, and only then it is worth the time.
      guard bytes.contains(0), sealed.rules.contains(.utf16) else { continue }
      for reading in TextDecoding.utf16(bytes) {
        text.append(xml: reading.span, reading.indices)
        text.appendBreak()
      }
    }
    var hits = SweepHits()
    sealed.sweep(text, into: &hits, isMarkup: true)
    // A plain word misread as an encoded one is no reason to warn.
    return hits.withoutOrdinary
  }

  /// Sweeps the name of a part or of the file itself, with its folders.
  mutating func sweepName(_ name: String, as place: String) {
    guard !sealed.isEmpty, sealed.rules.contains(.names) else { return }
    let bytes = Array(name.utf8)
    var text = FoldedText(capacity: bytes.count)
    text.append(xml: bytes.span, bytes.indices)
    text.appendBreak()
    var hits = SweepHits()
    sealed.sweep(text, into: &hits, isMarkup: true)
    var encoded = EncodedRuns(sealed.rules)
    encoded.read(bytes.span, bytes.indices)
    hits.formUnion(self.hits(in: encoded))
    add(hits, in: place)
  }

  /// Sweeps the bytes of a part that is refused in every way there is.
  mutating func sweepDeeply(_ bytes: [UInt8], in place: String) {
    guard sealed.rules.contains(.refusedParts) else { return }
    var sweep = DeepSweep(sealed)
    sweep.read(bytes)
    add(sweep.hits, in: place)
  }

  /// Sweeps an archive that is refused: every byte of it, with its comments, extra fields and
  /// names, and whatever can be unpacked.
  mutating func sweepArchive(_ package: [UInt8]) {
    guard !sealed.isEmpty, sealed.rules.contains(.archiveBytes) else { return }
    var sweep = DeepSweep(sealed)
    sweep.read(package, opensArchives: false)
    add(sweep.hits, in: PartPlace.archive)
    for entry in LooseArchive.entries(of: package)
    where !known.contains(entry.name, packed: entry.packed) {
      let isOurs = AllowedParts.contains(entry.name) && !AllowedParts.isPicture(entry.name)
      sweepDeeply(entry.contents, in: isOurs ? entry.name : PartPlace.stranger)
    }
  }

  private mutating func add(_ hits: SweepHits, in place: String) {
    for finding in sealed.findings(for: hits, in: place) { add(finding) }
  }
}

/// What a finding calls places whose own names might be what is withheld.
enum PartPlace {
  static let archive = "the archive itself"
  static let partName = "a part's name"
  static let picture = "a picture"
  static let stranger = "a part that is not ours"
  static let fileName = "the file name"
}
