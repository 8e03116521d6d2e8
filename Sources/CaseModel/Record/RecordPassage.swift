package import Diagnostics

/// A text of the record with everything that decides who may see it.
package struct RecordPassage: Sendable {
  /// Whom a text is for at all.
  package enum Scope: Hashable, Sendable {
    /// Everybody who may see what it is about.
    case readers
    /// Everybody who is invited, whichever child they have a row for.
    case invited
    /// One person, such as the reason of an exclusion that may be told.
    case person(PersonID)
    /// Professionals and the office.
    case professionals
    /// The office alone.
    case office
  }

  /// The key that it stands under.
  package let key: String
  /// The text in the notation of marked passages.
  package let written: String
  /// Where it stands.
  package let location: Location
  /// Whom it is for.
  package var scope = Scope.readers
  /// The children it is about; empty for all.
  package var children: [PersonID] = []
  /// Its classification.
  package var classification = Classification.open
  /// Whether it is one of the minutes' statements.
  package var isStatement = false
  /// The part of the meeting it was said in.
  package var part: String?
  /// Who said or reported it.
  package var source: PersonID?
  /// Whose own view or sentence it is.
  package var speaker: PersonID?
  /// What a decision would have to keep to keep it.
  package var item: WithheldItem?

  /// A text under `key`.
  package init(_ written: String, key: String, at location: Location) {
    self.written = written
    self.key = key
    self.location = location
  }

  /// Whether there is anything in it.
  package var isBlank: Bool { written.allSatisfy(\.isWhitespace) }

  /// Whether it was said in the part that somebody was excluded from.
  package func isPart(of exclusion: Exclusion?) -> Bool {
    guard let exclusion, let part else { return false }
    guard let excluded = exclusion.part else { return true }
    return PartName(part) == PartName(excluded)
  }
}

/// The name of a part of a meeting, however it is spaced and capitalised.
package struct PartName: Hashable, Sendable {
  private let words: String

  /// The name in `text`.
  package init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
