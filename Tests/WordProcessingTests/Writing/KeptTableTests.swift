import Testing
import WordProcessing

@Suite struct KeptTableTests {
  private func rows(of markup: String) -> [Substring] {
    markup.split(separator: "</w:tr>").dropLast()
  }

  @Test func everyParagraphButTheLastRowsKeepsWithTheNext() throws {
    let written = try markup { writer in
      writer.element(.table(columnWeights: [1, 1], isKeptTogether: true)) { table in
        table.row(.headerRow, "Mark", "Who")
        table.element(.row) { row in
          row.element(.cell)
          row.element(.cell) { cell in
            cell.element(.paragraph(.small), "small")
            cell.element(.numberedList) { $0.element(.item, "one") }
          }
        }
        table.row(.row, "B", "father <w:keepNext/>")
        table.row(.row, "", " ")
      }
      writer.element(.paragraph(.body), "after")
    }
    let rows = rows(of: written)
    #expect(rows.map { $0.ranges(of: "<w:keepNext/>").count } == [2, 3, 0])
    #expect(rows.map { $0.ranges(of: "<w:p>").count } == [2, 3, 2])
    #expect(written.contains("father &lt;w:keepNext/&gt;"))
    #expect(written.hasSuffix("after</w:t></w:r></w:p>"))
    #expect(written.contains("<w:pStyle w:val=\"ListNumber\"/><w:keepNext/><w:numPr>"))
  }

  @Test func otherTablesMayPart() throws {
    let written = try markup { writer in
      writer.element(.table(columnWeights: [1], isKeptTogether: true)) {
        $0.row(.headerRow, "left out")
      }
      writer.element(.table(columnWeights: [1])) {
        $0.row(.row, "a")
        $0.row(.row, "b")
      }
    }
    #expect(!written.contains("keepNext"))
  }

  @Test func tableWithinAKeptOneIsKeptWithIt() throws {
    let written = try markup { writer in
      writer.element(.table(columnWeights: [1], isKeptTogether: true)) { table in
        table.element(.row) { row in
          row.element(.cell) { cell in
            cell.element(.table(columnWeights: [1], isKeptTogether: true)) {
              $0.row(.row, "inner")
              $0.row(.row, "inner last")
            }
          }
        }
        table.row(.row, "last")
      }
    }
    #expect(written.ranges(of: "<w:keepNext/>").count == 2)
    let last = try #require(written.split(separator: "<w:tr>").last)
    #expect(last.contains(">last<") && !last.contains("keepNext"))
  }
}
