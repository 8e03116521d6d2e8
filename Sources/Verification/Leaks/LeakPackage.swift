import WordProcessing

/// A package taken apart so that anything can be put into it, and put together again byte by byte:
/// no library would write what a leak needs.
struct LeakPackage {
  /// An entry of the archive.
  struct Entry {
    var name: [UInt8]
    var packed: [UInt8]
    var isDeflated = true
    var checksum: UInt32
    var size: Int
    var comment: [UInt8] = []
    var extra: [UInt8] = []
    var localExtra: [UInt8] = []
    /// Bytes that belong to no entry and stand before this one.
    var before: [UInt8] = []
  }

  var entries: [Entry]
  /// The comment of the archive.
  var comment: [UInt8] = []

  /// Takes a finished package apart.
  init(_ package: [UInt8]) throws {
    entries = try PackageDirectory(of: package).entries.map {
      Entry(
        name: Array($0.name.utf8), packed: Array(package[$0.contents]),
        isDeflated: $0.isDeflated, checksum: $0.checksum, size: $0.size)
    }
  }

  /// An archive without entries.
  init() { entries = [] }

  /// Compresses `contents` into an entry.
  static func entry(_ name: String, _ contents: [UInt8]) throws -> Entry {
    var writer = try ZipWriter()
    try writer.add(.document, contents, .small)
    var alone = try LeakPackage(try writer.finished())
    guard var entry = alone.entries.popLast() else { throw ArchiveError.noSuchEntry }
    entry.name = Array(name.utf8)
    return entry
  }

  /// The index of the part `name`.
  func index(of name: String) throws -> Int {
    guard let index = entries.firstIndex(where: { $0.name.elementsEqual(name.utf8) }) else {
      throw ArchiveError.noSuchEntry
    }
    return index
  }

  /// The text of the part `name`.
  func text(of name: String) throws -> String {
    let entry = entries[try index(of: name)]
    guard entry.isDeflated else { return String(decoding: entry.packed, as: UTF8.self) }
    let stream = DeflateStream(entry.packed, entry.packed.indices, size: entry.size)
    return String(decoding: stream.contents, as: UTF8.self)
  }

  /// Replaces the text of the part `name`.
  mutating func setText(_ text: String, of name: String) throws {
    entries[try index(of: name)] = try Self.entry(name, Array(text.utf8))
  }

  /// Adds a part at the end.
  mutating func add(_ name: String, _ contents: [UInt8]) throws {
    entries.append(try Self.entry(name, contents))
  }
}

extension LeakPackage {
  /// The archive's bytes (APPNOTE 4.3.6 to 4.3.16).
  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      file += entry.before
      let start = file.count
      file += [0x50, 0x4B, 3, 4, 20, 0] + Self.common(entry)
      file += Self.words([entry.name.count, entry.localExtra.count])
      file += entry.name + entry.localExtra + entry.packed
      directory += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + Self.common(entry)
      directory += Self.words([entry.name.count, entry.extra.count, entry.comment.count, 0, 0])
      directory += Self.long(0) + Self.long(start)
      directory += entry.name + entry.extra + entry.comment
    }
    let count = Self.words([entries.count, entries.count])
    let end = Self.long(directory.count) + Self.long(file.count) + Self.words([comment.count])
    return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + end + comment
  }

  /// The fields from the flags to the size, dated 1980-01-01; bit 11 says that the name is UTF-8.
  private static func common(_ entry: Entry) -> [UInt8] {
    words([entry.name.contains { $0 > 0x7F } ? 0x800 : 0, entry.isDeflated ? 8 : 0, 0, 33])
      + long(Int(entry.checksum))
      + long(entry.packed.count) + long(entry.size)
  }

  private static func words(_ values: [Int]) -> [UInt8] {
    values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private static func long(_ value: Int) -> [UInt8] {
    words([value, value >> 16])
  }
}
