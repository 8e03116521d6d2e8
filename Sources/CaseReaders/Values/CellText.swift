/// Turns a cell's bytes into text that a document may hold.
enum CellText {
  /// A character that no document can show or that turns round what a reader sees.
  struct Forbidden: Error { var isReplacement: Bool }

  /// The text in `bytes`, which are valid UTF-8. A no-break space becomes a space, a tab too;
  /// line ends become spaces unless `keepsLines`, where they become line feeds.
  static func text(_ bytes: ArraySlice<UInt8>, keepsLines: Bool) throws(Forbidden) -> String {
    // Most names with accents stay as they are.
    guard bytes.contains(where: { $0 < 0x20 || ForbiddenCharacters.mayBegin($0) }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var folded = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where afterReturn: continue
      case "\n", "\r": folded.append(keepsLines ? "\n" : " ")
      case "\t", "\u{A0}": folded.append(" ")
      default:
        guard ForbiddenCharacters.allows(scalar) else {
          throw Forbidden(isReplacement: scalar == "\u{FFFD}")
        }
        folded.append(scalar)
      }
    }
    return String(folded)
  }
}
