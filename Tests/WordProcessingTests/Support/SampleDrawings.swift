import WordProcessing

/// Drawings of an invented family.
enum SampleDrawings {
  static func mark(_ index: Int, _ meaning: String, _ number: Int) -> ScaleDrawing.Mark {
    ScaleDrawing.Mark(
      label: ScaleDrawing.Mark.letters(at: index), meaning: meaning, number: ScaleNumber(number))
  }

  /// Eight marks: at both ends, and three people on one number.
  static let scale = ScaleDrawing(
    title: "Safety scale",
    marks: [
      mark(0, "Ama Example, mother", 7), mark(1, "Kofi Example, father", 5),
      mark(2, "Sam Invented, social worker", 4), mark(3, "Pat Fictional, health visitor", 4),
      mark(4, "Lee Madeup, school", 4), mark(5, "Jo \"Jay\" <Sample> & son, police", 0),
      mark(6, "Robin Sample, chair", 10), mark(7, "Alex Notreal, GP", 3),
    ])

  static func numbers(_ numbers: Int?...) -> [ScaleNumber?] {
    numbers.map { $0.map { ScaleNumber($0) } }
  }

  /// Three children over four conferences: one missing number, two equal ones.
  static let course = CourseDrawing(
    title: "Average on the safety scale",
    occasions: ["12 May 2020", "30 July 2020", "14 January 2021", "8 July 2021"],
    lines: [
      .init(label: "Maya Example", numbers: numbers(3, 4, 6, 8)),
      .init(label: "Theo Example", numbers: numbers(2, nil, 6, 5)),
      .init(label: "Unborn baby of Ama Example", numbers: numbers(nil, 4, 4, 5)),
    ])

  /// One line of averages over many conferences.
  static let average = CourseDrawing(
    title: "Average on the safety scale",
    occasions: (1...9).map { "\($0 * 3) September 202\($0)" },
    lines: [
      .init(
        label: "Everybody's average",
        numbers: [2.5, 3, 3.3, 4.7, 4.2, 6, 7.5, 8.8, 10].map { ScaleNumber($0 as Double) })
    ], ends: ScaleEnds(low: "0: the children must live elsewhere today", high: "10: safe enough"))

  /// Thirty marks, twenty of them on one number.
  static let crowd = ScaleDrawing(
    title: "Safety scale",
    marks: (0..<30).map { mark($0, "person \($0)", $0 < 20 ? 5 : $0 % 4 + 3) },
    ends: ScaleEnds(
      low:
        "0 means that the children cannot stay at home tonight and must be looked after elsewhere",
      high: "10 means that everybody is sure that the children are safe, and the plan can end"))

  static var all: [Drawing] {
    [
      scale.map(Drawing.scale), course.map(Drawing.course), average.map(Drawing.course),
      crowd.map(Drawing.scale),
    ].compactMap(\.self)
  }

  /// Minutes with each drawing, kept tables, new pages, and lists in cells.
  static func writeMinutes(_ writer: inout some DocumentWriter) {
    writer.element(.heading(level: 1), "Minutes")
    writer.element(.paragraph(.body), "We asked each person how safe the children are today.")
    for drawing in all {
      writer.drawing(drawing)
      writer.element(.table(columnWeights: [1, 6, 1], isKeptTogether: true)) { table in
        table.row(.headerRow, "Mark", "Who", "Number")
        for letter in ["A", "B", "C"] { table.row(.row, letter, "Somebody who was asked", "4") }
      }
    }
    writer.pageBreak()
    writer.element(.heading(level: 2), "What needs to happen")
    writer.element(.table(columnWeights: [3, 5])) { table in
      table.row(.headerRow, "Goal", "Steps")
      table.element(.row) { row in
        row.element(.cell) { cell in
          cell.element(.paragraph(.body), "The children sleep safely.")
          cell.element(.paragraph(.small), "Agreed by all.")
        }
        row.element(.cell) { cell in
          for _ in 1...2 {
            cell.element(.numberedList) { list in
              list.element(.item, "Fit a lock.")
              list.element(.item, "Show it to the health visitor.")
            }
            cell.element(.paragraph(.body), "And then:")
          }
        }
      }
    }
    writer.pageBreak()
    writer.element(.table(columnWeights: [1, 1])) { table in
      table.row(.headerRow, "A table", "on a page of its own")
      table.row(.row, "one", "two")
    }
  }

  static func minutes(largePrint: Bool) throws -> DocumentBody {
    var writer = WordprocessingMLWriter(largePrint: largePrint)
    writeMinutes(&writer)
    return try writer.finished()
  }
}
