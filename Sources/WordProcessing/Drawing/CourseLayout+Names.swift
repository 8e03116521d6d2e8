extension CourseLayout {
  /// The names below the dates, one below the other.
  mutating func drawNamesBelow() {
    var y = canvas.height + em / 4
    let x = left + em
    for (index, line) in drawing.lines.enumerated() {
      let lines = TextMeasure.lines(of: line.label, within: canvas.width - x, em: em)
      let height = TextMeasure.height(lines: lines, em: em)
      drawPoint(LineLook(at: index), at: DrawingPoint(x: left, y: y + height / 2))
      canvas.text(
        line.label, in: DrawingFrame(x: x, y: y, width: canvas.width - x, height: height), em: em,
        .left)
      y += height + em / 6
    }
    canvas.height = y
  }

  /// The names beside the ends of their lines, moved apart where they would overlap.
  mutating func drawNames(beside last: [DrawingPoint]) {
    let x = right + em * 2
    let width = canvas.width - x
    let heights = drawing.lines.map {
      TextMeasure.height(lines: TextMeasure.lines(of: $0.label, within: width, em: em), em: em)
    }
    let order = last.indices.sorted { (last[$0].y, $0) < (last[$1].y, $1) }
    var next = 0
    var tops: [Int: Int] = [:]
    for index in order {
      let y = max(last[index].y - heights[index] / 2, next)
      tops[index] = y
      next = y + heights[index] + em / 6
    }
    // What was pushed below the grid moves up again as far as there is room.
    var floor = max(canvas.height, heights.reduce(0) { $0 + $1 + em / 6 })
    canvas.height = floor
    for index in order.reversed() {
      let y = min(tops[index] ?? 0, floor - heights[index])
      floor = y - em / 6
      let frame = DrawingFrame(x: x, y: y, width: width, height: heights[index])
      drawPoint(
        LineLook(at: index), at: DrawingPoint(x: right + em, y: y + heights[index] / 2))
      canvas.text(drawing.lines[index].label, in: frame, em: em, .left)
    }
  }
}
