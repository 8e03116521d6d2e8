import CaseModel
import Diagnostics
import Testing

@testable import CaseReaders

/// RFC 4180, and what SwiftCSV makes of it without a guard.
@Suite struct CSVConformanceTests {
  private func table(_ body: String, columns: Int = 3) throws -> Table {
    let heading = ["child_id", "last_name", "notes"].prefix(columns).joined(separator: ",")
    return try TableReader.read(
      InputFile(name: "x.csv", bytes: Array((heading + "\n" + body).utf8)), kind: .cases,
      map: ColumnMap.Table())
  }

  private func cells(of table: Table) -> [[String]] {
    var cells = table.cells
    return table.rows.indices.map { row in
      table.read(row, into: &cells)
      return cells.ranges.map { String(decoding: cells.bytes(in: $0), as: UTF8.self) }
    }
  }

  private func cells(_ body: String, columns: Int = 3) throws -> [[String]] {
    cells(of: try table(body, columns: columns))
  }

  @Test func readsQuotedRowsAgainAsSwiftCSVReadThem() throws {
    let table = try table(
      """
      C1,"a, b","say ""no""\"
      C2, "a" ,\"\"
      C3,"one
      two","é, 日本"

      """)
    #expect(table.rows.count == 3)
    #expect(table.unusual.isEmpty)
  }

  @Test(
    arguments: [
      ("C1,a,x", false), ("C1,\"a, b\",x", false), ("\"C1\",\"\",\"x\"", false),
      ("C1,\"say \"\"no\"\"\",x", true), ("C1, \"a\",x", true), ("C1,\"a\" ,x", true),
      ("C1,\"one\ntwo\",x", true),
    ] as [(String, Bool)])
  func asksSwiftCSVWhereQuotesLeaveSomethingToDecide(_ record: String, _ isAsked: Bool) throws {
    var scan = RecordScan(Array("\(record)\n".utf8), delimiter: Delimiter.comma.byte)
    #expect(try scan.next()?.needsSwiftCSV == isAsked)
  }

  @Test(arguments: Delimiter.allCases)
  func splitsRowsForWhichItDoesNotAskSwiftCSVAsThatDoes(_ delimiter: Delimiter) throws {
    let mark = String(decoding: [delimiter.byte], as: UTF8.self)
    let scalars = stride(from: 0x20, through: 0x1FFFF, by: 5).compactMap(Unicode.Scalar.init)
      .filter { !"\"\(mark)".unicodeScalars.contains($0) }
    var quoted = QuotedRecords(delimiter: delimiter)
    let records = scalars.map { scalar in
      Array("\"\(scalar)a\(mark)b\(scalar)\"\(mark)\(scalar)c\(mark)\"\"\(mark)x\(scalar)".utf8)
    }
    for record in records { quoted.append(record[...]) }
    let found = quoted.split()
    let split = try #require(found)
    var agreed = 0
    for (record, fields) in zip(records, split) {
      var cells = RowCells(of: record, delimiter: delimiter)
      cells.read(record.indices, hasQuotes: true)
      agreed += cells.agree(with: fields) ? 1 : 0
    }
    #expect(agreed == scalars.count)
    print("rows split alike: \(agreed) of \(scalars.count)")
  }

  @Test func keepsTheFieldsOfSwiftCSVWhereTheyAreOthers() throws {
    var table = try table("C1,\"a, b\",x\n")
    table.unusual[2] = [Array("C1".utf8), Array(" other ".utf8), []]
    #expect(cells(of: table) == [["C1", "other", ""]])
  }

