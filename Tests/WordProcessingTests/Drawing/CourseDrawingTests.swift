import Testing

@testable import WordProcessing

@Suite struct CourseDrawingTests {
  @Test func wordsSayEachNumberWithItsDate() throws {
    let course = try #require(SampleDrawings.course)
    #expect(
      course.alternativeText == "Average on the safety scale, from 0 not safe to 10 safe. "
        + "Maya Example: 3 on 12 May 2020, 4 on 30 July 2020, 6 on 14 January 2021, 8 on 8 July 2021. "
        + "Theo Example: 2 on 12 May 2020, 6 on 14 January 2021, 5 on 8 July 2021. "
        + "Unborn baby of Ama Example: 4 on 30 July 2020, 4 on 14 January 2021, 5 on 8 July 2021.")
  }

  @Test(arguments: [[], [[1]], [[1], [nil, 2]], [[nil, nil]]] as [[[Int?]]])
  func onePointIsNoCourse(numbers: [[Int?]]) {
    let lines = numbers.map { line in
      CourseDrawing.Line(label: "Maya", numbers: line.map { $0.map { ScaleNumber($0) } })
    }
    #expect(CourseDrawing(title: "Scale", occasions: ["then", "now"], lines: lines) == nil)
  }

  @Test func linesAreMadeAsLongAsThereAreOccasionsAndEmptyOnesLeftOut() throws {
    let numbers = SampleDrawings.numbers(1, 2, 3)
    let course = try #require(
      CourseDrawing(
        title: "Scale", occasions: ["then", "now"],
        lines: [
          .init(label: "Maya", numbers: numbers), .init(label: "Theo", numbers: []),
          .init(label: "Ada", numbers: SampleDrawings.numbers(nil, 4)),
        ]))
    #expect(course.lines.map(\.label) == ["Maya", "Ada"])
    #expect(course.lines.map(\.numbers.count) == [2, 2])
  }

  @Test func eachLineIsDrawnWithItsPointsAndItsName() throws {
    let canvas = Drawing.course(try #require(SampleDrawings.course)).canvas(
      width: 5_976_620, em: 152_400)
    // A point for each number, and one beside each name.
    #expect(canvas.figures.count == 4 + 3 + 3 + 3)
    for text in ["Maya Example", "Theo Example", "Unborn baby of Ama Example", "8 July 2021"] {
      #expect(canvas.texts[text] != nil)
    }
    let names = ["Maya Example", "Theo Example", "Unborn baby of Ama Example"]
      .compactMap { canvas.texts[$0] }
    for (index, name) in names.enumerated() {
      for other in names.dropFirst(index + 1) { #expect(!name.overlaps(other)) }
    }
  }

  @Test(arguments: 2..<14)
  func everythingStaysInTheDrawing(count: Int) throws {
    let lines = (0..<(1 + count % 7)).map { line in
      CourseDrawing.Line(
        label: "Child \(line)" + String(repeating: " Longname", count: line % 4),
        numbers: (0..<count).map { ScaleNumber(($0 * (line + 2) * 3) % 11) })
    }
    let course = try #require(
      CourseDrawing(
        title: "Scale", occasions: (0..<count).map { "\($0 + 1) September 20\(20 + $0)" },
        lines: lines,
        ends: ScaleEnds(
          low: count % 2 == 0 ? "0 not safe" : "0: not safe enough to stay at home for one night",
          high: "10 safe")))
    for em in [152_400, 228_600] {
      let canvas = Drawing.course(course).canvas(width: 5_976_620, em: em)
      #expect(canvas.holdsEverything)
      #expect(canvas.texts["\(count) September 20\(19 + count)"] != nil)
      for line in lines { #expect(canvas.texts[line.label] != nil) }
      let dates = canvas.texts.filter { $0.key.contains("September") }.map(\.value)
      for (index, date) in dates.enumerated() {
        for other in dates.dropFirst(index + 1) { #expect(!date.overlaps(other)) }
      }
    }
  }

  @Test func linesDifferByMoreThanColour() {
    let looks = (0..<20).map { LineLook(at: $0) }
    let forms = looks.map { "\($0.figure) \($0.dash)" }
    #expect(Set(forms).count == 20)
  }

  @Test(arguments: DrawingColour.allCases)
  func coloursStandOutFromPaper(colour: DrawingColour) throws {
    guard colour != .paper else { return }
    let value = try #require(Int(colour.rawValue, radix: 16))
    let light = [16, 8, 0].map { shift -> Double in
      let part = Double(value >> shift & 0xFF) / 255
      return part <= 0.040_45 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    let luminance = 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
    #expect(1.05 / (luminance + 0.05) >= 4.5)
  }

  /// `base` to the power of 2.4, by halving: 2.4 is 2 + 2/5.
  private func power(_ base: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if middle * middle * middle * middle * middle < base { low = middle } else { high = middle }
    }
    return base * base * low * low
  }
}
