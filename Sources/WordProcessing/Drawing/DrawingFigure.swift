/// The forms of a closed figure, by their names in DrawingML (ECMA-376 part 1, 20.1.10.56).
enum DrawingFigure: String, CaseIterable {
  case circle = "ellipse"
  case square = "rect"
  case triangle
  case diamond
  /// A circle drawn out to a side.
  case pill = "roundRect"
}
