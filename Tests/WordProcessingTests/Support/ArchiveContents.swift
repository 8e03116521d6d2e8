import Testing
import WordProcessing

/// Everything that a reader says of an archive, in a value that can be expected of.
struct ArchiveContents {
  let entries: [ZipReader.Entry]
  let hasComment: Bool
  private let contents: [PartName: [UInt8]]

  init(_ bytes: [UInt8]) throws {
    let reader = try ZipReader(bytes)
    entries = reader.entries
    hasComment = reader.hasComment
    var contents: [PartName: [UInt8]] = [:]
    for entry in reader.entries { contents[entry.name] = try reader.read(entry.name) }
    self.contents = contents
  }

  func read(_ name: PartName) throws -> [UInt8] { try #require(contents[name]) }
}
