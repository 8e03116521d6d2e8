/// What a byte may be in the middle of a part.
enum ByteKind {
  /// Set for bytes of names.
  static let nameBit: UInt8 = 1
  /// Set for bytes that a run of characters does not simply pass over.
  static let specialBit: UInt8 = 2

  /// The kind of each byte.
  static let table: [UInt8] = (0...255).map { kind(of: UInt8($0)) }

  private static func kind(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: "."):
      nameBit
    case 9, 10, 13: 0
    case 0..<32, 0x80..., UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\""),
      UInt8(ascii: ">"):
      specialBit
    default: 0
    }
  }
}
