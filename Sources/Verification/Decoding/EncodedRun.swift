/// A run of letters, digits and the few signs that base64 is written with.
struct EncodedRun {
  /// Where it ends.
  let end: Int
  private let any: UInt8

  /// A run of this length that is no plain word is undone, whatever comes out; a shorter one may be
  /// a name such as `TableText`, and must hold text.
  static let surelyEncoded = 16

  /// The run that starts at `start` and ends before `limit`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) {
    var (index, any): (Int, UInt8) = (start, 0)
    EncodedByte.table.withUnsafeBufferPointer { kinds in
      while index < limit {
        let kind = kinds[Int(bytes[index])]
        guard kind & EncodedByte.inRun != 0 else { break }
        any |= kind
        index += 1
      }
    }
    (end, self.any) = (index, any)
  }

  /// Whether there are digits in it, as in every text in hexadecimal.
  var holdsDigits: Bool { any & EncodedByte.digit != 0 }

  /// Whether it is all small letters or all capitals.
  var isPlain: Bool {
    let sorts = any & EncodedByte.inRun
    return sorts == EncodedByte.lower || sorts == EncodedByte.upper
  }

  /// Whether `text` is no plain word: one in small letters, in capitals, of digits, or with a capital
  /// before small letters. Of the base64 of six letters, about one in 300 looks like such a word.
  static func looksLikeBase64(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var (last, same): (UInt8, Int) = (0, 0)
    for byte in text {
      let sort = EncodedByte.table[Int(byte)] & EncodedByte.letterOrDigit
      if sort == last {
        same += 1
      } else {
        let startsWord = last == EncodedByte.upper && sort == EncodedByte.lower && same == 1
        if last != 0, sort != 0, !startsWord { return true }
        (last, same) = (sort, 1)
      }
    }
    return false
  }
}

/// What a byte is to ``EncodedRuns``.
enum EncodedByte {
  static let upper: UInt8 = 1
  static let lower: UInt8 = 2
  static let digit: UInt8 = 4
  static let letterOrDigit: UInt8 = 7
  /// `+` and `/`, and `-` and `_` that stand for them in addresses.
  static let other: UInt8 = 8
  static let inRun: UInt8 = 15
  static let percent: UInt8 = 16
  static let equals: UInt8 = 32
  static let hexadecimal: UInt8 = 64

  /// The kind of each byte.
  static let table: [UInt8] = (0...255).map { kind(of: UInt8($0)) }

  private static func kind(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "F"): upper | hexadecimal
    case UInt8(ascii: "a")...UInt8(ascii: "f"): lower | hexadecimal
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit | hexadecimal
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"): lower
    case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"): other
    case UInt8(ascii: "%"): percent
    case UInt8(ascii: "="): equals
    default: 0
    }
  }
}
