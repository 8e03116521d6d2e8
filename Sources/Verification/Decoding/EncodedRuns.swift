/// Finds what stands in bytes as base64, hexadecimal digits, percent-encoding or quoted-printable,
/// and undoes it.
///
/// Every text and value of every letter passes here, so that plain words must be passed over
/// quickly: a run of letters and digits is looked at where it changes twice between capitals,
/// small letters and digits, as 8 characters of base64 nearly always do and words do not.
struct EncodedRuns {
  /// What was found, undone.
  private(set) var decoded: [[UInt8]] = []
  private let rules: SweepRules

  /// Six bytes, the shortest term that is looked for in such forms, are 8 characters of base64.
  private static let shortestRun = 8
  private static let shortestHexadecimal = 12
  private static let fewestChanges = 2

  init(_ rules: SweepRules) { self.rules = rules }

  /// Looks at `range` of `bytes`.
  mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count >= Self.shortestRun else { return }
    var run = Run(start: range.lowerBound)
    var signs: UInt8 = 0
    bytes.withUnsafeBufferPointer { bytes in
      EncodedByte.table.withUnsafeBufferPointer { kinds in
        for index in range {
          let kind = kinds[Int(bytes[index])]
          if kind & EncodedByte.inRun != 0 {
            run.add(kind)
          } else {
            signs |= kind
            if run.length >= Self.shortestRun { judge(run, bytes) }
            run = Run(start: index + 1)
          }
        }
      }
      if run.length >= Self.shortestRun { judge(run, bytes) }
      undo(signs, bytes[range])
    }
  }

  /// A run of characters that base64 is written with.
  private struct Run {
    let start: Int
    var length = 0
    var changes = 0
    var last: UInt8 = 0

    mutating func add(_ kind: UInt8) {
      length += 1
      // A slash or hyphen changes nothing: addresses and dates have many.
      guard kind & EncodedByte.letterOrDigit != 0 else { return }
      if last != 0, kind != last { changes += 1 }
      last = kind
    }
  }

  private mutating func judge(_ run: Run, _ bytes: UnsafeBufferPointer<UInt8>) {
    let text = bytes[run.start..<(run.start + run.length)]
    if rules.contains(.hexadecimal), run.length >= Self.shortestHexadecimal {
      decoded += TextDecoding.hexadecimal(text)
    }
    guard rules.contains(.base64), run.changes >= Self.fewestChanges else { return }
    // The run may begin inside a group of four, or with something that is no part of it.
    for phase in 0..<4 { decoded.append(TextDecoding.base64(text.dropFirst(phase))) }
  }

  private mutating func undo(_ signs: UInt8, _ text: Slice<UnsafeBufferPointer<UInt8>>) {
    if signs & EncodedByte.percent != 0, rules.contains(.percent) {
      decoded.append(TextDecoding.escaped(text, by: UInt8(ascii: "%")))
    }
    if signs & EncodedByte.equals != 0, rules.contains(.quotedPrintable) {
      decoded.append(TextDecoding.escaped(text, by: UInt8(ascii: "=")))
    }
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

  /// The kind of each byte.
  static let table: [UInt8] = (0...255).map { kind(of: UInt8($0)) }

  private static func kind(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"): lower
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"): other
    case UInt8(ascii: "%"): percent
    case UInt8(ascii: "="): equals
    default: 0
    }
  }
}
