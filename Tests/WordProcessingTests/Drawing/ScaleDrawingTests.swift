import Testing

@testable import WordProcessing

@Suite struct ScaleDrawingTests {
  @Test func wordsSayWhoseEachMarkIs() throws {
    let scale = try #require(
      ScaleDrawing(
        title: "Safety scale",
        marks: [
          .init(label: "A", meaning: "Ama Example, mother", number: ScaleNumber(7)),
          .init(label: "B", meaning: "", number: ScaleNumber(4.46)),
          .init(label: "C", meaning: "C", number: ScaleNumber(0)),
        ]))
    #expect(
      scale.alternativeText == "Safety scale, from 0 not safe to 10 safe. "
        + "A, Ama Example, mother: 7. B: 4.5. C: 0.")
    #expect(
      Drawing.scale(scale).withEnds(ScaleEnds(low: "0 worst", high: "10 best")).alternativeText
        .hasPrefix("Safety scale, from 0 worst to 10 best. A,"))
  }

  @Test func scaleWithoutMarksIsNoDrawing() {
    #expect(ScaleDrawing(title: "Safety scale", marks: []) == nil)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA")])
  func marksAreLettered(index: Int, letters: String) {
    #expect(ScaleDrawing.Mark.letters(at: index) == letters)
  }

  @Test(
    arguments: [
      (-1, "0"), (0, "0"), (0.04, "0"), (3.25, "3.3"), (6.5, "6.5"), (9.96, "10"), (11, "10"),
      (.nan, "0"), (.infinity, "0"),
    ] as [(Double, String)])
  func numbersAreTenthsOfTheScale(number: Double, text: String) {
    #expect(ScaleNumber(number).text == text)
  }

  @Test func marksStandOverTheirNumbersAndOnEachOther() throws {
    let canvas = Drawing.scale(try #require(SampleDrawings.scale)).canvas(
      width: 5_976_620, em: 152_400)
    let texts = canvas.texts
    for (label, number) in [("A", "7"), ("B", "5"), ("F", "0"), ("G", "10"), ("H", "3")] {
      #expect(texts[label]?.centre == texts[number]?.centre)
    }
    let stack = ["C", "D", "E"].compactMap { texts[$0] }
    #expect(Set(stack.map(\.centre)) == [texts["4"]?.centre])
    let tops = stack.map(\.y)
    #expect(tops == tops.sorted(by: >) && Set(tops).count == 3)
  }

  @Test(arguments: 0..<40)
  func marksNeverOverlapAndStayInTheDrawing(seed: Int) throws {
    let count = 1 + seed * 7 % 40
    let marks = (0..<count).map { index in
      ScaleDrawing.Mark(
        label: ScaleDrawing.Mark.letters(at: index), meaning: "",
        number: ScaleNumber(Double((index * (seed + 3) * 37) % 101) / 10))
    }
    let scale = try #require(ScaleDrawing(title: "Scale", marks: marks))
    for em in [152_400, 228_600] {
      let canvas = Drawing.scale(scale).canvas(width: 5_976_620, em: em)
      let frames = canvas.figures
      #expect(frames.count == count)
      for (index, frame) in frames.enumerated() {
        for other in frames.dropFirst(index + 1) { #expect(!frame.overlaps(other)) }
      }
      #expect(canvas.holdsEverything)
    }
  }

  @Test func tallStackFitsAPage() throws {
    let marks = (0..<60).map { SampleDrawings.mark($0, "", 5) }
    let canvas = Drawing.scale(try #require(ScaleDrawing(title: "Scale", marks: marks))).canvas(
      width: 5_976_620, em: 228_600)
    #expect(canvas.height < 190 * 36_000)
    #expect(canvas.holdsEverything)
  }
}

extension DrawingCanvas {
  /// The frames of all texts, by text.
  var texts: [String: DrawingFrame] {
    shapes.reduce(into: [:]) { texts, shape in
      if case .text(let text, let frame, _) = shape { texts[text] = frame }
    }
  }

  var figures: [DrawingFrame] {
    shapes.compactMap { if case .figure(_, let frame, _, _) = $0 { frame } else { nil } }
  }

  /// Whether every shape stands within the drawing.
  var holdsEverything: Bool {
    shapes.allSatisfy { shape in
      switch shape {
      case .line(let start, let end, _): holds(start) && holds(end)
      case .figure(_, let frame, _, _), .text(_, let frame, _):
        holds(DrawingPoint(x: frame.x, y: frame.y))
          && holds(DrawingPoint(x: frame.x + frame.width, y: frame.y + frame.height))
      }
    }
  }

  private func holds(_ point: DrawingPoint) -> Bool {
    (0...width).contains(point.x) && (0...height).contains(point.y)
  }
}

extension DrawingFrame {
  var centre: Int { x + width / 2 }

  func overlaps(_ other: DrawingFrame) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height
      && other.y < y + height
  }
}
