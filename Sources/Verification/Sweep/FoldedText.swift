/// Texts in folded form, each between two breaks, ready to be searched.
///
/// Holds letters and digits in lower case, `'`, and single spaces; so a match is on word
/// boundaries where neither neighbour is a letter or digit.
struct FoldedText {
  /// Stands between texts that do not join; no term holds it.
  static let lineBreak: UInt8 = 10
  private static let space: UInt8 = 32

  /// The folded bytes, with room after them: appending one by one to an array checks every time
  /// whether there is, which is most of what folding costs.
  private(set) var storage: [UInt8]
  /// How many bytes of `storage` are text.
  private(set) var count = 1
  private let table = ScalarFolding.table
  private let plain = ScalarFolding.plainTable

  /// An empty text with room for `capacity` bytes.
  init(capacity: Int = 64) {
    storage = [UInt8](repeating: Self.lineBreak, count: capacity + 8)
  }

  /// The text without its breaks.
  var joined: String {
    String(decoding: storage[..<count].filter { $0 != Self.lineBreak }, as: UTF8.self)
  }

  /// Ends the text that is being added; what follows does not join on.
  mutating func appendBreak() {
    if storage[count - 1] == Self.space { count -= 1 }
    if storage[count - 1] != Self.lineBreak { append(Self.lineBreak) }
  }

  /// Adds a space, as a tab or a line break inside a paragraph is.
  mutating func appendSpace() { append(Self.space) }

  /// Adds characters as they stand in XML, which the scanner has found to be well formed.
  mutating func append(xml source: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while true {
      index = appendPlain(source, index..<range.upperBound)
      guard index < range.upperBound else { return }
      if source[index] == UInt8(ascii: "&"), let entity = NamedEntity.at(index, of: source) {
        append(UInt32(entity.character))
        index += entity.length
      } else {
        index += appendScalar(at: index, of: source)
      }
    }
  }

  /// Adds plain text.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0.span) }
  }

  private mutating func append(_ text: Span<UInt8>) {
    makeRoom(for: text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      let letter = plain[Int(byte)]
      // Control characters are nothing in the texts of records.
      if letter != ScalarFolding.notPlain, byte >= Self.space {
        append(letter)
        index += 1
      } else if byte < 0x80 {
        append(UInt32(byte))
        index += 1
      } else {
        index += appendScalar(at: index, of: text)
      }
    }
  }

  /// Adds ASCII up to an entity or another character; returns where it stopped.
  private mutating func appendPlain(_ source: Span<UInt8>, _ range: Range<Int>) -> Int {
    // No ASCII character grows when folded.
    makeRoom(for: range.count)
    var (index, count) = (range.lowerBound, count)
    storage.withUnsafeMutableBufferPointer { storage in
      var last = storage[count - 1]
      while index < range.upperBound {
        let letter = plain[Int(source[index])]
        guard letter != ScalarFolding.notPlain else { break }
        index += 1
        if letter == Self.space, last <= letter { continue }
        storage[count] = letter
        count += 1
        last = letter
      }
    }
    self.count = count
    return index
  }

  private mutating func makeRoom(for bytes: Int) {
    guard count + bytes >= storage.count else { return }
    storage += [UInt8](repeating: 0, count: storage.count + bytes)
  }

  private mutating func appendScalar(at index: Int, of source: Span<UInt8>) -> Int {
    guard let (scalar, length) = source.scalar(at: index) else {
      appendSpace()
      return 1
    }
    append(scalar)
    return length
  }

  private mutating func append(_ scalar: UInt32) {
    let packed = scalar < UInt32(table.count) ? table[Int(scalar)] : ScalarFolding.long
    guard packed != ScalarFolding.long else {
      for byte in ScalarFolding.folded(scalar) { append(byte) }
      return
    }
    for place in 0..<(packed >> 24) { append(UInt8(truncatingIfNeeded: packed >> (8 * place))) }
  }

  private mutating func append(_ byte: UInt8) {
    if byte == Self.space, storage[count - 1] <= byte { return }
    makeRoom(for: 1)
    storage[count] = byte
    count += 1
  }

  /// The word around the `length` bytes that end at `end`, where it is longer than these; nil where
  /// they are a word, or stand in more than one.
  func word(holding length: Int, endingAt end: Int) -> [UInt8]? {
    var (low, high) = (end, end + 1)
    while low > 0, Self.isWordByte(storage[low - 1]) { low -= 1 }
    while high < count, Self.isWordByte(storage[high]) { high += 1 }
    guard Self.isWordByte(storage[end]), end - low + 1 >= length, high - low > length else {
      return nil
    }
    return Array(storage[low..<high])
  }

  /// Whether `byte` is part of a word.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0")
  }
}
