import Foundation
import Testing
import WordProcessing

@Suite struct ZipWriterTests {
  private let text = Array(String(repeating: "some text ", count: 50).utf8)

  private func archive(continuing first: [UInt8] = [], _ names: String...) throws -> [UInt8] {
    var writer = try ZipWriter(continuing: first)
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

  @Test func continuedArchiveEqualsOneWrittenAtOnce() throws {
    let first = try archive("a.xml", "b.xml")
    #expect(try archive(continuing: first, "c.xml") == archive("a.xml", "b.xml", "c.xml"))
    // The archive that was continued is as it was.
    #expect(try first == archive("a.xml", "b.xml"))
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
    var writer = try ZipWriter(continuing: archive("a.xml"))
    do throws(ArchiveError) {
      try writer.add(.document, text, .fast)
      try writer.add(.document, text, .fast)
      Issue.record("the second entry was accepted")
    } catch {
      #expect(error == .duplicateName)
    }
  }

  @Test func brokenArchiveCannotBeContinued() {
    #expect(throws: ArchiveError.malformed) { _ = try ZipWriter(continuing: [1, 2, 3]) }
  }

  @Test func unfinishedArchiveIsDiscarded() throws {
    for _ in 1...200 {
      var writer = try ZipWriter()
      try writer.add(.document, text, .fast)
    }
  }
}
