import WordProcessing

/// One package on its way through the verifier.
struct PackageCheck {
  private let verifier: DocumentVerifier
  private let dataHoldsDelimiters: Bool
  private let acceptsPictures: Bool
  var findings: [VerificationFinding] = []
  /// The parts other than the main one that were read, with their drawing ids.
  private(set) var readParts: [KnownParts.Part: [UInt32]] = [:]
  private var drawings: [UInt32] = []

  init(_ verifier: DocumentVerifier, dataHoldsDelimiters: Bool, acceptsPictures: Bool = false) {
    self.verifier = verifier
    self.dataHoldsDelimiters = dataHoldsDelimiters
    self.acceptsPictures = acceptsPictures
  }

  /// Checks the package's directory and each part that is not known.
  mutating func read(_ package: [UInt8]) throws(PackageFault) {
    let directory = try PackageDirectory(of: package)
    try checkNames(directory.entries)
    var unread: [PackageEntry] = []
    for entry in directory.entries {
      if let known = verifier.known.drawings(of: entry) {
        drawings += known
      } else if AllowedParts.contains(entry.name) {
        unread.append(entry)
      } else {
        findings.append(VerificationFinding(.partNotAllowed))
        sweepName(entry.name, as: "a part's name")
      }
    }
    try read(unread, of: package)
    if Set(drawings).count < drawings.count {
      findings.append(VerificationFinding(.drawingIDRepeated))
    }
  }

  private mutating func checkNames(_ entries: [PackageEntry]) throws(PackageFault) {
    var names: Set<String> = []
    for entry in entries {
      guard names.insert(entry.name.lowercased()).inserted else { throw .repeatedName }
    }
    if !names.contains(AllowedParts.main) { findings.append(VerificationFinding(.partMissing)) }
  }

  private mutating func read(_ entries: [PackageEntry], of package: [UInt8]) throws(PackageFault) {
    for entry in entries {
      guard let name = try? PartName(entry.name),
        let bytes = try? ZipReader(entry.alone(in: package)).read(name)
      else { throw .unreadableEntry }
      judge(entry, bytes)
    }
  }

  private mutating func judge(_ entry: PackageEntry, _ bytes: [UInt8]) {
    if AllowedParts.isPicture(entry.name) {
      readParts[KnownParts.Part(entry)] = []
      if !acceptsPictures { findings.append(VerificationFinding(.partNotAllowed)) }
      return
    }
    var part = PartCheck(bytes, gathersText: !verifier.sealed.isEmpty)
    do throws(MarkupFault) {
      try part.run()
    } catch {
      let offset = part.scanner.position
      findings.append(VerificationFinding(.markupMalformed(error, offset: offset), in: entry.name))
    }
    report(part, in: entry.name)
    drawings += part.drawings
    if entry.name != AllowedParts.main { readParts[KnownParts.Part(entry)] = part.drawings }
  }

  private mutating func report(_ part: PartCheck, in name: String) {
    var forbidden = part.forbidden
    if part.fields.hasForbiddenField { forbidden.insert(.field) }
    var rules = forbidden.sorted { $0.rawValue < $1.rawValue }
      .map(VerificationFinding.Rule.markupForbidden)
    rules += part.tables.faults.sorted { $0.rawValue < $1.rawValue }
      .map(VerificationFinding.Rule.tableMalformed)
    if part.fields.isUnpaired { rules.append(.fieldUnpaired) }
    if part.bookmarks.isUnpaired { rules.append(.bookmarkUnpaired) }
    if part.delimiters.found, !dataHoldsDelimiters { rules.append(.delimiterLeftOver) }
    findings += rules.map { VerificationFinding($0, in: name) }
    sweep(part, in: name)
  }

  private mutating func sweep(_ part: PartCheck, in name: String) {
    guard !verifier.sealed.isEmpty else { return }
    var (text, values) = (part.text, part.values)
    text.appendBreak()
    values.appendBreak()
    var hits = SweepHits()
    verifier.sealed.sweep(text, into: &hits, isMarkup: false)
    verifier.sealed.sweep(values, into: &hits, isMarkup: true)
    findings += verifier.sealed.findings(for: hits, in: name)
  }

  /// Sweeps the name of a part or of the file itself.
  mutating func sweepName(_ name: String, as place: String) {
    guard !verifier.sealed.isEmpty else { return }
    var text = FoldedText()
    text.append(name)
    text.appendBreak()
    var hits = SweepHits()
    verifier.sealed.sweep(text, into: &hits, isMarkup: true)
    findings += verifier.sealed.findings(for: hits, in: place)
  }
}
