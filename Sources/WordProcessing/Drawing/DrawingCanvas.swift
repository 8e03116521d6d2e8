/// What a drawing is made of, in English metric units (12,700 to the point) from its top left.
struct DrawingCanvas: Equatable {
  let width: Int
  var height = 0
  var shapes: [DrawingShape] = []

  init(width: Int) { self.width = width }

  mutating func line(
    _ start: DrawingPoint, _ end: DrawingPoint, colour: DrawingColour, thickness: Int = 12_700,
    dash: DrawingDash = .solid
  ) {
    shapes.append(.line(start, end, DrawingStroke(colour, thickness: thickness, dash: dash)))
  }

  /// Adds text, which stands in the middle of the height of `frame` or at its top.
  mutating func text(
    _ text: String, in frame: DrawingFrame, em: Int, _ alignment: DrawingAlignment = .centre,
    isStrong: Bool = false, isAtTop: Bool = false
  ) {
    let look = DrawingTextLook(
      em: em, alignment: alignment, isStrong: isStrong, isAtTop: isAtTop)
    shapes.append(.text(text, frame, look))
  }
}
