import WordProcessing

@testable import Verification

/// A zip archive put together byte by byte, so that it can be wrong in ways in which no library
/// would write it.
struct HandmadePackage {
  struct Entry {
    var name: String
    var contents: [UInt8]
    var extra: [UInt8] = []
    var directoryExtra: [UInt8] = []
    var comment: [UInt8] = []
    var time: UInt16 = 0
    var date: UInt16 = 33
    var flags: UInt16 = 0
    var localName: String?
    var gapBefore: [UInt8] = []
    var checksum: UInt32?
  }

  var entries: [Entry]
  var comment: [UInt8] = []

  /// A package of these parts.
  init(_ parts: [(name: String, text: String)]) {
    entries = parts.map { Entry(name: $0.name, contents: Array($0.text.utf8)) }
  }

  /// A good package whose body is `body`.
  init(body: String) {
    self.init(Self.parts(document: Self.document(body)))
  }

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  static func document(_ body: String) -> String {
    declaration
      + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      + "<w:body>\(body)</w:body></w:document>"
  }

  static func parts(
    document: String, title: String = "Invitation"
  ) -> [(name: String, text: String)] {
    [
      ("[Content_Types].xml", declaration + "<Types/>"),
      ("_rels/.rels", declaration + "<Relationships/>"),
      (
        "docProps/core.xml",
        declaration + "<cp:coreProperties><dc:title>\(title)</dc:title></cp:coreProperties>"
      ),
      ("word/document.xml", document),
    ]
  }

  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      file += entry.gapBefore
      let start = file.count
      file += word(0x0403_4b50, 4) + word(20, 2) + common(entry)
      file += word(UInt32((entry.localName ?? entry.name).utf8.count), 2)
      file += word(UInt32(entry.extra.count), 2)
      file += Array((entry.localName ?? entry.name).utf8) + entry.extra + entry.contents
      directory += word(0x0201_4b50, 4) + word(20, 2) + word(20, 2) + common(entry)
      directory += word(UInt32(entry.name.utf8.count), 2)
      directory += word(UInt32(entry.directoryExtra.count), 2)
      directory += word(UInt32(entry.comment.count), 2) + word(0, 4) + word(0, 4)
      directory += word(UInt32(start), 4) + Array(entry.name.utf8)
      directory += entry.directoryExtra + entry.comment
    }
    let count = word(UInt32(entries.count), 2)
    let end =
      word(0x0605_4b50, 4) + word(0, 4) + count + count + word(UInt32(directory.count), 4)
      + word(UInt32(file.count), 4) + word(UInt32(comment.count), 2) + comment
    return file + directory + end
  }

  private func common(_ entry: Entry) -> [UInt8] {
    let size = word(UInt32(entry.contents.count), 4)
    return word(UInt32(entry.flags), 2) + word(0, 2) + word(UInt32(entry.time), 2)
      + word(UInt32(entry.date), 2) + word(entry.checksum ?? Self.checksum(entry.contents), 4)
      + size + size
  }

  private func word(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var checksum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 {
        checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0xEDB8_8320 : checksum >> 1
      }
    }
    return ~checksum
  }
}

extension DocumentVerifier {
  /// The findings for a good package whose body is `body`.
  func findings(body: String, dataHoldsDelimiters: Bool = false) -> [VerificationFinding] {
    verify(
      HandmadePackage(body: body).bytes, path: "2020-05-12-icpc-M1042/agenda.docx",
      dataHoldsDelimiters: dataHoldsDelimiters
    ).findings
  }
}

/// A paragraph of one run.
func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }
