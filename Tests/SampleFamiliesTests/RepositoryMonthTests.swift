import Foundation
import TestSupport
import Testing

/// The repository's own month keeps the mess that it is there to show.
@Suite struct RepositoryMonthTests {
  private func bytes(_ file: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: root.appending(path: "data/\(file)")))
  }

  @Test func keepsAByteOrderMarkAndLettersOutsideWindows1252() throws {
    let cases = try bytes("cases.csv")
    #expect(cases.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(String(validating: cases, as: UTF8.self)?.contains("Łukasz") == true)
  }

  @Test func keepsTheLineEndsOfWindows() throws {
    let people = try bytes("people.csv")
    #expect(people.suffix(2) == [0x0D, 0x0A])
    #expect(String(validating: people, as: UTF8.self)?.contains("Mary\u{A0}Jane") == true)
  }

  @Test func keepsAFileInWindows1252() throws {
    let meetings = try bytes("meetings.csv")
    #expect(String(validating: meetings, as: UTF8.self) == nil)
    // Curly quotes and a pound sign.
    #expect([0x93, 0x94, 0x92, 0xA3].allSatisfy(meetings.contains))
    #expect(meetings.last != 0x0A)
  }

  @Test(arguments: ["cases.csv", "people.csv"])
  func writesAsManyFieldsInEveryRowAsInTheHeader(file: String) throws {
    let records = PlainCSV(try bytes(file)).records
    #expect(Set(records.map(\.count)) == [records[0].count])
  }

  @Test func holdsTwelveFamiliesOfATypicalSize() throws {
    let families = Set(PlainCSV(try bytes("cases.csv")).rows.compactMap { $0["familyid"] })
    #expect(families.count == 12)
  }
}
