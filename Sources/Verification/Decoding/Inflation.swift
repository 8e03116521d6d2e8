/// Undoes deflate (RFC 1951) as far as the bytes are sound.
///
/// Written here because what is to be swept may be cut, damaged or without a checksum, and zip
/// libraries then give nothing at all.
struct Inflation {
  /// What came out.
  private(set) var output: [UInt8] = []
  /// Where the compressed bytes end.
  private(set) var position: Int

  private let bytes: [UInt8]
  private let limit: Int
  private var bits: UInt32 = 0
  private var bitCount: UInt32 = 0

  /// Undoes what is compressed in `bytes` from `start` on; gives at most `limit` bytes.
  init(_ bytes: [UInt8], from start: Int, limit: Int = 64 << 20) {
    (self.bytes, self.limit) = (bytes, limit)
    position = start
    while readBlock() {}
  }

  /// Reads a block; false after the last one and where there is no more to read.
  private mutating func readBlock() -> Bool {
    guard let isLast = take(1), let kind = take(2) else { return false }
    let isSound =
      switch kind {
      case 0: readStored()
      case 1: readCodes(.fixedLiterals, .fixedDistances)
      case 2: readDynamic()
      default: false
      }
    return isSound && isLast == 0
  }

  private mutating func take(_ count: UInt32) -> Int? {
    while bitCount < count {
      guard position < bytes.count else { return nil }
      bits |= UInt32(bytes[position]) << bitCount
      position += 1
      bitCount += 8
    }
    let value = bits & ((1 << count) - 1)
    bits >>= count
    bitCount -= count
    return Int(value)
  }

  private mutating func readStored() -> Bool {
    (bits, bitCount) = (0, 0)
    guard position + 4 <= bytes.count else { return false }
    let length = Int(bytes.word16(at: position))
    position += 4
    let end = min(position + length, bytes.count)
    output += bytes[position..<end]
    position = end
    return output.count < limit
  }

  private mutating func next(in code: PrefixCode) -> Int? {
    var value = 0
    var first = 0
    var index = 0
    for count in code.counts.dropFirst() {
      guard let bit = take(1) else { return nil }
      value |= bit
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private mutating func readCodes(_ literals: PrefixCode, _ distances: PrefixCode) -> Bool {
    while output.count < limit {
      guard let symbol = next(in: literals) else { return false }
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return true
      } else {
        guard copyEarlier(symbol - 257, distances) else { return false }
      }
    }
    return false
  }

  private mutating func copyEarlier(_ symbol: Int, _ distances: PrefixCode) -> Bool {
    guard let length = value(symbol, PrefixCode.lengths), let place = next(in: distances),
      let distance = value(place, PrefixCode.distances), distance <= output.count
    else { return false }
    for _ in 0..<length { output.append(output[output.count - distance]) }
    return true
  }

  private mutating func value(_ symbol: Int, _ table: [(base: Int, bits: UInt32)]) -> Int? {
    guard table.indices.contains(symbol), let extra = take(table[symbol].bits) else { return nil }
    return table[symbol].base + extra
  }

  private mutating func readDynamic() -> Bool {
    guard let literals = take(5), let distances = take(5), let codes = take(4),
      let code = readLengthCode(codes + 4)
    else { return false }
    let total = literals + 257 + distances + 1
    var lengths: [Int] = []
    while lengths.count < total {
      guard let symbol = next(in: code), let run = repeated(symbol, after: lengths.last) else {
        return false
      }
      lengths += repeatElement(run.length, count: run.count)
    }
    return readCodes(
      PrefixCode(Array(lengths[..<(literals + 257)])),
      PrefixCode(Array(lengths[(literals + 257)..<total])))
  }

  private mutating func readLengthCode(_ count: Int) -> PrefixCode? {
    var lengths = [Int](repeating: 0, count: 19)
    for index in PrefixCode.lengthOrder.prefix(count) {
      guard let length = take(3) else { return nil }
      lengths[index] = length
    }
    return PrefixCode(lengths)
  }

  /// A code length and how often it comes (RFC 1951, 3.2.7).
  private mutating func repeated(_ symbol: Int, after last: Int?) -> (length: Int, count: Int)? {
    switch symbol {
    case ..<16: return (symbol, 1)
    case 16:
      guard let last, let more = take(2) else { return nil }
      return (last, more + 3)
    case 17: return take(3).map { (0, $0 + 3) }
    default: return take(7).map { (0, $0 + 11) }
    }
  }
}
