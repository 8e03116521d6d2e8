/// Places the shapes of a course over time: a grid from 0 to 10, a line of points for each child,
/// dates below, and each line's name with the form of its points: beside the line's end, or below
/// the dates where those need the whole width.
struct CourseLayout {
  let drawing: CourseDrawing
  let em: Int
  let left: Int
  let right: Int
  private let top: Int
  private let bottom: Int
  private let areNamesBelow: Bool
  /// The most lines that the words of an end take.
  private let endLines: Int
  var canvas: DrawingCanvas

  init(_ drawing: CourseDrawing, width: Int, em: Int) {
    self.drawing = drawing
    self.em = em
    canvas = DrawingCanvas(width: width)
    let ends = [drawing.ends.low, drawing.ends.high]
    let words = Self.wordsWidth(ends, em: em, width: width)
    left = words + em
    let names = Self.column(drawing.lines.map(\.label), em: em, limit: width / 4) + em * 5 / 2
    let steps = max(drawing.occasions.count - 1, 1)
    let step = (width - names - left - 4 * em) / steps
    areNamesBelow = step < Self.dateWidth(drawing, em: em)
    right = areNamesBelow ? width - em : width - names
    endLines = ends.map { TextMeasure.lines(of: $0, within: words + em / 2, em: em) }.max() ?? 1
    top = TextMeasure.height(lines: endLines, em: em) / 2 + em / 4
    bottom = top + em * 14
    drawGrid()
    drawDates()
    let last = drawing.lines.indices.map { draw(drawing.lines[$0], LineLook(at: $0), at: $0) }
    if areNamesBelow { drawNamesBelow() } else { drawNames(beside: last) }
  }

  /// The width that a date needs, with the space to the next one.
  private static func dateWidth(_ drawing: CourseDrawing, em: Int) -> Int {
    let words = drawing.occasions.map { TextMeasure.longestWord(of: $0, em: em) }.max() ?? 0
    return max(words, em * 4) + em / 2
  }

  /// The width of a column of texts: as narrow as they allow, and wrapped beyond the limit.
  private static func column(_ texts: [String], em: Int, limit: Int) -> Int {
    let whole = texts.map { TextMeasure.width(of: $0, em: em) }.max() ?? 0
    let words = texts.map { TextMeasure.longestWord(of: $0, em: em) }.max() ?? 0
    return max(min(whole, limit), min(words, limit * 3 / 2))
  }

  /// The width of the column with the words of the ends: wider where three lines are too few.
  private static func wordsWidth(_ ends: [String], em: Int, width: Int) -> Int {
    let narrow = column(ends, em: em, limit: width / 5)
    let isEnough = ends.allSatisfy {
      TextMeasure.lines(of: $0, within: narrow + em / 2, em: em) <= 3
    }
    return isEnough ? narrow : column(ends, em: em, limit: width / 3)
  }

  private func height(of number: ScaleNumber) -> Int { number.position(from: bottom, to: top) }

  /// Dates stand evenly apart, the first and the last a little inside of the grid.
  private func place(of occasion: Int) -> Int {
    let inset = em * 2
    let steps = max(drawing.occasions.count - 1, 1)
    return left + inset + (right - left - 2 * inset) * occasion / steps
  }

  private mutating func drawGrid() {
    // Long words of an end need the room of the number next to it.
    let isCrowded = endLines > 3
    for number in stride(from: 0, through: 10, by: 2) {
      let y = height(of: ScaleNumber(number))
      let isAxis = number == 0
      canvas.line(
        DrawingPoint(x: left, y: y), DrawingPoint(x: right, y: y), colour: isAxis ? .ink : .grid,
        thickness: isAxis ? 19_050 : 6_350)
      guard !isCrowded || [0, 4, 6, 10].contains(number) else { continue }
      let words = number == 0 ? drawing.ends.low : number == 10 ? drawing.ends.high : "\(number)"
      let width = left - em / 2
      let lines = TextMeasure.lines(of: words, within: width, em: em)
      let frame = DrawingFrame(
        around: DrawingPoint(x: width / 2, y: y), width: width,
        height: TextMeasure.height(lines: lines, em: em))
      canvas.text(words, in: frame, em: em, .right, isStrong: number % 10 == 0)
    }
    canvas.line(
      DrawingPoint(x: left, y: top), DrawingPoint(x: left, y: bottom), colour: .ink,
      thickness: 19_050)
  }

  /// Where the dates would run into each other, some are left out, but never the last one.
  private mutating func drawDates() {
    let count = drawing.occasions.count
    let step = place(of: 1) - place(of: 0)
    let stride = max((Self.dateWidth(drawing, em: em) - 1) / max(step, 1) + 1, 1)
    let width = min(step * stride - em / 4, (canvas.width - place(of: count - 1)) * 2, em * 8)
    // Below the words of the low end, which a date beside the axis would run into.
    let dateTop = bottom + TextMeasure.height(lines: endLines, em: em) / 2 + em / 8
    var mostLines = 1
    for index in drawing.occasions.indices {
      let x = place(of: index)
      canvas.line(
        DrawingPoint(x: x, y: bottom), DrawingPoint(x: x, y: bottom + em / 3), colour: .ink)
      guard (count - 1 - index) % stride == 0 else { continue }
      let lines = TextMeasure.lines(of: drawing.occasions[index], within: width, em: em)
      mostLines = max(mostLines, lines)
      let frame = DrawingFrame(
        x: x - width / 2, y: dateTop, width: width,
        height: TextMeasure.height(lines: lines, em: em))
      canvas.text(drawing.occasions[index], in: frame, em: em, isAtTop: true)
    }
    canvas.height = dateTop + TextMeasure.height(lines: mostLines, em: em)
  }

  /// Draws one line and returns its last point. Lines stand a little beside each other, so that
  /// equal numbers do not hide each other's points.
  private mutating func draw(
    _ line: CourseDrawing.Line, _ look: LineLook, at index: Int
  ) -> DrawingPoint {
    let shift = (2 * index - drawing.lines.count + 1) * em * 3 / 10
    let points = line.numbers.enumerated().compactMap { occasion, number in
      number.map {
        DrawingPoint(x: place(of: occasion) + min(max(shift, -em), em), y: height(of: $0))
      }
    }
    for (start, end) in zip(points, points.dropFirst()) {
      canvas.line(start, end, colour: look.colour, thickness: 25_400, dash: look.dash)
    }
    for point in points { drawPoint(look, at: point) }
    return points.last ?? DrawingPoint(x: left, y: bottom)
  }

  mutating func drawPoint(_ look: LineLook, at point: DrawingPoint) {
    canvas.shapes.append(
      .figure(
        look.figure, DrawingFrame(around: point, width: em * 6 / 10, height: em * 6 / 10),
        DrawingStroke(look.colour), fill: look.colour))
  }
}
