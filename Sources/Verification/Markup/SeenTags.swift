/// The start tags that stood in a part, each once: most of a document's tags are a few that come again
/// and again, and what one says is checked and swept the first time. Not where passages are
/// looked for, which may run on from one value to the next.
///
/// A place holds one tag, so that one may be forgotten; it is then read like a new one.
struct SeenTags {
  /// A tag, in few bytes: there is a table of them for each part.
  struct Tag {
    fileprivate let start: UInt32
    fileprivate let size: UInt16
    private let nameSize: UInt8
    /// The element's name.
    let name: MarkupName

    fileprivate static let none = Tag()

    private init() { (start, size, nameSize, name) = (0, 0, 0, .unknown) }

    /// The tag at `range` with a name of this length; nil where it is longer than a tag is.
    init?(at range: Range<Int>, name: MarkupName, nameLength: Int) {
      guard let start = UInt32(exactly: range.lowerBound),
        let size = UInt16(exactly: range.count), let nameSize = UInt8(exactly: nameLength)
      else { return nil }
      (self.start, self.size, self.nameSize, self.name) = (start, size, nameSize, name)
    }

    /// How many bytes it has.
    var length: Int { Int(size) }
    /// How many bytes its name has.
    var nameLength: Int { Int(nameSize) }
  }

  /// A power of two: with fewer, two common tags would often drive each other out.
  private static let places = 1024
  /// How many bytes say where a tag is kept: as far as the value in `<w:pStyle w:val="Fact"/>`.
  private static let reach = 24

  private var tags = [Tag](repeating: .none, count: places)

  /// Remembers a tag of a part's `bytes`.
  mutating func insert(_ tag: Tag, _ bytes: Span<UInt8>) {
    guard let place = Self.place(of: Int(tag.start), bytes) else { return }
    tags[place] = tag
  }

  /// The tag that stands at `start`, where it stood there before.
  func tag(at start: Int, of bytes: Span<UInt8>) -> Tag? {
    guard let place = Self.place(of: start, bytes) else { return nil }
    let tag = tags[place]
    let range = Int(tag.start)..<Int(tag.start) + tag.length
    guard !range.isEmpty, bytes.repeats(range, at: start) else { return nil }
    return tag
  }

  private static func place(of start: Int, _ bytes: Span<UInt8>) -> Int? {
    guard start + reach <= bytes.count else { return nil }
    let (first, second, third) = (
      bytes.word(at: start), bytes.word(at: start + 8), bytes.word(at: start + 16)
    )
    let mixed = ((first &* 31 ^ second) &* 31 ^ third) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (places - 1)
  }
}

extension Span<UInt8> {
  /// The eight bytes at `index` as a number.
  fileprivate func word(at index: Int) -> UInt64 {
    bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  /// Whether the bytes of `range` stand at `index`, too.
  fileprivate func repeats(_ range: Range<Int>, at index: Int) -> Bool {
    guard index + range.count <= count else { return false }
    var offset = 0
    while offset + 8 <= range.count {
      guard word(at: range.lowerBound + offset) == word(at: index + offset) else { return false }
      offset += 8
    }
    while offset < range.count {
      guard self[range.lowerBound + offset] == self[index + offset] else { return false }
      offset += 1
    }
    return true
  }
}
