@testable import Protection
import Testing

@Suite struct CompoundFileTests {
  /// Around a mini sector, a sector, the mini stream's limit, the table sectors that the header
  /// lists (109 of 128 numbers) and the end of the first list sector.
  static let sizes = [
    0, 1, 63, 64, 65, 511, 512, 513, 4095, 4096, 4097, 65_536, 109 * 65_536 - 2_000_000,
    109 * 65_536, 8_388_608, 237 * 65_536,
  ]

  @Test(arguments: sizes)
  func givesBackWhatWasPutIn(size: Int) throws {
    let streams = [
      CompoundStream(path: ["Large"], bytes: Self.bytes(size)),
      CompoundStream(path: ["Folder", "Small"], bytes: Self.bytes(size % 100 + 1)),
    ]
    let file = CompoundFile.bytes(of: streams)
    #expect(file.count % 512 == 0)
    let reader = try CompoundFileReader(file)
    for stream in streams { #expect(try reader.stream(stream.path) == stream.bytes) }
  }

  @Test(arguments: 1...40)
  func findsEveryNameInItsTree(count: Int) throws {
    let names = (0..<count).map { "Stream" + String(repeating: "x", count: $0 % 7) + "\($0)" }
    let file = CompoundFile.bytes(
      of: names.map { CompoundStream(path: ["In", $0], bytes: Array($0.utf8)) })
    let reader = try CompoundFileReader(file)
    for name in names { #expect(try reader.stream(["In", name]) == Array(name.utf8)) }
  }

  @Test(arguments: 1...40)
  func growsAValidRedBlackTree(count: Int) {
    let directory = CompoundDirectory(paths: (0..<count).map { ["S\($0)"] })
    let entries = directory.entries
    #expect(!entries[0].isRed)
    var depths: Set<Int> = []
    func walk(_ number: UInt32, _ black: Int, _ parentIsRed: Bool) {
      guard number != CompoundFormat.noEntry else {
        depths.insert(black)
        return
      }
      let entry = entries[Int(number)]
      #expect(!(entry.isRed && parentIsRed))
      walk(entry.left, black + (entry.isRed ? 0 : 1), entry.isRed)
      walk(entry.right, black + (entry.isRed ? 0 : 1), entry.isRed)
    }
    walk(entries[0].child, 0, true)
    #expect(depths.count == 1)
  }

  @Test func putsShorterNamesFirstAndIgnoresCase() {
    #expect(CompoundDirectoryEntry.isOrdered("Zz", "Aaa"))
    #expect(CompoundDirectoryEntry.isOrdered("aB", "Ac"))
    #expect(!CompoundDirectoryEntry.isOrdered("b", "A"))
  }

  @Test func marksItsOwnTableSectors() {
    let table = AllocationTable(of: Array(repeating: 0, count: 110 * 128))
    #expect(table.tableSectors.count == 111)
    #expect(table.listSectors.count == 1)
    #expect(table.bytes.count == 112 * 512)
    #expect(
      table.bytes.littleEndian(at: 110 * 128 * 4, as: UInt32.self) == CompoundFormat.Mark.fat)
    #expect(
      table.bytes.littleEndian(at: (110 * 128 + 111) * 4, as: UInt32.self)
        == CompoundFormat.Mark.difat)
  }

  @Test func refusesWhatIsNoCompoundFile() throws {
    let good = CompoundFile.bytes(of: [CompoundStream(path: ["A"], bytes: Self.bytes(5000))])
    #expect(throws: CompoundFileReader.Malformed()) { try CompoundFileReader([]) }
    #expect(throws: CompoundFileReader.Malformed()) {
      try CompoundFileReader(Array("PK\u{3}\u{4}".utf8) + good)
    }
    for length in stride(from: 8, to: good.count, by: 512) {
      #expect(throws: CompoundFileReader.Malformed()) {
        try CompoundFileReader(Array(good.prefix(length))).stream(["A"])
      }
    }
    #expect(throws: CompoundFileReader.Malformed()) { try CompoundFileReader(good).stream(["B"]) }
  }

  @Test func endsWithAChainThatComesBackToItself() throws {
    var file = CompoundFile.bytes(of: [CompoundStream(path: ["A"], bytes: Self.bytes(5000))])
    // The table is the last sector; its first number is the stream's second sector.
    let table = file.count - 512
    file[table..<table + 4] = [0, 0, 0, 0]
    #expect(throws: CompoundFileReader.Malformed()) {
      try CompoundFileReader(file).stream(["A"])
    }
  }

  static func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
  }
}
