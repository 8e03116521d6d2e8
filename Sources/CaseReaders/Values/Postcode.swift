/// A United Kingdom postcode in its usual form.
enum Postcode {
  /// `ZZ1 1AA` for `zz11aa` and `ZZ1  1AA`; nil for what is no postcode, such as a row of `X`.
  static func normalised(_ text: String) -> String? {
    let letters = Array(text.uppercased().utf8.filter { $0 != UInt8(ascii: " ") })
    guard (5...7).contains(letters.count) else { return nil }
    let (outward, inward) = (letters.dropLast(3), Array(letters.suffix(3)))
    guard isDigit(inward[0]), isLetter(inward[1]), isLetter(inward[2]) else { return nil }
    let area = outward.prefix(while: isLetter)
    let district = outward.dropFirst(area.count)
    guard (1...2).contains(area.count), (1...2).contains(district.count),
      let first = district.first, isDigit(first), let last = district.last,
      isDigit(last) || isLetter(last)
    else { return nil }
    return String(decoding: outward + [UInt8(ascii: " ")] + inward, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
