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

/// One thing that is drawn; later ones lie over earlier ones.
enum DrawingShape: Equatable {
  case line(DrawingPoint, DrawingPoint, DrawingStroke)
  /// A closed figure of the given form.
  case figure(DrawingFigure, DrawingFrame, DrawingStroke, fill: DrawingColour)
  case text(String, DrawingFrame, DrawingTextLook)
}

struct DrawingPoint: Equatable {
  var x: Int
  var y: Int
}

struct DrawingFrame: Equatable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  init(x: Int, y: Int, width: Int, height: Int) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  init(around centre: DrawingPoint, width: Int, height: Int) {
    self.init(x: centre.x - width / 2, y: centre.y - height / 2, width: width, height: height)
  }
}

struct DrawingStroke: Equatable {
  let colour: DrawingColour
  let thickness: Int
  let dash: DrawingDash

  init(_ colour: DrawingColour, thickness: Int = 19_050, dash: DrawingDash = .solid) {
    (self.colour, self.thickness, self.dash) = (colour, thickness, dash)
  }
}

struct DrawingTextLook: Equatable {
  /// The size of the text.
  let em: Int
  let alignment: DrawingAlignment
  let isStrong: Bool
  /// Whether the first line stands at the top of the frame, so that texts side by side align
  /// however many lines each turns out to have.
  let isAtTop: Bool
}
