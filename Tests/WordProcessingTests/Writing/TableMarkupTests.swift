import Testing
import WordProcessing

@Suite struct TableMarkupTests {
  @Test func tableIsWrittenInFull() throws {
    let written = try markup { writer in
      writer.element(.table(columnWeights: [2, 1])) {
        $0.row(.headerRow, "Name", "Role")
        $0.row(.row, "Sam", "Chair")
      }
    }
    let cell = { (width: Int, style: String, text: String) in
      "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr>"
        + "<w:pStyle w:val=\"\(style)\"/></w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
        + "</w:p></w:tc>"
    }
    #expect(
      written == "<w:tbl><w:tblPr><w:tblStyle w:val=\"CasepackTable\"/>"
        + "<w:tblW w:w=\"9000\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
        + "<w:tblLook w:val=\"0620\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" "
        + "w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>"
        + "<w:tblGrid><w:gridCol w:w=\"6000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
        + "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        + cell(6000, "TableHeading", "Name") + cell(3000, "TableHeading", "Role") + "</w:tr>"
        + "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        + cell(6000, "TableText", "Sam") + cell(3000, "TableText", "Chair") + "</w:tr></w:tbl>")
  }

  @Test(arguments: [[1], [1, 1, 1], [4, 4, 3], [7, 11, 13, 17], Array(repeating: 3, count: 63)])
  func columnsShareTheWholeWidth(weights: [Int]) throws {
    let written = try markup { writer in
      writer.element(.table(columnWeights: weights)) { table in
        table.element(.row) { row in weights.forEach { _ in row.element(.cell, "x") } }
      }
    }
    let widths = written.matches(of: #/gridCol w:w="(\d+)"/#).compactMap { Int($0.1) }
    #expect(widths.count == weights.count)
    #expect(widths.reduce(0, +) == 9000)
  }

  @Test func cellHoldsBareTextAndParagraphsAndLists() throws {
    let written = try markup { writer in
      writer.element(.table(columnWeights: [1])) { table in
        table.element(.row) { row in
          row.element(.cell) {
            $0.text("\n  bare ")
            $0.element(.strong, "strong")
            $0.text("\n ")
            $0.element(.paragraph(.body), "own")
            $0.text("\n")
            $0.element(.bulletList) { $0.element(.item, "item") }
            $0.text("tail")
          }
        }
      }
    }
    let texts = written.matches(of: #/<w:t xml:space="preserve">([^<]*)</#).map { String($0.1) }
    #expect(texts == ["bare ", "strong", " ", "own", "item", "tail"])
    let styles = written.matches(of: #/pStyle w:val="(\w+)"/#).map { String($0.1) }
    #expect(styles == ["TableText", "TableText", "ListBullet", "TableText"])
    #expect(written.ranges(of: "<w:p>").count == written.ranges(of: "</w:p>").count)
  }

  @Test func strongTextAloneInAHeaderCellHasTheHeaderStyle() throws {
    let written = try markup { writer in
      writer.element(.table(columnWeights: [1])) { table in
        table.element(.headerRow) { $0.element(.cell) { $0.element(.strong, "Name") } }
        table.row(.row, "Sam")
      }
    }
    let styles = written.matches(of: #/pStyle w:val="(\w+)"/#).map { String($0.1) }
    #expect(styles == ["TableHeading", "TableText"])
  }

  @Test func tablesThatFollowEachOtherAreKeptApart() throws {
    let written = try markup { writer in
      for _ in 1...2 {
        writer.element(.table(columnWeights: [1])) { $0.row(.row, "x") }
        writer.element(.table(columnWeights: [1])) { $0.row(.headerRow, "left out") }
      }
      writer.element(.paragraph(.body), "after")
    }
    #expect(
      written.ranges(of: "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"TableGap\"/></w:pPr></w:p><w:tbl>")
        .count
        == 1)
    #expect(written.ranges(of: "TableGap").count == 1)
    #expect(written.contains("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"BodyAfterTable\"/>"))
  }

  @Test func cellThatEndsInATableGetsAParagraph() throws {
    let written = try markup { writer in
      writer.element(.table(columnWeights: [1, 1])) { table in
        table.element(.row) { row in
          row.element(.cell, "a")
          row.element(.cell) { cell in
            cell.element(.table(columnWeights: [1])) { $0.row(.row, "within") }
          }
        }
      }
    }
    #expect(
      written.contains(
        "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"TableSeparator\"/></w:pPr></w:p></w:tc></w:tr></w:tbl>"
      ))
    // The cell's width less its margins.
    #expect(written.contains("<w:tblW w:w=\"4274\""))
  }
}
