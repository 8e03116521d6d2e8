/// Finds what stands in bytes as base64, hexadecimal digits, percent-encoding or quoted-printable,
/// and undoes it.
///
/// Every text and value of every letter passes here, so that plain words must be passed over
/// quickly: see ``EncodedRun``.
struct EncodedRuns {
  /// What was found, undone.
  private(set) var decoded: [[UInt8]] = []
  private let rules: SweepRules

  /// Six bytes, the shortest term that is looked for in such forms, are 8 characters of base64.
  private static let shortestRun = 8
  private static let shortestHexadecimal = 12

  init(_ rules: SweepRules) { self.rules = rules }

  /// Looks at `range` of `bytes`.
  mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard range.count >= Self.shortestRun else { return }
    bytes.withUnsafeBufferPointer { bytes in
      var signs: UInt8 = 0
      var start = range.lowerBound
      while start < range.upperBound {
        let run = EncodedRun(bytes, from: start, to: range.upperBound)
        if run.end - start >= Self.shortestRun, !run.isPlain { judge(bytes[start..<run.end], run) }
        if run.end < range.upperBound { signs |= EncodedByte.table[Int(bytes[run.end])] }
        start = run.end + 1
      }
      if signs != 0 { undo(signs, bytes[range]) }
    }
  }

  private mutating func judge(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ run: EncodedRun) {
    if rules.contains(.hexadecimal), run.holdsDigits, text.count >= Self.shortestHexadecimal {
      decoded += text.split { EncodedByte.table[Int($0)] & EncodedByte.hexadecimal == 0 }
        .filter { $0.count >= Self.shortestHexadecimal }.flatMap(TextDecoding.hexadecimal)
    }
    guard rules.contains(.base64), EncodedRun.looksLikeBase64(text) else { return }
    // The run may begin inside a group of four, or with something that is no part of it.
    for phase in 0..<4 {
      let text = text.dropFirst(phase)
      if text.count >= EncodedRun.surelyEncoded || TextDecoding.holdsText(inBase64: text) {
        decoded.append(TextDecoding.base64(text))
      }
    }
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
