/// Why a row is left out on purpose. The summary prints the reason with the count.
package enum SkipRule: String, CaseIterable, Codable, Hashable, Sendable {
  case blank
  case repeatedHeader
  case totals
  case exactDuplicate
  case markedDuplicate
  case testPerson
  case aboutTestPerson

  /// The rule in words.
  package var reason: String {
    switch self {
    case .blank: "blank"
    case .repeatedHeader: "the header row again"
    case .totals: "a totals row"
    case .exactDuplicate: "the same as an earlier row"
    case .markedDuplicate: "marked as a duplicate or a test record"
    case .testPerson: "an id that the case system keeps for test persons"
    case .aboutTestPerson: "about a child whose own row is skipped"
    }
  }
}
