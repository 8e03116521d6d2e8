import Testing
import WordProcessing

@testable import Verification

struct PackageCheckTests {
  private let verifier = DocumentVerifier(sealed: .none)
  private let path = "2020-05-12-icpc-M1042/agenda.docx"

  @Test func acceptsAGoodPackageAndKeepsItsBytes() {
    let bytes = HandmadePackage(body: paragraph("Dear Ms Ashby-Cole")).bytes
    let outcome = verifier.verify(bytes, path: path)
    #expect(outcome.findings.isEmpty)
    #expect(outcome.document?.bytes == bytes)
    #expect(outcome.document?.path == path)
  }

  @Test func acceptsWhatTheZipWriterMakes() throws {
    var writer = try ZipWriter()
    for (name, text) in HandmadePackage.parts(document: HandmadePackage.document("<w:p/>")) {
      try writer.add(PartName(name), Array(text.utf8), .fast)
    }
    let bytes = try writer.finished()
    #expect(verifier.verify(bytes, path: path).findings.isEmpty)
  }

  @Test(arguments: [
    "word/comments.xml", "docProps/custom.xml", "customXml/item1.xml", "docProps/thumbnail.jpeg",
    "word/embeddings/sheet.xlsx", "word/vbaProject.bin", "word/header10.xml", "word/media/a/b.png",
    "word/media/Logo.png", "word/glossary/document.xml", "Word/document.xml2", "word/header0.xml",
  ])
  func refusesAPartThatIsNotOurs(_ name: String) {
    var package = HandmadePackage(body: paragraph("x"))
    package.entries.append(.init(name: name, contents: Array("x".utf8)))
    expect(package, .partNotAllowed)
  }

  @Test func refusesAPictureThatWasNotLearned() {
    var package = HandmadePackage(body: paragraph("x"))
    package.entries.append(.init(name: "word/media/logo.png", contents: [1, 2, 3]))
    expect(package, .partNotAllowed)
    let known = KnownParts.learned(from: [package.bytes])
    #expect(known.findings.isEmpty)
    let learned = DocumentVerifier(sealed: .none, known: known.known)
    #expect(learned.verify(package.bytes, path: path).document != nil)
    package.entries[4].contents = [1, 2, 4]
    #expect(learned.verify(package.bytes, path: path).document == nil)
  }

  @Test func refusesTwoEntriesOfOneName() {
    var package = HandmadePackage(body: paragraph("x"))
    package.entries.append(package.entries[3])
    expect(package, .packageMalformed(.repeatedName))
    package.entries[4].name = "word/Document.xml"
    expect(package, .packageMalformed(.repeatedName))
  }

  @Test func refusesADocumentWithoutItsMainPart() {
    var package = HandmadePackage(body: paragraph("x"))
    package.entries.removeLast()
    expect(package, .partMissing)
  }

  @Test func refusesCommentsExtraFieldsDatesAndFlags() {
    let good = HandmadePackage(body: paragraph("x"))
    var package = good
    package.comment = Array("note".utf8)
    expect(package, .packageMalformed(.archiveComment))
    package = good
    package.entries[1].comment = Array("note".utf8)
    expect(package, .packageMalformed(.entryComment))
    package = good
    package.entries[1].extra = [0xFE, 0xCA, 1, 0, 9]
    expect(package, .packageMalformed(.extraField))
    package = good
    package.entries[1].directoryExtra = [0xFE, 0xCA, 1, 0, 9]
    expect(package, .packageMalformed(.extraField))
    package = good
    package.entries[1].date = 34
    expect(package, .packageMalformed(.dated))
    package = good
    package.entries[2].time = 1
    expect(package, .packageMalformed(.dated))
    package = good
    package.entries[2].flags = 1
    expect(package, .packageMalformed(.unusualEntry))
  }

  @Test func refusesBytesThatBelongToNoEntry() {
    let good = HandmadePackage(body: paragraph("x"))
    var package = good
    package.entries[2].gapBefore = Array("hidden".utf8)
    expect(package, .packageMalformed(.unaccountedBytes))
    package = good
    package.entries[0].gapBefore = Array("hidden".utf8)
    expect(package, .packageMalformed(.unaccountedBytes))
    package = good
    package.entries[2].localName = "docProps/corE.xml"
    expect(package, .packageMalformed(.unaccountedBytes))
  }

  @Test func refusesContentsThatDoNotMatchTheirChecksum() {
    var package = HandmadePackage(body: paragraph("x"))
    package.entries[3].checksum = 1
    expect(package, .packageMalformed(.unreadableEntry))
  }

  @Test func refusesEveryCutAndEveryNonArchiveWithoutCrashing() {
    let bytes = HandmadePackage(body: paragraph("x")).bytes
    for length in 0..<bytes.count {
      #expect(verifier.verify(Array(bytes[..<length]), path: path).document == nil)
    }
    for index in bytes.indices.dropLast() {
      var changed = bytes
      changed[index] ^= 0xFF
      _ = verifier.verify(changed, path: path)
    }
  }

  @Test func readsKnownPartsOnceAndStillSeesTheirDrawingIDs() {
    let drawing = "<w:p><w:r><w:drawing><wp:docPr id=\"1\" name=\"a\"/></w:drawing></w:r></w:p>"
    var package = HandmadePackage(body: drawing)
    let header =
      HandmadePackage.declaration
      + "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      + "\(drawing)</w:hdr>"
    package.entries.append(.init(name: "word/header.xml", contents: Array(header.utf8)))
    expect(package, .drawingIDRepeated)
    let known = KnownParts.learned(from: [package.bytes]).known
    let findings = DocumentVerifier(sealed: .none, known: known)
      .verify(package.bytes, path: path).findings
    #expect(findings.map(\.rule) == [.drawingIDRepeated])
  }

  private func expect(
    _ package: HandmadePackage, _ rule: VerificationFinding.Rule,
    at location: SourceLocation = #_sourceLocation
  ) {
    let outcome = verifier.verify(package.bytes, path: path)
    #expect(outcome.findings.contains { $0.rule == rule }, sourceLocation: location)
    #expect(outcome.document == nil, sourceLocation: location)
  }
}
