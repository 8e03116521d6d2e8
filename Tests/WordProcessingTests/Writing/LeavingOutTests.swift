import Testing
import WordProcessing

@Suite struct LeavingOutTests {
  @Test(arguments: [
    DocumentElement.heading(level: 1), .paragraph(.body), .paragraph(.address), .bulletList,
    .numberedList, .table(columnWeights: [1]),
  ])
  func elementWithoutTextLeavesNothing(element: DocumentElement) throws {
    #expect(try markup { $0.element(element) } == "")
  }

  @Test(arguments: ["", " ", "\n", "\t \r\n", "\u{A0}"])
  func whiteSpaceAloneIsNoText(text: String) throws {
    #expect(try markup { $0.element(.paragraph(.body), text) } == "")
    #expect(plainText { $0.element(.paragraph(.body), text) } == "")
  }

  @Test func paragraphOfEmptyStrongTextAndBreaksLeavesNothing() throws {
    let written = try markup {
      $0.element(.paragraph(.body)) {
        $0.element(.strong)
        $0.lineBreak()
      }
    }
    #expect(written == "")
  }

  @Test func whatFollowsSomethingLeftOutIsUntouched() throws {
    let written = try markup {
      $0.element(.paragraph(.body)) { $0.element(.strong, " ") }
      $0.element(.paragraph(.body), "stays")
    }
    #expect(written == "<w:p><w:r><w:t xml:space=\"preserve\">stays</w:t></w:r></w:p>")
  }

  @Test func listKeepsItsItemsThatHoldText() throws {
    let written = try markup { writer in
      writer.element(.bulletList) {
        $0.element(.item)
        $0.element(.item, "stays")
        $0.element(.item, " ")
      }
    }
    #expect(written.ranges(of: "<w:p>").count == 1)
    #expect(written.contains("stays"))
  }

  @Test func emptyNumberedListTakesNoNumber() throws {
    var writer = WordprocessingMLWriter()
    writer.element(.numberedList) { $0.element(.item) }
    writer.element(.numberedList) { $0.element(.item, "one") }
    let body = try writer.finished()
    #expect(body.numberedLists == 1)
    #expect(String(decoding: body.markup, as: UTF8.self).contains("<w:numId w:val=\"2\"/>"))
  }

  @Test func tableWithOnlyAHeaderRowLeavesNothing() throws {
    let written = try markup { writer in
      writer.element(.table(columnWeights: [1, 1])) {
        $0.row(.headerRow, "Name", "Role")
        $0.row(.row, "", "")
      }
    }
    #expect(written == "")
  }

  @Test func rowWithoutTextLeavesNothing() throws {
    let written = try markup { writer in
      writer.element(.table(columnWeights: [1, 1])) {
        $0.row(.row, "", " ")
        $0.row(.row, "a", "b")
      }
    }
    #expect(written.ranges(of: "<w:tr>").count == 1)
  }

  @Test func emptyCellOfARowThatStaysHoldsItsPlace() throws {
    let written = try markup { writer in
      writer.element(.table(columnWeights: [1, 1])) { $0.row(.row, "", "b") }
    }
    #expect(
      written.contains(
        "<w:tc><w:tcPr><w:tcW w:w=\"4500\" w:type=\"dxa\"/></w:tcPr>"
          + "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p></w:tc>"))
  }

  @Test func cellThatLostItsTableStillEndsInAParagraph() throws {
    let written = try markup { writer in
      writer.element(.table(columnWeights: [1, 1])) {
        $0.element(.row) { row in
          row.element(.cell) { cell in
            cell.element(.table(columnWeights: [1])) { $0.row(.headerRow, "left out") }
          }
          row.element(.cell, "b")
        }
      }
    }
    #expect(!written.contains("left out"))
    #expect(
      written.contains("</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p></w:tc>"))
  }

  @Test func tableWithoutAHeaderRowThatStayedIsNotShownAsHavingOne() throws {
    let written = try markup { writer in
      writer.element(.table(columnWeights: [1])) {
        $0.row(.headerRow, " ")
        $0.row(.row, "a")
      }
    }
    #expect(written.contains("<w:tblLook w:val=\"0600\" w:firstRow=\"0\""))
    #expect(!written.contains("tblHeader"))
  }
}
