/// A CSV file in the making (RFC 4180): a field with a comma, quote or line break is quoted.
struct CSVTable: Sendable {
  private(set) var bytes: [UInt8]
  private let lineEnd: [UInt8]

  /// A table that starts with its header row.
  init(header: [String], byteOrderMark: Bool = false, lineEnd: String = "\n") {
    bytes = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    self.lineEnd = Array(lineEnd.utf8)
    append(header)
  }

  mutating func append(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field: field)
    }
    bytes += lineEnd
  }

  private mutating func append(field: String) {
    let needsQuotes = field.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else {
      bytes += field.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
