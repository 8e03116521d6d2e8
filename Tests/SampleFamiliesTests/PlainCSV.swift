/// A reader of RFC 4180 that knows nothing of the product's own: quotes, commas and line ends.
struct PlainCSV {
  /// The records as fields, the header's first.
  private(set) var records: [[String]] = []

  init(_ bytes: [UInt8]) {
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while let byte = rest.popFirst() {
      switch (byte, isQuoted) {
      case (UInt8(ascii: "\""), true) where rest.first == UInt8(ascii: "\""):
        fields[fields.count - 1].append(byte)
        rest = rest.dropFirst()
      case (UInt8(ascii: "\""), _): isQuoted.toggle()
      case (UInt8(ascii: ","), false): fields.append([])
      case (0x0D, false): break
      case (0x0A, false):
        finish(&fields)
      default: fields[fields.count - 1].append(byte)
      }
    }
    if fields != [[]] { finish(&fields) }
  }

  private mutating func finish(_ fields: inout [[UInt8]]) {
    records.append(fields.map { String(decoding: $0, as: UTF8.self) })
    fields = [[]]
  }

  /// The records below the header, by folded heading; the totals and the test rows left out.
  var rows: [[String: String]] {
    let headings = (records.first ?? []).map {
      $0.lowercased().filter(\.isLetter)
    }
    return records.dropFirst().filter { $0.first != "Total" && !$0.contains("DUPLICATE") }
      .map { Dictionary(zip(headings, $0)) { first, _ in first } }
  }
}
