/// A picture made of lines and text, drawn in the document itself.
///
/// Everything it shows is also in its words (``alternativeText``), so that a reader who does not
/// see it, and the plain text of a document, miss nothing.
package enum Drawing: Hashable, Sendable {
  /// Where each person's mark stands on the safety scale.
  case scale(ScaleDrawing)
  /// How the marks changed from one meeting to the next.
  case course(CourseDrawing)

  /// What the drawing shows, in words.
  package var alternativeText: String {
    switch self {
    case .scale(let scale): scale.alternativeText
    case .course(let course): course.alternativeText
    }
  }

  /// The same drawing with other words at the ends of its scale.
  package func withEnds(_ ends: ScaleEnds) -> Drawing {
    switch self {
    case .scale(var scale):
      scale.ends = ends
      return .scale(scale)
    case .course(var course):
      course.ends = ends
      return .course(course)
    }
  }

  /// The shapes that show it, `width` wide in English metric units, with text of `em`.
  func canvas(width: Int, em: Int) -> DrawingCanvas {
    switch self {
    case .scale(let scale): ScaleLayout(scale, width: width, em: em).canvas
    case .course(let course): CourseLayout(course, width: width, em: em).canvas
    }
  }
}
