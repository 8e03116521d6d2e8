/// One thing that is drawn; later ones lie over earlier ones.
enum DrawingShape: Equatable {
  case line(DrawingPoint, DrawingPoint, DrawingStroke)
  /// A closed figure of the given form.
  case figure(DrawingFigure, DrawingFrame, DrawingStroke, fill: DrawingColour)
  case text(String, DrawingFrame, DrawingTextLook)
}
