/// One package on its way through the verifier.
struct PackageCheck {
  private let verifier: DocumentVerifier
  private let dataHoldsDelimiters: Bool
  private let acceptsPictures: Bool
  /// What was found, each thing once.
  private(set) var findings: [VerificationFinding] = []
  /// The parts other than the main one that were read.
  private(set) var readParts = KnownParts.none
  private var drawings: [UInt32] = []

  init(_ verifier: DocumentVerifier, dataHoldsDelimiters: Bool, acceptsPictures: Bool = false) {
    self.verifier = verifier
    self.dataHoldsDelimiters = dataHoldsDelimiters
    self.acceptsPictures = acceptsPictures
  }

  /// Checks the package's directory and each part that is not known, and sweeps all that was read.
  mutating func read(_ package: [UInt8]) {
    do throws(PackageFault) {
      try readParts(of: package)
    } catch {
      add(.packageMalformed(error))
      sweepArchive(package)
    }
  }

  private mutating func readParts(of package: [UInt8]) throws(PackageFault) {
    let directory = try PackageDirectory(of: package)
    try checkNames(directory.entries)
    for entry in directory.entries {
      if let known = verifier.known.drawings(of: entry, in: package) {
        drawings += known
      } else {
        judge(entry, try entry.unpacked(from: package), in: package)
      }
    }
    if Set(drawings).count < drawings.count { add(.drawingIDRepeated) }
  }

  private mutating func checkNames(_ entries: [PackageEntry]) throws(PackageFault) {
    var names: Set<String> = []
    for entry in entries {
      guard names.insert(entry.name.lowercased()).inserted else { throw .repeatedName }
    }
    if !names.contains(AllowedParts.main) { add(.partMissing) }
  }

  private mutating func judge(_ entry: PackageEntry, _ bytes: [UInt8], in package: [UInt8]) {
    guard AllowedParts.contains(entry.name) else {
      refuse(entry, bytes, as: PartPlace.stranger)
      return
    }
    guard !AllowedParts.isPicture(entry.name) else {
      readParts.insert(entry, in: package, drawings: [])
      if !acceptsPictures { refuse(entry, bytes, as: PartPlace.picture) }
      return
    }
    let found = read(bytes, in: entry.name)
    drawings += found
    if entry.name != AllowedParts.main {
      readParts.insert(entry, in: package, drawings: found)
    }
  }

  /// Refuses a part that is none of ours; its name may say anything, and is not repeated.
  private mutating func refuse(_ entry: PackageEntry, _ bytes: [UInt8], as place: String) {
    add(.partNotAllowed)
    sweepName(entry.name, as: PartPlace.partName)
    sweepDeeply(bytes, in: place)
  }

  /// Checks and sweeps a part's markup; returns its drawing ids.
  private mutating func read(_ bytes: [UInt8], in name: String) -> [UInt32] {
    var part = PartCheck(
      bytes, gathersText: !verifier.sealed.isEmpty,
      gathersRepeats: verifier.sealed.holdPassages, rules: verifier.sealed.rules)
    var rules: [VerificationFinding.Rule] = []
    do throws(MarkupFault) {
      try part.run()
    } catch {
      rules.append(.markupMalformed(error, offset: part.scanner.position))
    }
    rules += part.faults(dataHoldsDelimiters: dataHoldsDelimiters)
    for rule in rules { add(rule, in: name) }
    sweep(part, in: name)
    if !rules.isEmpty { sweepDeeply(bytes, in: name) }
    return part.drawings
  }

  private mutating func add(_ rule: VerificationFinding.Rule, in part: String? = nil) {
    add(VerificationFinding(rule, in: part))
  }

  /// Adds a finding that is not there yet.
  mutating func add(_ finding: VerificationFinding) {
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// The verifier's terms.
  var sealed: SealedTerms { verifier.sealed }

  /// The parts that need no second look.
  var known: KnownParts { verifier.known }
}
