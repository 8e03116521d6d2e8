import CaseModel
import Diagnostics

/// Something in a record that the exports must agree with, with its place.
struct RecordFact: Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    /// The record names a person.
    case person(PersonID, YAMLShape.Whom)
    /// The record gives a day.
    case day(CalendarDate, YAMLShape.Period)
  }

  let kind: Kind
  /// The key it stands at.
  let key: String
  let location: Location

  /// The person named, where it names one.
  var person: PersonID? {
    guard case .person(let person, _) = kind else { return nil }
    return person
  }
}
