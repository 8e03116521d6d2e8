import Foundation

/// A reader of RFC 4180 that knows nothing of the product's own: quotes, commas and line ends.
package struct PlainCSV {
  /// The records as fields, the header's first.
  package private(set) var records: [[String]] = []

  /// The records in `bytes`, which are UTF-8 or, failing that, Windows-1252.
  package init(_ bytes: [UInt8]) {
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    var rest = Self.utf8(bytes)[...]
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

  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    guard String(validating: bytes, as: UTF8.self) == nil,
      let text = String(bytes: bytes, encoding: .windowsCP1252)
    else { return bytes }
    return [UInt8](text.utf8)
  }

  /// The records below the header, by folded heading (letters only, in lower case); blank rows, the
  /// totals, repeated headings and the test rows left out.
  package var rows: [[String: String]] {
    guard let header = records.first else { return [] }
    let headings = header.map { $0.lowercased().filter(\.isLetter) }
    return records.dropFirst().filter { fields in
      fields != header && fields.first != "Total" && fields.contains { !$0.isEmpty }
        && !fields.contains { $0.hasSuffix("DUPLICATE") }
    }
    .map { Dictionary(zip(headings, $0)) { first, _ in first } }
  }
}

extension PlainCSV {
  /// The records as text again, every field in quotes.
  package static func text(of records: [[String]]) -> String {
    records.map { fields in
      fields.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }.joined()
  }
}
