/// Reads JSON (RFC 8259) from its bytes, value by value, without a tree of it: a year's manifest has
/// a million lines.
struct JSONCursor {
  /// The bytes are no JSON, or not of the form that is read.
  struct Malformed: Error {}

  private let bytes: [UInt8]
  private var position = 0

  /// A cursor at the start of `bytes`.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads an object, calling `member` with each name; it reads the value.
  mutating func object(
    _ member: (String, inout JSONCursor) throws(Malformed) -> Void
  ) throws(Malformed) {
    try take("{")
    guard !skip("}") else { return }
    try members(member)
    try take("}")
  }

  /// Reads members of an object, as far as there are commas between them.
  mutating func members(
    _ member: (String, inout JSONCursor) throws(Malformed) -> Void
  ) throws(Malformed) {
    repeat {
      let name = try text()
      try take(":")
      try member(name, &self)
    } while skip(",")
  }

  /// Reads an array, calling `element` before each value; it reads the value.
  mutating func array(
    _ element: (inout JSONCursor) throws(Malformed) -> Void
  ) throws(Malformed) {
    try take("[")
    guard !skip("]") else { return }
    repeat { try element(&self) } while skip(",")
    try take("]")
  }

  /// Reads `true` or `false`.
  mutating func flag() throws(Malformed) -> Bool {
    skipSpace()
    let rest = bytes[position...]
    if rest.starts(with: "true".utf8) {
      position += 4
      return true
    }
    guard rest.starts(with: "false".utf8) else { throw Malformed() }
    position += 5
    return false
  }

  /// Reads a whole number.
  mutating func number() throws(Malformed) -> Int {
    skipSpace()
    let digits = bytes[position...].prefix { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
    position += digits.count
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { throw Malformed() }
    return number
  }

  /// Reads a text.
  mutating func text() throws(Malformed) -> String {
    let (letters, isPlain) = try letters()
    if isPlain { return String(decoding: letters, as: UTF8.self) }
    var rest = letters
    var text = ""
    while let end = rest.firstIndex(of: Self.backslash) {
      text += String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      text.unicodeScalars.append(try Self.escaped(&rest))
    }
    return text + String(decoding: rest, as: UTF8.self)
  }

  /// Reads a text that is a digest.
  mutating func digest() throws(Malformed) -> ContentDigest {
    guard let digest = ContentDigest(letters: try letters().0) else { throw Malformed() }
    return digest
  }

  /// Sees that nothing follows.
  mutating func finish() throws(Malformed) {
    skipSpace()
    guard position == bytes.count else { throw Malformed() }
  }
}

extension JSONCursor {
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  /// What stands between the next two quotes, and whether no part of it is escaped.
  private mutating func letters() throws(Malformed) -> (ArraySlice<UInt8>, isPlain: Bool) {
    try take("\"")
    let start = position
    var isPlain = true
    while position < bytes.count, bytes[position] != Self.quote {
      if bytes[position] == Self.backslash {
        isPlain = false
        position += 1
      }
      position += 1
    }
    guard position < bytes.count else { throw Malformed() }
    position += 1
    return (bytes[start..<position - 1], isPlain)
  }

  /// The character that an escape stands for; `rest` starts behind the backslash.
  private static func escaped(_ rest: inout ArraySlice<UInt8>) throws(Malformed) -> Unicode.Scalar {
    guard let letter = rest.popFirst() else { throw Malformed() }
    switch letter {
    case quote, backslash, UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let digits = String(decoding: rest.prefix(4), as: UTF8.self)
      rest = rest.dropFirst(4)
      // Ours never need two of them for a character.
      guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
        throw Malformed()
      }
      return scalar
    default: throw Malformed()
    }
  }

  private mutating func skipSpace() {
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private mutating func take(_ sign: Unicode.Scalar) throws(Malformed) {
    guard skip(sign) else { throw Malformed() }
  }

  /// Steps over `sign` if it stands next; says whether it did.
  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }
}
