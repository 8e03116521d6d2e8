/// A rectangle in a drawing, by its top left and its size.
struct DrawingFrame: Equatable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int
}

extension DrawingFrame {
  /// A rectangle with `centre` in its middle.
  init(around centre: DrawingPoint, width: Int, height: Int) {
    self.init(x: centre.x - width / 2, y: centre.y - height / 2, width: width, height: height)
  }
}
