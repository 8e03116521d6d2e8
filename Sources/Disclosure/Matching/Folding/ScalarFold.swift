import Foundation

/// What one character becomes in a folded text.
enum ScalarFold {
  /// The fold of each ASCII character; 0 for those that are dropped.
  static let ascii: [UInt8] = (UInt8(0)..<0x80).map { byte in
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "\t"): UInt8(ascii: " ")
    case 0x0A...0x0D: UInt8(ascii: "\n")
    case UInt8(ascii: "`"): UInt8(ascii: "'")
    case 0x20..<0x7F: byte
    default: 0
    }
  }

  /// Appends the fold of `scalar` to `bytes`: nothing where it does not show.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0..<0x80:
      let folded = ascii[Int(scalar.value)]
      if folded != 0 { bytes.append(folded) }
    case latin: bytes += latinFolds[Int(scalar.value - latin.lowerBound)]
    case punctuation: bytes += punctuationFolds[Int(scalar.value - punctuation.lowerBound)]
    default: bytes += fold(scalar)
    }
  }

  // What English, Irish, Polish and Welsh texts hold is worked out once.
  private static let latin: Range<UInt32> = 0x80..<0x250
  private static let punctuation: Range<UInt32> = 0x2000..<0x2070
  private static let latinFolds = latin.map { Unicode.Scalar($0).map(fold) ?? [] }
  private static let punctuationFolds = punctuation.map { Unicode.Scalar($0).map(fold) ?? [] }

  private static func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
    let properties = scalar.properties
    if properties.isWhitespace { return [lineEnds.contains(scalar) ? 0x0A : 0x20] }
    if apostrophes.contains(scalar) { return [UInt8(ascii: "'")] }
    if quotationMarks.contains(scalar) { return [UInt8(ascii: "\"")] }
    if isDash(scalar) { return [UInt8(ascii: "-")] }
    if properties.isDefaultIgnorableCodePoint || hidden.contains(properties.generalCategory) {
      return []
    }
    // Each character is taken apart by itself: with the marks dropped, it does not matter how they
    // were put together.
    return String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.flatMap(bare)
  }

  /// The fold of a character that cannot be taken apart any further.
  private static func bare(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.isASCII { return [ascii[Int(scalar.value)]].filter { $0 != 0 } }
    if let latin = LookAlikes.latin[scalar] { return Array(latin.utf8) }
    return scalar.properties.lowercaseMapping.unicodeScalars.flatMap(small)
  }

  private static func small(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.isASCII { return [ascii[Int(scalar.value)]].filter { $0 != 0 } }
    if let latin = LookAlikes.latin[scalar] { return Array(latin.utf8) }
    if apostrophes.contains(scalar) { return [UInt8(ascii: "'")] }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return []
    case .decimalNumber: return Array("\(Int(properties.numericValue ?? 0))".utf8)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .otherNumber, .spacingMark:
      return Array(String(scalar).utf8)
    default:
      return properties.isDefaultIgnorableCodePoint ? [] : [UInt8(ascii: " ")]
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .dashPunctuation || otherDashes.contains(scalar)
  }

  private static let hidden: Set<Unicode.GeneralCategory> = [
    .control, .format, .nonspacingMark, .enclosingMark,
  ]
  private static let lineEnds: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
  private static let otherDashes: Set<Unicode.Scalar> = ["\u{2212}", "\u{2043}", "\u{2D7}"]
  private static let quotationMarks: Set<Unicode.Scalar> = [
    "\u{AB}", "\u{BB}", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2033}", "\u{FF02}",
  ]
  private static let apostrophes: Set<Unicode.Scalar> = [
    "\u{B4}", "\u{2B9}", "\u{2BB}", "\u{2BC}", "\u{2BD}", "\u{2C8}", "\u{2018}", "\u{2019}",
    "\u{201A}", "\u{201B}", "\u{2032}", "\u{2035}", "\u{A78C}", "\u{FF07}", "\u{FF40}",
  ]
}
