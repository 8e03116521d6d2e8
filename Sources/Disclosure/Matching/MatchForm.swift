/// The ways in which a text can hold a value. Each is a rule of its own, so that a test can switch
/// it off and see what is missed.
package enum MatchForm: UInt8, CaseIterable, Hashable, Sendable {
  // MARK: Names
  /// `Jane Example`, with or without names between.
  case fullName
  /// `Example` alone.
  case surname
  /// `Jane` alone.
  case givenName
  /// `Example Jane`, `EXAMPLE, Jane`.
  case swappedOrder
  /// `J.E.`, `JE`.
  case initials
  /// `J Example`.
  case initialAndSurname
  /// `Example J`.
  case surnameAndInitial
  /// `Ms Example`, where the family name alone is an ordinary word or known.
  case titleAndSurname
  /// `Jane's`, with either apostrophe.
  case possessive
  /// `the Examples`.
  case pluralFamilyName
  /// Either half of `Smith-Jones`, or both joined.
  case doubleBarrelled
  /// What stands after `known as`, `née` and the like.
  case alias
  /// `Katie` for Katherine.
  case nickname
  /// One letter wrong, missing, too many or swapped with the next.
  case misspelling
  /// Cut by the end of a line.
  case lineBreak
  /// Inside an e-mail address, a file name or a web address.
  case machineName

  // MARK: Places
  /// An address line, or the part of it with the house number.
  case addressLine
  /// `Rd` for Road, `St` for Saint or Street.
  case abbreviation
  /// `14 Rose Road, Flat 2` for `Flat 2, 14 Rose Road`.
  case movedFlat
  /// `Rose Cottage`.
  case houseName
  /// A street, or an address line without a number that ends in a word like `Road`.
  case street
  /// A town, a school, a GP practice, a team.
  case placeName
  /// `Rose Hill Primary` for Rose Hill Primary School.
  case shortenedPlaceName
  /// A postcode, however it is spaced.
  case postcode
  /// The first half of a postcode.
  case outwardPostcode

  // MARK: Numbers and addresses of other kinds
  /// A telephone number, however it is spaced and with either prefix.
  case phone
  /// The area code that a number starts with.
  case areaCode
  /// An e-mail address.
  case email
  /// What stands before the `@`.
  case emailLocalPart
  /// What stands after the `@`.
  case emailDomain
  /// Ten digits, however they are spaced.
  case nhsNumber
  /// Ten digits of which one is wrong.
  case nhsNumberWithSlip
  /// A National Insurance number, however it is spaced.
  case niNumber

  // MARK: Dates
  /// `1/2/2015`, `01.02.15`.
  case numericDate
  /// `2015-02-01`, `20150201`.
  case isoDate
  /// `1st February 2015`, `Feb 1, 15`.
  case writtenDate
  /// `1 February` beside the word birthday.
  case birthday

  // MARK: Texts
  /// A text as a whole.
  case wholePassage
  /// Eight consecutive words of a text.
  case passageRun
}
