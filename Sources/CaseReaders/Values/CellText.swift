/// Turns a cell's bytes into text that a document may hold.
enum CellText {
  /// A character that no document can show or that turns round what a reader sees.
  struct Forbidden: Error { var isReplacement: Bool }

  /// The text in `bytes`, which are valid UTF-8. A no-break space becomes a space, a tab too;
  /// line ends become spaces unless `keepsLines`, where they become line feeds.
  static func text(_ bytes: ArraySlice<UInt8>, keepsLines: Bool) throws(Forbidden) -> String {
    var folded = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where afterReturn: continue
      case "\n", "\r": folded.append(keepsLines ? "\n" : " ")
      case "\t", "\u{A0}": folded.append(" ")
      default:
        guard isAllowed(scalar) else { throw Forbidden(isReplacement: scalar == "\u{FFFD}") }
        folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// Control characters, the marks that turn the direction of text, non-characters and the
  /// replacement character, which stands for a letter that an earlier conversion lost.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: false
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    case 0xFDD0...0xFDEF, 0xFFFD: false
    case let value: value & 0xFFFE != 0xFFFE
    }
  }
}
