import Testing
import WordProcessing

@Suite struct ZipReaderTests {
  private func open(_ archive: RawArchive, limits: ZipReader.Limits = .document) throws {
    _ = try ZipReader(archive.bytes, limits: limits)
  }

  private func archive(_ names: String...) -> RawArchive {
    RawArchive(entries: names.map { RawArchive.Entry(name: $0) })
  }

  @Test func listsAndReadsEntriesInTheirOrder() throws {
    let reader = try ArchiveContents(
      archive("b.xml", "word/", "word/a.xml").sized(folder: "word/").bytes)
    #expect(reader.entries.map(\.name.path) == ["b.xml", "word/a.xml"])
    #expect(reader.entries.map(\.size) == [7, 7])
    #expect(reader.entries.allSatisfy { !$0.hasComment && !$0.hasExtraFields })
    #expect(!reader.hasComment)
    #expect(try reader.read(PartName("word/a.xml")) == Array("content".utf8))
  }

  @Test func commentsAndExtraFieldsAreSeen() throws {
    var archive = archive("a.xml", "b.xml")
    archive.entries[0].comment = "x"
    archive.entries[1].extra = [0x99, 0x99, 1, 0, 7]
    archive.comment = "y"
    let reader = try ArchiveContents(archive.bytes)
    #expect(reader.entries.map(\.hasComment) == [true, false])
    #expect(reader.entries.map(\.hasExtraFields) == [false, true])
    #expect(reader.hasComment)
  }

  @Test(arguments: [
    "../a.xml", "word/../a.xml", "/a.xml", "word\\a.xml", "C:a.xml", "C:/a.xml", "a//b.xml",
    "./a.xml",
    "word/a.xml.", "a\u{1}.xml", "a b.xml", "\u{E9}.xml", "..",
  ])
  func refusesNamesThatLeadElsewhere(name: String) {
    #expect(throws: ArchiveError.unsafeName(entry: 1)) { try open(archive("ok.xml", name)) }
  }

  @Test(arguments: [["a.xml", "a.xml"], ["word/a.xml", "Word/A.xml"]])
  func refusesNamesThatAreOneNameSomewhere(names: [String]) {
    #expect(throws: ArchiveError.duplicateName) { try open(archive(names[0], names[1])) }
  }

  @Test func refusesEncryptedEntries() {
    var archive = archive("a.xml")
    archive.entries[0].flags = 1
    #expect(throws: ArchiveError.encrypted(entry: 0)) { try open(archive) }
  }

  @Test func refusesLinks() {
    var archive = archive("a.xml")
    archive.entries[0].externalAttributes = 0o120777 << 16
    #expect(throws: ArchiveError.symbolicLink(entry: 0)) { try open(archive) }
  }

  @Test func refusesOtherCompressions() {
    var archive = archive("a.xml")
    archive.entries[0].method = 12
    #expect(throws: ArchiveError.unknownCompression(entry: 0)) { try open(archive) }
  }

  @Test func refusesMoreThanTheLimitsAllow() throws {
    var limits = ZipReader.Limits.document
    limits.entries = 1
    #expect(throws: ArchiveError.tooManyEntries(2)) { try open(archive("a", "b"), limits: limits) }
    limits = .document
    limits.entrySize = 6
    #expect(throws: ArchiveError.tooLarge(entry: 0)) { try open(archive("a"), limits: limits) }
    limits = .document
    limits.totalSize = 13
    #expect(throws: ArchiveError.tooLargeInTotal) { try open(archive("a", "b"), limits: limits) }
    limits.totalSize = 14
    try open(archive("a", "b"), limits: limits)
  }

  @Test func refusesWhatUnpacksToTooManyTimesItsSize() throws {
    var writer = try ZipWriter()
    try writer.add(PartName("bomb.xml"), Array(repeating: 0, count: 1 << 20), .small)
    let bytes = try writer.finished()
    #expect(bytes.count < 4096)
    #expect(throws: ArchiveError.suspiciousRatio(entry: 0)) { _ = try ZipReader(bytes) }
  }

  @Test func refusesContentThatIsNotWhatTheDirectorySays() throws {
    var lying = archive("a.xml")
    lying.entries[0].checksum = 1
    let reader = try ZipReader(lying.bytes)
    #expect(throws: ArchiveError.damaged(entry: 0)) { _ = try reader.read(PartName("a.xml")) }
  }

  @Test func refusesSizesThatContradictEachOther() {
    var lying = archive("a.xml")
    lying.entries[0].claimedSize = 3
    #expect(throws: ArchiveError.self) {
      let reader = try ZipReader(lying.bytes)
      _ = try reader.read(PartName("a.xml"))
    }
  }

  @Test func refusesWhatIsNoArchive() {
    #expect(throws: ArchiveError.malformed) { _ = try ZipReader([]) }
    #expect(throws: ArchiveError.malformed) { _ = try ZipReader(Array("PK, but not a zip".utf8)) }
    let cut = archive("a.xml").bytes.dropLast(30)
    #expect(throws: ArchiveError.malformed) { _ = try ZipReader(Array(cut)) }
  }

  @Test func missingPartIsAnError() throws {
    let reader = try ZipReader(archive("a.xml").bytes)
    #expect(throws: ArchiveError.noSuchEntry) { _ = try reader.read(.document) }
  }
}

extension RawArchive {
  /// The archive with the entry of this name emptied, as folders are.
  fileprivate func sized(folder: String) -> RawArchive {
    var copy = self
    for index in copy.entries.indices where copy.entries[index].name == folder {
      copy.entries[index].content = []
    }
    return copy
  }
}
