/// Parts that were checked once and need no second look: the letterhead's styles, settings, heads
/// and feet, which are the same in thousands of documents.
///
/// A part is known by name, size and CRC-32. That is enough among packages that this run itself
/// made; to check a folder made by an earlier run, verify with ``none``.
package struct KnownParts: Sendable {
  struct Part: Hashable, Sendable {
    let name: String
    let size: Int
    let checksum: UInt32
  }

  /// The drawing ids of each known part, which no other part of its package may use.
  let drawings: [Part: [UInt32]]

  /// Nothing is known: every part is read.
  package static let none = KnownParts(drawings: [:])

  /// A table of parts that the verifier has checked.
  init(drawings: [Part: [UInt32]]) {
    self.drawings = drawings
  }

  /// The drawing ids of `entry` if it is a known part, else nil.
  func drawings(of entry: PackageEntry) -> [UInt32]? {
    drawings[Part(entry)]
  }
}

extension KnownParts.Part {
  init(_ entry: PackageEntry) {
    self.init(name: entry.name, size: entry.size, checksum: entry.checksum)
  }
}
