/// The safety scale: a line from 0 to 10 with the mark of each person who was asked
/// (requirement R114).
package struct ScaleDrawing: Hashable, Sendable {
  /// Where one person stands.
  package struct Mark: Hashable, Sendable {
    /// One to three characters in a small circle, which a table beside the drawing explains.
    package let label: String
    /// Whose mark it is, in words: for the alternative text.
    package let meaning: String
    /// The number that the person gave.
    package let number: ScaleNumber

    /// A mark; of a longer label the first three characters are drawn.
    package init(label: String, meaning: String, number: ScaleNumber) {
      (self.label, self.meaning, self.number) = (label, meaning, number)
    }

    /// The label of the mark at `index`, from 0: A to Z, then AA, AB and so on.
    package static func letters(at index: Int) -> String {
      let last = String(UnicodeScalar(UInt8(65 + index % 26)))
      return index < 26 ? last : letters(at: index / 26 - 1) + last
    }
  }

  /// What the scale is about: how its words begin.
  package let title: String
  /// The marks; those on one number stand on each other in this order.
  package let marks: [Mark]
  /// The words at its ends.
  package var ends: ScaleEnds

  /// A scale; nil without a mark, for an empty scale says nothing.
  package init?(title: String, marks: [Mark], ends: ScaleEnds = .safety) {
    guard !marks.isEmpty else { return nil }
    (self.title, self.marks, self.ends) = (title, marks, ends)
  }

  /// The scale in words: its title, its ends, and each mark with whose it is.
  package var alternativeText: String {
    let places = marks.map { mark in
      mark.meaning.isEmpty || mark.meaning == mark.label
        ? "\(mark.label): \(mark.number.text)."
        : "\(mark.label), \(mark.meaning): \(mark.number.text)."
    }
    return (["\(title), from \(ends.low) to \(ends.high)."] + places).joined(separator: " ")
  }
}
