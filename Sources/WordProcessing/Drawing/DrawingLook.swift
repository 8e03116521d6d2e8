/// The forms of a closed figure, by their names in DrawingML (ECMA-376 part 1, 20.1.10.56).
enum DrawingFigure: String, CaseIterable {
  case circle = "ellipse"
  case square = "rect"
  case triangle
  case diamond
  /// A circle drawn out to a side.
  case pill = "roundRect"
}

/// How a line is broken (20.1.10.49).
enum DrawingDash: String, CaseIterable {
  case solid, dash, sysDot, dashDot, lgDash
}

/// Where text stands in its frame (17.18.44).
enum DrawingAlignment: String {
  case left
  case centre = "center"
  case right
}

/// The colours of drawings. Against white each has a contrast of at least 4.5 to 1 (WCAG 2.2,
/// 1.4.3), paper itself aside, and none tells anything that form and words do not.
enum DrawingColour: String, CaseIterable {
  case paper = "FFFFFF"
  case ink = "262626"
  case grid = "707070"
  case navy = "1B3A57"
  case rust = "A63D00"
  case teal = "00665C"
  case purple = "6A1B9A"
  case brown = "6B4E00"
}

/// How one line of a course differs from the others: by form, breaks and colour at once.
struct LineLook: Equatable {
  let figure: DrawingFigure
  let dash: DrawingDash
  let colour: DrawingColour

  /// The look of the line at `index`. Five colours and dashes by four figures: twenty lines differ.
  init(at index: Int) {
    let figures: [DrawingFigure] = [.circle, .square, .triangle, .diamond]
    let colours: [DrawingColour] = [.navy, .rust, .teal, .purple, .brown]
    figure = figures[index % figures.count]
    dash = DrawingDash.allCases[index % DrawingDash.allCases.count]
    colour = colours[index % colours.count]
  }
}
