/// Finds a ``MarkupName`` by the bytes of its name, by open addressing on a running hash.
struct MarkupNameTable: Sendable {
  /// The one table; it never varies.
  static let shared = MarkupNameTable()

  private struct Slot {
    var hash: UInt32 = 0
    var start = 0
    var count = 0
    var name = MarkupName.unknown
  }

  private var slots = [Slot](repeating: Slot(), count: 1024)
  private var letters: [UInt8] = []

  private init() {
    for name in MarkupName.ordinaryNames { insert(name, as: .ordinary) }
    for name in MarkupName.allCases where name.rawValue.count > 1 {
      insert(name.rawValue, as: name)
    }
  }

  /// The next value of a running hash, which starts at 0, after `byte`.
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash &+ UInt32(byte)) &* 0x9E37_79B1
  }

  /// The name that stands at `range` of `bytes`, whose running hash is `hash`.
  func name(_ hash: UInt32, at range: Range<Int>, of bytes: [UInt8]) -> MarkupName {
    var index = Int(hash >> 22)
    while slots[index].count > 0 {
      if slots[index].hash == hash, matches(slots[index], range, bytes) { return slots[index].name }
      index = (index + 1) & 1023
    }
    return .unknown
  }

  private func matches(_ slot: Slot, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard slot.count == range.count else { return false }
    for offset in 0..<slot.count
    where letters[slot.start + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func insert(_ text: String, as name: MarkupName) {
    let hash = text.utf8.reduce(0, Self.hash)
    var index = Int(hash >> 22)
    while slots[index].count > 0, slots[index].hash != hash { index = (index + 1) & 1023 }
    slots[index] = Slot(hash: hash, start: letters.count, count: text.utf8.count, name: name)
    letters += text.utf8
  }
}
