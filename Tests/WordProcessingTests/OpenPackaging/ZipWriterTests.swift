import Foundation
import Testing
import WordProcessing

@Suite struct ZipWriterTests {
  private let text = Array(String(repeating: "some text ", count: 50).utf8)

  private func archive(_ names: String...) throws -> [UInt8] {
    var writer = try ZipWriter()
    for name in names { try writer.add(PartName(name), text, .fast) }
    return try writer.finished()
  }

  @Test func writesWhatTheReaderReads() throws {
    let reader = try ArchiveContents(archive("b.xml", "a.xml"))
    #expect(reader.entries.map(\.name.path) == ["b.xml", "a.xml"])
    #expect(try reader.read(PartName("a.xml")) == text)
    #expect(reader.entries.allSatisfy { $0.compressedSize < $0.size })
    #expect(reader.entries.allSatisfy { !$0.hasComment && !$0.hasExtraFields })
  }

  /// The entries' names and headers are those that libzip writes; only the compression is another.
  @Test func anEntryPutBehindOthersIsLikeThem() throws {
    let joined = try FinishedArchive(archive("a.xml", "b.xml"))
      .joined(with: PackedEntry(PartName("c.xml"), text))
    let longer = try FinishedArchive(joined).joined(with: PackedEntry(PartName("d.xml"), text))
    let reader = try ArchiveContents(longer)
    #expect(reader.entries.map(\.name.path) == ["a.xml", "b.xml", "c.xml", "d.xml"])
    for name in ["a.xml", "b.xml", "c.xml", "d.xml"] {
      #expect(try reader.read(PartName(name)) == text)
    }
    #expect(reader.entries.allSatisfy { !$0.hasComment && !$0.hasExtraFields })
    #expect(Self.records(of: longer).count == 4)
    #expect(Set(Self.records(of: longer).map(Self.constant)).count == 1)
  }

  @Test(arguments: [0, 1, 100, 40_000])
  func packsContentOfAnySize(_ size: Int) throws {
    let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
    let joined = try FinishedArchive(archive("a.xml"))
      .joined(with: PackedEntry(PartName("b.xml"), content))
    #expect(try ArchiveContents(joined).read(PartName("b.xml")) == content)
  }

  /// The directory's records.
  private static func records(of archive: [UInt8]) -> [ArraySlice<UInt8>] {
    archive.ranges(of: [0x50, 0x4B, 1, 2]).map { archive[$0.lowerBound..<($0.lowerBound + 46)] }
  }

  /// What a record says of neither the content nor its place.
  private static func constant(_ record: ArraySlice<UInt8>) -> [UInt8] {
    let fields = Array(record)
    return Array(fields[..<16]) + Array(fields[28..<42])
  }

  @Test func entriesAreDatedTheFirstDayThatZipKnows() throws {
    let bytes = try archive("a.xml")
    // Time and date stand at offsets 10 and 12 of the local header.
    #expect(Array(bytes[10..<14]) == [0, 0, 33, 0])
    let directory = try #require(bytes.firstRange(of: [0x50, 0x4B, 1, 2]))
    #expect(
      Array(bytes[(directory.lowerBound + 12)..<(directory.lowerBound + 16)]) == [0, 0, 33, 0])
  }

  @Test func emptyContentIsAnEntryToo() throws {
    var writer = try ZipWriter()
    try writer.add(PartName("empty.xml"), [], .fast)
    let reader = try ArchiveContents(try writer.finished())
    #expect(try reader.read(PartName("empty.xml")) == [])
  }

  @Test func nameThatIsThereAlreadyIsRefused() throws {
    var writer = try ZipWriter()
    do throws(ArchiveError) {
      try writer.add(.document, text, .fast)
      try writer.add(.document, text, .fast)
      Issue.record("the second entry was accepted")
    } catch {
      #expect(error == .duplicateName)
    }
  }

  @Test(arguments: [[], [1, 2, 3], [UInt8](repeating: 0, count: 22)])
  func whatIsNoArchiveIsNotJoined(_ bytes: [UInt8]) {
    #expect(throws: ArchiveError.malformed) { _ = try FinishedArchive(bytes) }
  }

  @Test func archiveCutShortIsNotJoined() throws {
    let bytes = try archive("a.xml", "b.xml")
    #expect(throws: ArchiveError.malformed) {
      _ = try FinishedArchive(Array(bytes.dropFirst()))
    }
  }

  @Test func unfinishedArchiveIsDiscarded() throws {
    for _ in 1...200 {
      var writer = try ZipWriter()
      try writer.add(.document, text, .fast)
    }
  }
}
