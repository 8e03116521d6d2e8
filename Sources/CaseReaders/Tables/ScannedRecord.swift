/// One record of a CSV file as the scan found it: where it stands, not yet what is in it.
struct ScannedRecord {
  /// What is wrong with a record's quoting.
  enum Fault {
    /// A quote stands inside a field that does not start with one (RFC 4180, 2.5).
    case quoteInsideField
    /// Something follows the quote that ends a field.
    case textAfterQuote
  }

  /// The line on which it starts.
  var line: Int
  /// Its bytes, without the line end.
  var bytes: Range<Int>
  /// How many fields it has.
  var fieldCount = 1
  /// How many line ends stand inside its quotes.
  var innerLineEnds = 0
  /// Whether a quote occurs in it.
  var hasQuotes = false
  /// Whether its quotes do more than open and close whole fields: one is doubled, or a space stands
  /// beside one.
  var hasIntricateQuotes = false
  /// The first fault, and the number of its field, counted from 1.
  var fault: (kind: Fault, field: Int)?
  /// The most delimiters that a quoted field with line ends has for each of them.
  var delimitersPerInnerLine = 0

  /// Whether two readers could take its fields for different ones. Where quotes only open and close
  /// whole fields on one line, as around an address, the byte split has nothing to decide.
  var needsSwiftCSV: Bool { hasIntricateQuotes || innerLineEnds > 0 }
}
