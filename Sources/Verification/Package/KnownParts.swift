import Foundation

/// Parts that were checked once and need no second look: the letterhead's styles, settings, heads
/// and feet, which are the same in thousands of documents.
///
/// A part is known by its name and by every byte that it has in the archive: packages of one
/// letterhead are made with the same compressed parts, and comparing these proves that nothing is
/// different. A part compressed otherwise is not known, and simply read.
package struct KnownParts: Sendable {
  /// What the bytes of a part are found by.
  struct Part: Hashable, Sendable {
    let name: String
    let size: Int
    let checksum: UInt32

    init(_ entry: PackageEntry) {
      (name, size, checksum) = (entry.name, entry.size, entry.checksum)
    }
  }

  /// What is known of a part.
  private struct Contents: Sendable {
    /// The bytes as they stand in the archive.
    let packed: [UInt8]
    let isDeflated: Bool
    /// Its drawing ids, which no other part of its package may use.
    let drawings: [UInt32]
  }

  private var parts: [Part: Contents] = [:]

  /// Nothing is known: every part is read.
  package static let none = KnownParts()

  /// The drawing ids of `entry` of `package` if it is a known part, else nil.
  func drawings(of entry: PackageEntry, in package: [UInt8]) -> [UInt32]? {
    guard let known = parts[Part(entry)], known.isDeflated == entry.isDeflated,
      known.packed.count == entry.contents.count
    else { return nil }
    let isSame = package.withUnsafeBytes { package in
      known.packed.withUnsafeBytes { packed in
        guard let left = packed.baseAddress, let right = package.baseAddress else { return true }
        return memcmp(left, right + entry.contents.lowerBound, packed.count) == 0
      }
    }
    return isSame ? known.drawings : nil
  }

  /// Whether a part called `name` is known that is packed as these bytes.
  func contains(_ name: String, packed: ArraySlice<UInt8>) -> Bool {
    parts.contains { $0.key.name == name && $0.value.packed.elementsEqual(packed) }
  }

  /// Remembers that `entry` of `package` was checked and has these drawings.
  mutating func insert(_ entry: PackageEntry, in package: [UInt8], drawings: [UInt32]) {
    guard parts[Part(entry)] == nil else { return }
    parts[Part(entry)] = Contents(
      packed: Array(package[entry.contents]), isDeflated: entry.isDeflated, drawings: drawings)
  }

  /// Adds what `other` knows.
  mutating func formUnion(_ other: KnownParts) {
    parts.merge(other.parts) { old, _ in old }
  }
}
