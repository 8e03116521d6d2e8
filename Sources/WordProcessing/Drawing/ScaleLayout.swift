/// Places the shapes of a safety scale: marks above a line with a tick and a number for each step,
/// and the words of its ends below.
struct ScaleLayout {
  private let drawing: ScaleDrawing
  private let em: Int
  private let start: Int
  private let end: Int
  /// The height of a mark, smaller than usual where many stand on each other.
  private let markSize: Int
  private let markWidth: Int
  private let levels: [Int]
  private(set) var canvas: DrawingCanvas

  /// Some two thirds of a page: more marks on one number than fit are drawn smaller.
  private static let tallestStack = 160 * 36_000

  init(_ drawing: ScaleDrawing, width: Int, em: Int) {
    self.drawing = drawing
    self.em = em
    canvas = DrawingCanvas(width: width)
    let usual = em * 155 / 100
    let labels = drawing.marks.map { TextMeasure.width(of: Self.label($0), em: em) + em * 6 / 10 }
    let widest = max(usual, labels.max() ?? 0)
    let margin = (widest + em + 1) / 2
    (start, end) = (margin, width - margin)
    levels = Self.levels(
      drawing.marks.map { $0.number.position(from: margin, to: width - margin) }, apart: widest)
    let rows = (levels.max() ?? 0) + 1
    let step = min(usual + em / 8, Self.tallestStack / rows)
    markSize = step * usual / (usual + em / 8)
    markWidth = widest * markSize / usual
    draw(step: step, rows: rows)
  }

  private static func label(_ mark: ScaleDrawing.Mark) -> String { String(mark.label.prefix(3)) }

  /// The level of each mark: the lowest on which it touches none of those before it.
  private static func levels(_ places: [Int], apart: Int) -> [Int] {
    var rows: [[Int]] = []
    return places.map { place in
      let level =
        rows.firstIndex { $0.allSatisfy { abs($0 - place) >= apart } } ?? rows.endIndex
      if level == rows.endIndex { rows.append([]) }
      rows[level].append(place)
      return level
    }
  }

  private mutating func draw(step: Int, rows: Int) {
    let axis = rows * step + em / 2
    drawAxis(at: axis)
    for (mark, level) in zip(drawing.marks, levels) {
      let centre = DrawingPoint(
        x: mark.number.position(from: start, to: end),
        y: axis - em / 3 - level * step - markSize / 2)
      draw(mark, at: centre)
    }
    let bottom = axis + em * 6 / 10 + TextMeasure.height(lines: 1, em: em)
    drawEnds(from: bottom)
  }

  private mutating func drawAxis(at axis: Int) {
    canvas.line(
      DrawingPoint(x: start, y: axis), DrawingPoint(x: end, y: axis), colour: .ink,
      thickness: 25_400)
    for number in 0...10 {
      let isEnd = number % 10 == 0
      let x = ScaleNumber(number).position(from: start, to: end)
      canvas.line(
        DrawingPoint(x: x, y: isEnd ? axis - em / 4 : axis), DrawingPoint(x: x, y: axis + em / 2),
        colour: .ink, thickness: isEnd ? 25_400 : 12_700)
      let height = TextMeasure.height(lines: 1, em: em)
      canvas.text(
        "\(number)",
        in: DrawingFrame(x: x - em, y: axis + em * 6 / 10, width: em * 2, height: height),
        em: em, isStrong: isEnd)
    }
  }

  private mutating func draw(_ mark: ScaleDrawing.Mark, at centre: DrawingPoint) {
    let frame = DrawingFrame(around: centre, width: markWidth, height: markSize)
    canvas.shapes.append(
      .figure(
        markWidth > markSize ? .pill : .circle, frame, DrawingStroke(.navy), fill: .paper))
    // A frame of its own: the text of a circle has only the square within it.
    let size = em * min(markSize, em * 155 / 100) / (em * 155 / 100)
    canvas.text(
      Self.label(mark),
      in: DrawingFrame(
        around: centre, width: markWidth + em, height: max(markSize, size * 13 / 10)),
      em: size, isStrong: true)
  }

  /// The words of the ends share the width, so that neither runs into the other.
  private mutating func drawEnds(from top: Int) {
    let width = canvas.width / 2 - em / 2
    let lines = [drawing.ends.low, drawing.ends.high].map {
      TextMeasure.lines(of: $0, within: width, em: em)
    }
    let height = TextMeasure.height(lines: lines.max() ?? 1, em: em)
    let offset = canvas.width - width
    canvas.text(
      drawing.ends.low, in: DrawingFrame(x: 0, y: top, width: width, height: height), em: em, .left,
      isAtTop: true)
    canvas.text(
      drawing.ends.high, in: DrawingFrame(x: offset, y: top, width: width, height: height), em: em,
      .right, isAtTop: true)
    canvas.height = top + height
  }
}
