import CaseModel
import CaseReaders
import Diagnostics
import Testing

@Suite struct EncodingTests {
  /// Names within Windows-1252, with its signs at 0x80-0x9F.
  private static let fixture = ExportFixture()
    .replacing("Robin,Pattern", with: "Zoë,O’Pattérn–Œ", in: \.cases)

  private static let encodings: [String: @Sendable (String) -> [UInt8]] = [
    "utf-8": { Array($0.utf8) },
    "utf-8 with mark": { [0xEF, 0xBB, 0xBF] + Array($0.utf8) },
    "utf-16le with mark": {
      [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    },
    "utf-16be with mark": {
      [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    },
    "windows-1252": { windows1252($0) },
    "crlf": { Array($0.replacing("\n", with: "\r\n").utf8) },
    "cr": { Array($0.replacing("\n", with: "\r").utf8) },
    "no final line end": { Array($0.utf8.dropLast()) },
  ]

  private static func windows1252(_ text: String) -> [UInt8] {
    let signs: [Unicode.Scalar: UInt8] = ["’": 0x92, "–": 0x96, "Œ": 0x8C]
    return text.unicodeScalars.map { signs[$0] ?? UInt8($0.value) }
  }

  private static func register(_ bytes: [UInt8], columns: ColumnMap = ColumnMap()) -> CaseRegister {
    CaseRegister(
      RegisterInput(
        cases: InputFile(name: "data/cases.csv", bytes: bytes),
        people: fixture.file("people", fixture.people),
        meetings: fixture.file("meetings", fixture.meetings), columns: columns))
  }

  @Test(arguments: encodings.keys.sorted())
  func givesTheSameRegisterFromEveryEncoding(_ name: String) throws {
    let encode = try #require(Self.encodings[name])
    let register = Self.register(encode(Self.fixture.cases))
    #expect(register.meetings.count == 5)
    #expect(register.child("C0401", of: "M1004")?.person.name.full == "Zoë O’Pattérn–Œ")
    #expect(register.child("C0101", of: "M1001")?.person.location.line == 2)
    let notes = register.diagnostics.map(\.id)
    #expect(notes == (name == "windows-1252" ? ["AssumedEncoding"] : []))
  }

  @Test func readsADeclaredEncodingWithoutANote() throws {
    var columns = ColumnMap()
    columns.tables[.cases] = ColumnMap.Table()
    columns.tables[.cases]?.encoding = .windows1252
    let register = Self.register(Self.windows1252(Self.fixture.cases), columns: columns)
    #expect(register.diagnostics.isEmpty)
    #expect(register.child("C0401", of: "M1004")?.person.name.first == "Zoë")
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func refusesAByteThatWindows1252DoesNotDefine(_ byte: UInt8) {
    let good = Array(Self.fixture.cases.utf8)
    let register = Self.register(Array(good[..<200]) + [byte] + Array(good[200...]))
    #expect(register.refusedFiles == ["data/cases.csv"])
    #expect(register.printed.first?.contains("offset 200") == true)
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x41] as [UInt8], "an odd byte"),
    ([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], "a lone surrogate"),
    ([0xEF, 0xBB, 0xBF, 0xFF], "a mark and no utf-8"),
    ([0x61, 0x00, 0x62, 0x00], "utf-16 without a mark"),
    ([], "nothing"),
  ])
  func refusesWhatCannotBeDecoded(_ bytes: [UInt8], _: String) {
    #expect(Self.register(bytes).refusedFiles == ["data/cases.csv"])
  }

  @Test func rejectsALetterThatAnEarlierConversionLost() {
    let register = ExportFixture().replacing("Robin", with: "Ro\u{FFFD}in", in: \.cases).register
    #expect(register.errorIDs == ["LostCharacter"])
    #expect(register.stoppedReferences == ["M1004"])
  }
}
