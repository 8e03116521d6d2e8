/// A place of a text that may need a mark: what is there by kind, never the thing.
package struct UnmarkedMention: Hashable, Sendable {
  /// What seems to be there.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case postcode = "a postcode"
    case phone = "a telephone number"
    case email = "an e-mail address"
    case nhsNumber = "an NHS number"
    case niNumber = "a National Insurance number"
    case birthDate = "a date of birth"
    case protectedPlace = "the name of a protected person's school, GP or team"
    case unknownName = "a capitalised name that is nobody in this record"
  }

  /// What seems to be there.
  package let kind: Kind
  /// Where it stands in the text.
  package let range: Range<String.Index>
}
