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

  @Test func joinedArchivesEqualOneWrittenAtOnce() throws {
    let first = try FinishedArchive(archive("a.xml", "b.xml"))
    let joined = try first.joined(withEntryOf: FinishedArchive(archive("c.xml")))
    #expect(try joined == archive("a.xml", "b.xml", "c.xml"))
    let longer = try FinishedArchive(joined).joined(withEntryOf: FinishedArchive(archive("d.xml")))
    #expect(try longer == archive("a.xml", "b.xml", "c.xml", "d.xml"))
  }

  @Test func archiveIsJoinedWithOneEntryOnly() throws {
    let two = try FinishedArchive(archive("a.xml", "b.xml"))
    #expect(throws: ArchiveError.malformed) { try two.joined(withEntryOf: two) }
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
