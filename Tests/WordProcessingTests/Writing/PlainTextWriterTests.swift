import Testing
import WordProcessing

@Suite struct PlainTextWriterTests {
  @Test func everyParagraphIsALine() {
    let text = plainText {
      $0.element(.heading(level: 1), "Plan")
      $0.element(.paragraph(.body)) {
        $0.text("Dear ")
        $0.element(.strong, "Ama")
        $0.lineBreak()
        $0.text("& all")
      }
    }
    #expect(text == "Plan\nDear Ama\n& all\n")
  }

  @Test func itemsAreMarkedOnlyIfAsked() {
    let lists = { (writer: inout PlainTextWriter) in
      writer.element(.bulletList) { $0.element(.item, "dash") }
      writer.element(.numberedList) {
        $0.element(.item, "one")
        $0.element(.item, " ")
        $0.element(.item, "two")
      }
    }
    #expect(plainText(lists) == "- dash\n1. one\n2. two\n")
    #expect(plainText(marksItems: false, lists) == "dash\none\ntwo\n")
  }

  @Test func cellsAreApartByTabs() {
    let text = plainText { writer in
      writer.element(.table(columnWeights: [1, 1, 1])) {
        $0.row(.headerRow, "Name", "Role", "Part")
        $0.row(.row, "", " ", "")
        $0.row(.row, "Sam", "", "\n Chair")
      }
    }
    #expect(text == "Name\tRole\tPart\nSam\t\tChair\n")
  }

  @Test func tableWithOnlyAHeaderRowLeavesNothing() {
    let text = plainText { writer in
      writer.element(.table(columnWeights: [1])) { $0.row(.headerRow, "Name") }
      writer.element(.paragraph(.body), "after")
    }
    #expect(text == "after\n")
  }

  @Test func problemsAreThoseOfTheOtherWriter() {
    var plain = PlainTextWriter()
    plain.text("outside")
    plain.element(.table(columnWeights: [1])) { $0.row(.row, "a", "b") }
    #expect(plain.problems == [.textOutsideParagraph, .rowWidth(cells: 2, columns: 1)])
  }
}
