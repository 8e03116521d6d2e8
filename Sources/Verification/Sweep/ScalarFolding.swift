import Foundation

/// What one character becomes before texts are compared: compatibility form, lower case, no marks,
/// one kind of apostrophe, a space for everything that is no letter or digit, and nothing for what
/// cannot be seen.
///
/// Written without a look at how views are built: a mistake there must not be repeated here.
enum ScalarFolding {
  /// A folded character of up to three UTF-8 bytes, lowest first, with their number on top; or
  /// `long`.
  typealias Packed = UInt32

  /// Marks a folded form that does not fit.
  static let long: Packed = 0xFF00_0000

  /// The folded forms of U+0000 to U+20CF: Latin, Greek, Cyrillic and the typographic signs.
  static let table: [Packed] = (0..<0x20D0).map { packed($0) }

  /// The folded forms of the bytes that are ASCII, each of which is one byte; control characters,
  /// which the scanner lets none through of, are spaces here. Of `&` and of the bytes of other
  /// characters it says ``notPlain``.
  static let plainTable: [UInt8] = (0...0xFF).map { byte in
    byte < 0x80 && byte != 0x26 ? folded(byte).first ?? space : notPlain
  }

  /// Stands in ``plainTable`` for bytes that need a closer look.
  static let notPlain: UInt8 = 0

  /// The packed form of the character `value`.
  static func packed(_ value: UInt32) -> Packed {
    let bytes = folded(value)
    guard bytes.count <= 3 else { return long }
    var packed = UInt32(bytes.count) << 24
    for (index, byte) in bytes.enumerated() { packed |= UInt32(byte) << (8 * UInt32(index)) }
    return packed
  }

  /// The folded form of the character `value` in UTF-8.
  static func folded(_ value: UInt32) -> [UInt8] {
    guard let scalar = Unicode.Scalar(value) else { return [space] }
    // Chinese characters, which are many where bytes are taken for UTF-16, are their own forms.
    if (0x3400...0x9FFF).contains(value) { return Array(String(scalar).utf8) }
    if apostrophes.contains(value) { return [UInt8(ascii: "'")] }
    if scalar.properties.isDefaultIgnorableCodePoint { return [] }
    if scalar.properties.isWhitespace { return [space] }
    return String(scalar).decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
      .flatMap(foldedPiece)
  }

  private static let space = UInt8(ascii: " ")

  /// `'`, grave and acute accents, quotation marks used as apostrophes, primes, full width.
  private static let apostrophes: Set<UInt32> = [
    0x27, 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2035,
    0xFF07,
  ]

  private static func foldedPiece(_ scalar: Unicode.Scalar) -> [UInt8] {
    if let letters = lookAlikes[scalar] { return Array(letters.utf8) }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark,
      .control where scalar.value != 9 && scalar.value != 10:
      return []
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .spacingMark, .privateUse:
      return Array(String(scalar).utf8)
    default: return [space]
    }
  }

  /// Letters that have no decomposition, and Cyrillic and Greek ones that look Latin (UTS 39).
  private static let lookAlikes: [Unicode.Scalar: String] = [
    "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
    "ı": "i", "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ſ": "s", "ƒ": "f", "ɑ": "a", "ɡ": "g",
    "а": "a", "в": "b", "е": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c",
    "т": "t", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s", "һ": "h", "ԁ": "d", "ԛ": "q",
    "ԝ": "w", "α": "a", "ο": "o", "ν": "v", "ρ": "p", "ι": "i", "κ": "k", "τ": "t", "υ": "u",
    "χ": "x", "γ": "y", "ϲ": "c", "ϳ": "j",
  ]
}
