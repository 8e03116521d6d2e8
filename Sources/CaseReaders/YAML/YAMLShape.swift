/// What may stand at a key: the documentation's words for it, the JSON Schema and the checks
/// against the exports are all made from it.
package indirect enum YAMLShape: Sendable {
  /// Whom an id may name.
  package enum Whom: Sendable {
    /// Anybody with a row for the meeting, who runs it or is one of its children.
    case participant
    /// Anybody in people.csv: those who decide, write down or are told.
    case anyone
    /// A child of the meeting.
    case child
  }

  /// Where a day must lie, seen from the meeting's.
  package enum Period: Sendable {
    /// Within two years.
    case near
    /// On the day or before it.
    case upToMeeting
    /// On the day or after it.
    case fromMeeting
    /// After it.
    case afterMeeting
  }

  case text
  case meetingReference
  case person(Whom)
  case date(Period)
  case time
  case flag
  /// A whole number from 1.
  case count
  /// A whole number in a range, or one of a few words.
  case score(ClosedRange<Int>, or: [String])
  /// A short name of letters, digits and `-`.
  case label
  case choice([String])
  case mapping(YAMLSchema)
  case list(YAMLShape)

  /// The words for it in docs/inputs.md.
  var form: String {
    switch self {
    case .text: "text"
    case .meetingReference: "meeting reference"
    case .person(.child): "child id"
    case .person: "person id"
    case .date: "date"
    case .time: "time"
    case .flag: "yes or no"
    case .count: "whole number from 1"
    case .score(let range, let words):
      (["\(range.lowerBound) to \(range.upperBound)"] + words).joined(separator: ", ")
    case .label: "letters, digits and -"
    case .choice(let words): words.joined(separator: ", ")
    case .mapping: "keys below"
    case .list(.choice(let words)): "list of: " + words.joined(separator: ", ")
    case .list(.mapping): "list; keys below"
    case .list(let item): "list of \(item.form)s"
    }
  }
}

/// A rule about keys of one mapping together.
package enum YAMLRule: Sendable {
  /// One of these keys stands there, and only one.
  case exactlyOne([String])
  /// `key` stands there where `other` holds one of these words.
  case needed(String, where: String, holds: [String])
  /// `key` does not stand there where `other` holds one of these words.
  case surplus(String, where: String, holds: [String])
  /// `key` stands there where `other` holds anything but this word.
  case neededUnless(String, other: String, holds: String)
}
