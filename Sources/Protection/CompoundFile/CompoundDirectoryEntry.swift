/// An entry of a compound file's directory (MS-CFB 2.6.1).
struct CompoundDirectoryEntry: Hashable {
  /// What an entry stands for.
  enum Kind: UInt8 {
    case unused = 0
    case storage = 1
    case stream = 2
    case root = 5
  }

  var name = ""
  var kind = Kind.unused
  var isRed = false
  var left = CompoundFormat.noEntry
  var right = CompoundFormat.noEntry
  var child = CompoundFormat.noEntry
  var start: UInt32 = 0
  var size = 0

  /// The entry's 128 bytes. Times and class are left out: there is no clock here.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for unit in name.utf16 { bytes.append(littleEndian: unit) }
    let nameSize = name.isEmpty ? 0 : bytes.count + 2
    bytes += repeatElement(0, count: 64 - bytes.count)
    bytes.append(littleEndian: UInt16(nameSize))
    bytes += [kind.rawValue, isRed ? 0 : 1]
    for number in [left, right, child] { bytes.append(littleEndian: number) }
    bytes += repeatElement(0, count: 16 + 4 + 8 + 8)
    bytes.append(littleEndian: start)
    bytes.append(littleEndian: UInt64(size))
    return bytes
  }

  /// Whether `left` stands before `right` among siblings: the shorter name first, then by capital
  /// letters (MS-CFB 2.6.4).
  static func isOrdered(_ left: String, _ right: String) -> Bool {
    if left.utf16.count != right.utf16.count { return left.utf16.count < right.utf16.count }
    return left.uppercased().utf16.lexicographicallyPrecedes(right.uppercased().utf16)
  }
}

extension CompoundDirectoryEntry {
  /// The entry that starts at `offset`; nil where it is none.
  init?(_ bytes: [UInt8], at offset: Int) {
    guard let nameSize = bytes.littleEndian(at: offset + 64, as: UInt16.self), nameSize <= 64,
      let tag = bytes.littleEndian(at: offset + 66, as: UInt8.self), let kind = Kind(rawValue: tag),
      let colour = bytes.littleEndian(at: offset + 67, as: UInt8.self),
      let left = bytes.littleEndian(at: offset + 68, as: UInt32.self),
      let right = bytes.littleEndian(at: offset + 72, as: UInt32.self),
      let child = bytes.littleEndian(at: offset + 76, as: UInt32.self),
      let start = bytes.littleEndian(at: offset + 116, as: UInt32.self),
      // Version 3 uses the lower half of the size (MS-CFB 2.6.3).
      let size = bytes.littleEndian(at: offset + 120, as: UInt32.self)
    else { return nil }
    let letters = max(0, Int(nameSize) / 2 - 1)
    let units = (0..<letters).compactMap {
      bytes.littleEndian(at: offset + 2 * $0, as: UInt16.self)
    }
    self.init(
      name: String(decoding: units, as: UTF16.self), kind: kind, isRed: colour == 0, left: left,
      right: right, child: child, start: start, size: Int(size))
  }
}