  @Test(
    arguments: [
      ("C1,Example,x\n", [["C1", "Example", "x"]]),
      ("C1,Example,x", [["C1", "Example", "x"]]),
      ("C1,Example,\n", [["C1", "Example", ""]]),
      ("C1,,x\r\nC2,,y\r\n", [["C1", "", "x"], ["C2", "", "y"]]),
      ("C1,a,x\rC2,b,y\nC3,c,z\r\n", [["C1", "a", "x"], ["C2", "b", "y"], ["C3", "c", "z"]]),
      ("\"C1\",\"a, b\",\"say \"\"no\"\"\"\n", [["C1", "a, b", "say \"no\""]]),
      ("C1,\"one\r\ntwo\",x\n", [["C1", "one\r\ntwo", "x"]]),
      ("C1,\"\",\"\"\"\"\n", [["C1", "", "\""]]),
      ("C1, \"a, b\" ,x\n", [["C1", "a, b", "x"]]),
      ("C1,  lead,x\n", [["C1", "lead", "x"]]),
      ("\n\nC1,a,x\n,,\n \nC2,b,y\n", [["C1", "a", "x"], ["C2", "b", "y"]]),
      // Marks that join the delimiter or the quote before them into one grapheme cluster.
      ("C1,Ann,\u{FE0F}start\n", [["C1", "Ann", "\u{FE0F}start"]]),
      ("C1,\"\u{301}a, b\",x\n", [["C1", "\u{301}a, b", "x"]]),
      ("C1,\"\u{FF9E}\",\"\u{200D}x\"\n", [["C1", "\u{FF9E}", "\u{200D}x"]]),
      // Line ends of Unicode are no line ends of CSV.
      ("C1,\"a, b\",x\u{2028}y\u{85}z\n", [["C1", "a, b", "x\u{2028}y\u{85}z"]]),
      ("C1,\"\u{E041}, é\",\u{E000}\n", [["C1", "\u{E041}, é", "\u{E000}"]]),
    ] as [(String, [[String]])])
  func splitsAsRFC4180Says(_ body: String, _ expected: [[String]]) throws {
    #expect(try cells(body) == expected)
  }

  @Test func keepsEveryUnicodeScalarInAQuotedField() throws {
    let scalars = stride(from: 0x21, through: 0x1FFFF, by: 7).compactMap(Unicode.Scalar.init)
      .filter { $0 != "\"" }
    var body = ""
    for scalar in scalars { body += "C1,\"a,\(scalar)b\",x\n" }
    let found = try cells(body).map { $0[1] }
    #expect(found == scalars.map { "a,\($0)b" })
  }

  @Test(arguments: [
    ("child_id;last_name;birth_date\nC1;a;b\n", Delimiter.semicolon),
    ("child_id\tlast_name\tbirth_date\nC1\ta\tb\n", .tab),
    ("\"child_id\",\"last, name\",\"birth_date\",last_name\nC1,a,b,c\n", .comma),
  ])
  func tellsTheDelimiterByTheHeaderRow(_ text: String, _ expected: Delimiter) throws {
    let header = try HeaderRow(
      Array(text.utf8), kind: .cases, map: ColumnMap.Table(), file: "x.csv", delimiter: nil)
    #expect(header.delimiter == expected)
  }

  @Test func countsTheLinesOfRecordsThatSpanSeveral() throws {
    let text = "child_id,last_name\nC1,\"a\r\nb\"\r\rC2,c\nC3,\"d\"\n"
    let table = try TableReader.read(
      InputFile(name: "x.csv", bytes: Array(text.utf8)), kind: .cases, map: ColumnMap.Table())
    #expect(table.rows.map(\.line) == [2, 5, 6])
    #expect(table.account.read == 4)
    #expect(table.account.skipped == [.blank: 1])
  }

  @Test func namesTheLineOnWhichAnUnclosedQuoteOpens() throws {
    let text = "child_id,last_name\nC1,\"a\nb\"\nC2,\"c\nC3,d\n"
    let refusal = #expect(throws: Refusal.self) {
      try TableReader.read(
        InputFile(name: "x.csv", bytes: Array(text.utf8)), kind: .cases, map: ColumnMap.Table())
    }
    #expect(refusal?.diagnostics.map(\.location?.line) == [4])
  }

  @Test func toleratesEmptyFieldsThatEndEveryRow() throws {
    let text = "child_id,last_name\nC1,a,,\nC2,b,,\nC3,c,,\n"
    let table = try TableReader.read(
      InputFile(name: "x.csv", bytes: Array(text.utf8)), kind: .cases, map: ColumnMap.Table())
    #expect(table.rows.count == 3)
    #expect(table.broken.isEmpty)
  }
}
