/// A place in a drawing, from its top left.
struct DrawingPoint: Equatable {
  var x: Int
  var y: Int
}
