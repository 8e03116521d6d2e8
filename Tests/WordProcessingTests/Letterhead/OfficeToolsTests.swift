import Foundation
import Testing
import WordProcessing

/// What the programs of others say of packages that hold every element; run where
/// `scripts/test` has installed those programs.
@Suite(.enabled(if: OfficeTools.areInstalled), .serialized)
struct OfficeToolsTests {
  static let variants: [(String, address: Bool, largePrint: Bool, logo: Bool)] = [
    ("letter", true, false, false), ("large print", true, true, true),
    ("agenda", false, false, true), ("empty", false, false, false),
  ]

  private func package(
    _ name: String, address: Bool, largePrint: Bool, logo: Bool
  ) throws -> [UInt8] {
    let picture =
      logo ? try Logo(png: LetterheadPartsTests.png, alternativeText: "Crest & motto") : nil
    let body =
      name == "empty"
      ? DocumentBody(markup: [], numberedLists: 0) : try SampleDocument.letterBody(address: address)
    return try SampleDocument.letterhead(logo: picture).package(
      body: body, properties: SampleDocument.properties, largePrint: largePrint)
  }

  @Test(arguments: variants)
  func validatorFindsNothing(name: String, address: Bool, largePrint: Bool, logo: Bool) throws {
    let bytes = try package(name, address: address, largePrint: largePrint, logo: logo)
    let result = try OfficeTools.run(
      "openxml-audit", ["-f", "office2019", "-o", "json", "-m", "0"], on: bytes)
    #expect(result.output.contains("\"error_count\": 0"))
    #expect(result.output.contains("\"warning_count\": 0"))
    #expect(result.status == 0)
  }

  @Test func anotherReaderReadsTheTextThatWasMeant() throws {
    let bytes = try package("letter", address: true, largePrint: false, logo: false)
    var meant = PlainTextWriter(marksItems: false)
    SampleDocument.writeLetter(&meant)
    let script = """
      import docx, sys
      def walk(container):
          for block in container.iter_inner_content():
              if isinstance(block, docx.table.Table):
                  for row in block.rows:
                      for cell in row.cells:
                          yield from walk(cell)
              else:
                  yield block.text
      print("\\n".join(walk(docx.Document(sys.argv[1]))))
      """
    let result = try OfficeTools.run("python", ["-c", script], on: bytes)
    #expect(result.status == 0)
    // Cells apart by tabs in one and by lines in the other, and paragraphs without text (which
    // Word needs between tables) in one alone: what is compared is the sequence of words.
    #expect(words(result.output) == words(meant.text))
  }

  private func minutes(largePrint: Bool) throws -> [UInt8] {
    let logo = try Logo(png: LetterheadPartsTests.png, alternativeText: "Crest")
    return try SampleDocument.letterhead(logo: logo).package(
      body: try SampleDrawings.minutes(largePrint: largePrint),
      properties: SampleDocument.properties, largePrint: largePrint,
      marking: "DRAFT - not approved")
  }

  @Test(arguments: [false, true])
  func validatorFindsNothingInMinutesWithDrawings(largePrint: Bool) throws {
    let result = try OfficeTools.run(
      "openxml-audit", ["-f", "office2019", "-o", "json", "-m", "0"],
      on: try minutes(largePrint: largePrint))
    #expect(result.output.contains("\"error_count\": 0"))
    #expect(result.output.contains("\"warning_count\": 0"))
    #expect(result.status == 0)
  }

  @Test func anotherReaderReadsTheWordsOfDrawingsAndTheMarking() throws {
    let script = """
      import docx, sys
      document = docx.Document(sys.argv[1])
      for drawing in document.element.body.iter("{*}docPr"):
          print(drawing.get("descr"))
      section = document.sections[0]
      for head in (section.first_page_header, section.header):
          print(head.paragraphs[0].text)
      """
    let result = try OfficeTools.run(
      "python", ["-c", script], on: try minutes(largePrint: false))
    #expect(result.status == 0)
    let marking = "DRAFT - not approved"
    #expect(
      result.output.split(separator: "\n").map(String.init)
        == SampleDrawings.all.map(\.alternativeText) + [marking, marking])
  }

  private func words(_ text: String) -> [Substring] {
    text.split { $0.isWhitespace }
  }
}

/// Python programs in the virtual environment at the root of the repository.
enum OfficeTools {
  private static let folder = SampleDocument.root.appending(path: ".venv/bin")

  static var areInstalled: Bool {
    ["openxml-audit", "python"].allSatisfy {
      FileManager.default.isExecutableFile(atPath: folder.appending(path: $0).path)
    }
  }

  /// Runs a program with `arguments` and the name of a file that holds `package`.
  static func run(
    _ program: String, _ arguments: [String], on package: [UInt8]
  ) throws -> (status: Int32, output: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).docx")
    try Data(package).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = folder.appending(path: program)
    process.arguments = arguments + [file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
