/// How a line is drawn.
struct DrawingStroke: Equatable {
  let colour: DrawingColour
  let thickness: Int
  let dash: DrawingDash

  init(_ colour: DrawingColour, thickness: Int = 19_050, dash: DrawingDash = .solid) {
    (self.colour, self.thickness, self.dash) = (colour, thickness, dash)
  }
}
