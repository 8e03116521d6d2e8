/// A word of a tag or an output: a name, a quoted text, a number or a sign.
struct TagWord: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A name or a path of names: `recipient.salutation`.
    case name
    /// Digits only.
    case number
    /// Text in straight quotes, here without them.
    case quoted
    /// `(`, `)`, `==`, `!=`, `|` or `:`.
    case sign
    /// Anything else, a quote without its end included.
    case unknown
  }

  let kind: Kind
  let text: String
  /// Where it starts in the contents of its token, in bytes.
  let offset: Int

  /// Whether it is the sign or bare name `text`.
  func reads(_ text: String) -> Bool {
    (kind == .sign || kind == .name) && self.text == text
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether the byte may follow the first of a path.
  static func isNamePart(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }
}
