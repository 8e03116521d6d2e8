import SwiftCSV

/// Splits the records whose quotes leave something to decide, with SwiftCSV.
///
/// SwiftCSV takes a grapheme cluster for a character, treats any Unicode line end as the end of a
/// record and pads short ones. So it is given only records whose quoting the scan has found sound,
/// with every byte outside printable ASCII carried by a private-use character, which combines with
/// nothing and is no white space. Other records need no more than their delimiters and the quotes
/// around whole fields, and the byte split is ten times as fast.
struct QuotedRecords {
  private let delimiter: Delimiter
  private var text: [UInt8] = Self.headerRow

  /// How many records are waiting.
  private(set) var count = 0

  init(delimiter: Delimiter) { self.delimiter = delimiter }

  /// Adds a record without its line end.
  mutating func append(_ record: ArraySlice<UInt8>) {
    for byte in record {
      if Self.isCarried(byte), byte != delimiter.byte {
        text += [0xEE, 0x80 | byte >> 6, 0x80 | byte & 0x3F]
      } else {
        text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\n"))
    count += 1
  }

  /// The fields of each record, and none of them twice; nil where SwiftCSV does not agree with the
  /// scan on how many records there are.
  mutating func split() -> [[[UInt8]]]? {
    defer { (text, count) = (Self.headerRow, 0) }
    guard count > 0 else { return [] }
    let string = String(decoding: text, as: UTF8.self)
    guard
      let csv = try? EnumeratedCSV(
        string: string, delimiter: delimiter.swiftCSV, loadColumns: false),
      csv.rows.count == count
    else { return nil }
    return csv.rows.map { $0.map(Self.uncarried) }
  }

  /// The first record is the header to SwiftCSV, so it gets one of its own.
  private static let headerRow: [UInt8] = Array("-\n".utf8)

  private static func isCarried(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x20...0x7E: false
    default: true
    }
  }

  /// The bytes of a field, where U+E000 to U+E0FF stand for one byte each.
  private static func uncarried(_ field: String) -> [UInt8] {
    let bytes = Array(field.utf8)
    guard bytes.contains(0xEE) else { return bytes }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0xEE, index + 2 < bytes.count {
        plain.append(bytes[index + 1] << 6 | bytes[index + 2] & 0x3F)
        index += 3
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return plain
  }
}

extension Delimiter {
  fileprivate var swiftCSV: CSVDelimiter {
    switch self {
    case .comma: .comma
    case .semicolon: .semicolon
    case .tab: .tab
    }
  }
}
