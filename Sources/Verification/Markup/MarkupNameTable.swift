/// A name as numbers: its last sixteen bytes, packed, which are all of most names.
struct PackedName: Equatable {
  private var high: UInt64 = 0
  private var low: UInt64 = 0
  /// How many bytes the name has.
  private(set) var count = 0

  /// How many bytes of a name are packed.
  static let size = 16

  /// Lengthens the name by `byte`.
  mutating func append(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
    count += 1
  }

  /// Where a table of 1,024 places has the name.
  var place: Int {
    Int(truncatingIfNeeded: ((low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }
}

/// Finds a ``MarkupName`` by the bytes of its name, by open addressing.
struct MarkupNameTable: Sendable {
  /// The one table; it never varies.
  static let shared = MarkupNameTable()

  private struct Slot {
    var packed = PackedName()
    /// Where the whole name starts among the letters.
    var start = 0
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

  /// The name that starts at `start` of `bytes` and is packed as `packed`.
  func name(_ packed: PackedName, at start: Int, of bytes: Span<UInt8>) -> MarkupName {
    var index = packed.place
    while slots[index].packed.count > 0 {
      if slots[index].packed == packed, holds(slots[index], start, bytes) {
        return slots[index].name
      }
      index = (index + 1) & 1023
    }
    return .unknown
  }

  /// Whether the bytes that are not packed are the same.
  private func holds(_ slot: Slot, _ start: Int, _ bytes: Span<UInt8>) -> Bool {
    guard slot.packed.count > PackedName.size else { return true }
    for offset in 0..<slot.packed.count - PackedName.size
    where letters[slot.start + offset] != bytes[start + offset] {
      return false
    }
    return true
  }

  private mutating func insert(_ text: String, as name: MarkupName) {
    let bytes = Array(text.utf8)
    var packed = PackedName()
    for byte in bytes { packed.append(byte) }
    var index = packed.place
    while slots[index].packed.count > 0,
      slots[index].packed != packed || !holds(slots[index], 0, bytes.span)
    {
      index = (index + 1) & 1023
    }
    slots[index] = Slot(packed: packed, start: letters.count, name: name)
    letters += bytes
  }
}
