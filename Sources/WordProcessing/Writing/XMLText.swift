/// What XML 1.0 and WordprocessingML ask of text: which bytes need something else in their place.
enum XMLText {
  /// A character that cannot be copied as it is.
  enum Special: Equatable {
    case none
    case entity(StaticEntity)
    case tab
    /// A line feed, a carriage return, or both together: one line break of `length` bytes.
    case lineBreak(length: Int)
    case illegal(codePoint: UInt32, length: Int)
  }

  enum StaticEntity { case ampersand, lessThan, greaterThan }

  /// Of the bytes up to U+003F those that cannot simply be copied, as bits.
  private static let specials: UInt64 = 0xFFFF_FFFF | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

  /// Whether the byte has to be looked at: hardly any of a letter's has. All of UTF-8 beyond ASCII is
  /// copied but what begins like U+FFFE.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x40 ? specials >> UInt64(byte) & 1 == 0 : byte != 0xEF
  }

  /// Looks at the byte at `index` of well-formed UTF-8.
  static func special(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Special {
    let byte = bytes[index]
    switch byte {
    case 0x26: return .entity(.ampersand)
    case 0x3C: return .entity(.lessThan)
    case 0x3E: return .entity(.greaterThan)
    case 0x09: return .tab
    case 0x0A: return .lineBreak(length: 1)
    case 0x0D:
      let isFollowedByLineFeed = index + 1 < bytes.count && bytes[index + 1] == 0x0A
      return .lineBreak(length: isFollowedByLineFeed ? 2 : 1)
    case 0x00..<0x20: return .illegal(codePoint: UInt32(byte), length: 1)
    case 0xEF: return noncharacter(in: bytes, at: index)
    default: return .none
    }
  }

  /// U+FFFE and U+FFFF, the two of the basic plane that a Swift string can hold and XML cannot.
  private static func noncharacter(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Special {
    guard index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE else {
      return .none
    }
    return .illegal(codePoint: 0xFF40 | UInt32(bytes[index + 2]), length: 3)
  }

  /// How many bytes of white space (no-break space included) `bytes` begins with: all of them if
  /// there is nothing to read.
  static func blankPrefix(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: index += 2
      default: return index
      }
    }
    return index
  }
}
