import Testing
import WordProcessing

@Suite struct ManyListsTests {
  /// Twenty lists in the text and twenty in the cells of a table.
  private static func write(_ writer: inout WordprocessingMLWriter) {
    let list = { (writer: inout WordprocessingMLWriter) in
      writer.element(.numberedList) {
        $0.element(.item, "first")
        $0.element(.item, "second")
      }
    }
    for _ in 1...20 { list(&writer) }
    writer.element(.table(columnWeights: [1, 1])) { table in
      table.row(.headerRow, "Goal", "Steps")
      for _ in 1...10 {
        table.element(.row) { row in
          row.element(.cell, list)
          row.element(.cell) { cell in
            cell.element(.paragraph(.small), "note")
            list(&cell)
          }
        }
      }
    }
  }

  @Test func fortyListsHaveFortyNumberingsThatRestart() throws {
    var writer = WordprocessingMLWriter()
    Self.write(&writer)
    let body = try writer.finished()
    let numbers = String(decoding: body.markup, as: UTF8.self)
      .matches(of: #/<w:numId w:val="(\d+)"/#).compactMap { Int($0.1) }
    #expect(numbers == (2...41).flatMap { [$0, $0] })
    let package = try SampleDocument.letterhead().package(
      body: body, properties: SampleDocument.properties, largePrint: false)
    let numbering = String(
      decoding: try ArchiveContents(package).read(.numbering), as: UTF8.self)
    for number in 2...41 {
      #expect(
        numbering.contains(
          "<w:num w:numId=\"\(number)\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"1\"/>"))
    }
  }
}
