/// What stands between the fields of a file. The raw value is the word in columns.yaml.
package enum Delimiter: String, CaseIterable, Hashable, Sendable {
  case comma
  case semicolon
  case tab

  /// The byte.
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }
}
