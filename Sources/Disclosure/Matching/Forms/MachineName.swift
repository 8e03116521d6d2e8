/// Letters that stand for somebody inside an e-mail address, a file name or a web address, where
/// no space shows where a name starts: `j.example99@`, `reportjaneexample.docx`.
struct MachineName: Sendable {
  /// The letters, without anything between.
  let letters: [UInt8]

  /// How many letters a family name has at least to be looked for inside longer words.
  static let leastLength = 5

  /// Where the letters stand among `passage`'s `chunk`, other characters between them left out.
  func range(in chunk: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
    let places = chunk.filter { bytes[$0].isFoldedLetter }
    let run = places.map { bytes[$0] }
    guard let found = run.firstRange(of: letters, from: 0) else { return nil }
    return places[found.lowerBound]..<places[found.upperBound - 1] + 1
  }

  /// The runs of `bytes` without a space that look like an address of a machine.
  static func chunks(of bytes: [UInt8]) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var place = 0
    while place < bytes.count {
      guard isSign(at: place, in: bytes) else {
        place += 1
        continue
      }
      let start = bytes[..<place].lastIndex(where: \.isFoldedSpace).map { $0 + 1 } ?? 0
      let end = bytes[place...].firstIndex(where: \.isFoldedSpace) ?? bytes.count
      chunks.append(start..<end)
      place = end
    }
    return chunks
  }

  /// Whether a sign stands here that joins words in such addresses: `@`, `_`, a full stop or a
  /// stroke within a word.
  private static func isSign(at place: Int, in bytes: [UInt8]) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "\\"): true
    case UInt8(ascii: "."), UInt8(ascii: "/"):
      place > 0 && place + 1 < bytes.count && isPartOfWord(bytes[place - 1])
        && isPartOfWord(bytes[place + 1])
    default: false
    }
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool { byte.isFoldedLetter || byte.isDigit }
}

extension TermBuilder {
  /// Adds what an address of a machine makes of a name: both names joined, the initial before the
  /// family name, the family name.
  mutating func addMachineNames(_ name: SealedName) {
    guard forms.contains(.machineName) else { return }
    let surname = Array(name.surname.joined().joined())
    let given = name.given.first.map { Array($0.joined()) } ?? []
    var runs = [surname]
    if !given.isEmpty {
      runs += [given + surname, surname + given, given.prefix(1) + surname]
      addName(.machineName, [WordKey(given + surname)])
      addName(.machineName, [WordKey(surname + given)])
    }
    for run in runs where run.count >= MachineName.leastLength && !known.holdLetters(run) {
      guard !OrdinaryWords.contains(run[...]) else { continue }
      add(MachineName(letters: run))
    }
  }
}
