/// How numbers on a scale from 0 to 10 changed from one meeting to the next: a line for each child,
/// or one for the average.
package struct CourseDrawing: Hashable, Sendable {
  /// One line.
  package struct Line: Hashable, Sendable {
    /// Whose it is.
    package let label: String
    /// The number at each of the drawing's occasions, nil where there was none.
    package let numbers: [ScaleNumber?]

    /// A line; the numbers stand in the order of the drawing's occasions.
    package init(label: String, numbers: [ScaleNumber?]) {
      (self.label, self.numbers) = (label, numbers)
    }
  }

  /// What the numbers are about: how the drawing's words begin.
  package let title: String
  /// When the numbers were given, as final text in order of time: `12 May 2020`.
  package let occasions: [String]
  /// The lines, each with as many numbers as there are occasions.
  package let lines: [Line]
  /// The words at the ends of the scale.
  package var ends: ScaleEnds

  /// A course over time; nil unless some line has two numbers, for one point is no course.
  package init?(
    title: String, occasions: [String], lines: [Line], ends: ScaleEnds = .safety
  ) {
    let whole = lines.map { line in
      Line(
        label: line.label,
        numbers: occasions.indices.map {
          line.numbers.indices.contains($0) ? line.numbers[$0] : nil
        })
    }
    let counts = whole.map { $0.numbers.compactMap(\.self).count }
    guard counts.contains(where: { $0 > 1 }) else { return nil }
    (self.title, self.occasions, self.ends) = (title, occasions, ends)
    self.lines = zip(whole, counts).filter { $0.1 > 0 }.map(\.0)
  }

  /// The course in words: its title, its ends, and each line's numbers with their dates.
  package var alternativeText: String {
    let courses = lines.map { line in
      let points = zip(occasions, line.numbers).compactMap { occasion, number in
        number.map { "\($0.text) on \(occasion)" }
      }
      return "\(line.label): \(points.joined(separator: ", "))."
    }
    return (["\(title), from \(ends.low) to \(ends.high)."] + courses).joined(separator: " ")
  }
}
