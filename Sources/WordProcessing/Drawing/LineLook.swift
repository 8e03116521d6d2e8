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
