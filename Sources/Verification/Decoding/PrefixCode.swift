/// A canonical Huffman code as deflate describes it: by the lengths of its codes.
struct PrefixCode {
  /// How many codes there are of each length from 0 to 15.
  private(set) var counts = [Int](repeating: 0, count: 16)
  /// The symbols, in the order of their codes.
  private(set) var symbols: [Int]

  /// The code whose symbols have codes of these lengths; 0 for none.
  init(_ lengths: [Int]) {
    for length in lengths { counts[length] += 1 }
    counts[0] = 0
    symbols = lengths.indices.filter { lengths[$0] > 0 }
      .sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  }

  /// The codes of blocks without codes of their own (RFC 1951, 3.2.6).
  static let fixedLiterals = PrefixCode(
    (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  static let fixedDistances = PrefixCode([Int](repeating: 5, count: 30))

  /// The order in which the lengths of the code for code lengths stand (3.2.7).
  static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// The least length of a copy for each symbol and how many bits are added to it (3.2.5).
  static let lengths: [(base: Int, bits: UInt32)] =
    (0..<8).map { ($0 + 3, 0) }
    + (8..<28).map { symbol in
      let bits = UInt32(symbol / 4 - 1)
      return (((4 + symbol % 4) << Int(bits)) + 3, bits)
    } + [(258, 0)]

  /// The same for distances.
  static let distances: [(base: Int, bits: UInt32)] =
    (0..<4).map { ($0 + 1, 0) }
    + (4..<30).map { symbol in
      let bits = UInt32(symbol / 2 - 1)
      return (((2 + symbol % 2) << Int(bits)) + 1, bits)
    }
}
