import Testing
import WordProcessing

@Suite struct MarkupProblemTests {
  @Test func rowsMustBeAsWideAsTheirTable() {
    let found = problems { writer in
      writer.element(.table(columnWeights: [1, 1])) {
        $0.row(.headerRow, "a", "b", "c")
        $0.row(.row, "a")
        $0.row(.row, "a", "b")
      }
    }
    #expect(found == [.rowWidth(cells: 3, columns: 2), .rowWidth(cells: 1, columns: 2)])
    #expect(found.first?.message.contains("3 cells in a table of 2 columns") == true)
  }

  @Test(arguments: [[], [0], [1, -1], [1001], Array(repeating: 1, count: 64)])
  func columnWeightsMustShareAWidth(weights: [Int]) {
    let found = problems { writer in
      writer.element(.table(columnWeights: weights)) { $0.row(.row, "left out") }
      writer.element(.paragraph(.body), "x")
    }
    #expect(found == [.columnWeights])
  }

  @Test(arguments: [
    (DocumentElement.row, ElementKind.row), (.cell, .cell), (.item, .item), (.strong, .strong),
    (.headerRow, .headerRow),
  ])
  func partsOfABlockMayNotStandAlone(element: DocumentElement, kind: ElementKind) {
    #expect(problems { $0.element(element, "x") } == [.misplaced(kind, inside: nil)])
  }

  @Test func allOfAMisplacedElementIsLeftOut() throws {
    var writer = WordprocessingMLWriter()
    writer.element(.paragraph(.body)) {
      $0.text("kept")
      $0.element(.table(columnWeights: [1])) { $0.row(.row, "left out") }
      $0.element(.heading(level: 1)) { $0.pageNumber() }
    }
    #expect(
      writer.problems == [
        .misplaced(.table, inside: .paragraph), .misplaced(.heading, inside: .paragraph),
      ])
  }

  @Test func textOutsideAParagraphIsAProblemUnlessItIsWhiteSpace() {
    #expect(problems { $0.text(" \n\t") } == [])
    #expect(problems { $0.text("x") } == [.textOutsideParagraph])
    #expect(problems { $0.lineBreak() } == [.textOutsideParagraph])
    #expect(problems { $0.pageNumber() } == [.textOutsideParagraph])
    #expect(problems { $0.element(.bulletList, "x") } == [.textOutsideParagraph])
  }

  @Test func headerRowIsTheFirstOfItsTable() {
    let found = problems { writer in
      writer.element(.table(columnWeights: [1])) {
        $0.row(.row, "a")
        $0.row(.headerRow, "b")
      }
    }
    #expect(found == [.headerRowNotFirst])
  }

  @Test func elementsMustBeClosedInTheirOrder() {
    #expect(
      problems {
        $0.begin(.paragraph(.body))
        $0.end(.cell)
      } == [.unmatchedEnd(.cell), .unclosed(.paragraph)])
    #expect(problems { $0.end(.paragraph(.body)) } == [.unmatchedEnd(.paragraph)])
  }

  @Test func numberedListMayNotStandInAHeader() {
    var writer = WordprocessingMLWriter(story: .header)
    writer.element(.numberedList) { $0.element(.item, "x") }
    #expect(writer.problems == [.misplaced(.numberedList, inside: nil)])
  }

  @Test func illegalCharacterIsNamedByItsCodePointAlone() {
    let message = MarkupProblem.illegalCharacter(codePoint: 0xB).message
    #expect(message.contains("U+000B"))
    #expect(!message.contains("\u{B}"))
  }
}
