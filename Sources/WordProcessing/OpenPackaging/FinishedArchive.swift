/// An archive that ``ZipWriter`` finished, seen as its entries and its directory, so that one can be
/// put behind another without a library that opens, checks and lists them all again: for a package
/// of 15 entries that takes libzip longer than compressing the one that is new.
package struct FinishedArchive: Sendable {
  private let bytes: [UInt8]
  /// Where the directory begins: all entries stand before it.
  private let directoryStart: Int
  /// Where the record begins that ends the archive (APPNOTE 4.3.16); there is no comment after it.
  private let end: Int
  private let count: Int

  private static let endSize = 22

  /// The archive in `bytes`, which ``ZipWriter/finished()`` returned.
  package init(_ bytes: [UInt8]) throws(ArchiveError) {
    let end = bytes.count - Self.endSize
    guard end >= 0, Self.number(bytes, at: end, size: 4) == 0x0605_4B50 else { throw .malformed }
    directoryStart = Self.number(bytes, at: end + 16, size: 4)
    count = Self.number(bytes, at: end + 10, size: 2)
    guard directoryStart + Self.number(bytes, at: end + 12, size: 4) == end else {
      throw .malformed
    }
    (self.bytes, self.end) = (bytes, end)
  }

  /// The archive of all entries of this one and then `last`.
  package func joined(with last: PackedEntry) -> [UInt8] {
    let (record, place) = (last.central(at: directoryStart), directoryStart + last.local.count)
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count + last.local.count + record.count)
    joined += bytes[..<directoryStart]
    joined += last.local
    joined += bytes[directoryStart..<end]
    joined += record
    let ending = joined.count
    joined += bytes[end...]
    Self.set(count + 1, at: ending + 8, size: 2, in: &joined)
    Self.set(count + 1, at: ending + 10, size: 2, in: &joined)
    Self.set(ending - place, at: ending + 12, size: 4, in: &joined)
    Self.set(place, at: ending + 16, size: 4, in: &joined)
    return joined
  }

  /// The little-endian number at `offset`.
  private static func number(_ bytes: [UInt8], at offset: Int, size: Int) -> Int {
    (0..<size).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }

  private static func set(_ number: Int, at offset: Int, size: Int, in bytes: inout [UInt8]) {
    for place in 0..<size {
      bytes[offset + place] = UInt8(truncatingIfNeeded: number >> (8 * place))
    }
  }
}
