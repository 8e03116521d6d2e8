import Diagnostics

/// A line and a column, counted from 1 while bytes of UTF-8 go by.
struct TextPosition: Hashable {
  var line = 1
  var column = 1

  /// Moves past `byte`; the bytes after a character's first do not count.
  mutating func advance(over byte: UInt8) {
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0b1100_0000 != 0b1000_0000 {
      column += 1
    }
  }

  func location(in file: String) -> Location {
    Location(file: file, line: line, column: column)
  }
}
