/// A file's path relative to the output folder, made only of characters that are safe on every
/// system.
package struct OutputPath: Comparable, Hashable, Sendable {
  /// The path, with `/` between its parts.
  package let text: String

  /// The longest path in bytes, as some systems take 260 with what stands around it.
  private static let greatestLength = 200

  /// The path of a document, or nil where it is absolute, leads elsewhere, starts a part with `.`
  /// or holds other characters than letters, digits and `.`, `_`, `-`.
  package init?(_ text: String) {
    guard Self.isAllowed(text) else { return nil }
    self.text = text
  }

  /// Whether `text` is the path of a document.
  static func isAllowed(_ text: String) -> Bool {
    let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    // As if a slash stood around it.
    var previous = slash
    for byte in text.utf8 {
      if byte == slash {
        guard previous != slash, previous != dot else { return false }
      } else {
        guard isAllowed(byte), byte != dot || previous != slash else { return false }
      }
      previous = byte
    }
    return previous != slash && previous != dot && text.utf8.count <= greatestLength
      && !text.utf8.prefix { $0 != slash }.elementsEqual(HandChanges.folder.utf8)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// The folders that the file is in, outermost first.
  var folders: [String] {
    text.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { String(Substring($0)) }
  }

  /// The file's own name.
  var name: String {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text }
    return String(text[text.utf8.index(after: slash)...])
  }

  package static func < (left: OutputPath, right: OutputPath) -> Bool {
    left.text < right.text
  }
}

extension OutputPath: CustomStringConvertible {
  package var description: String { text }
}
