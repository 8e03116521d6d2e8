import Foundation
import TestSupport
import Testing

/// Whatever stands in a free text of the inputs is text in the documents, or the record is refused.
@Suite struct HostileTextTests {
  private struct Reading: Decodable {
    let elements: [String]
    let paragraphs: [String]
  }

  /// The first is the plain one that the others are held against.
  private static let pieces = [
    "", "&", "<", ">", "\"", "'", "]]>", "<!-- -->", "{{ x }}", "{% include \"letter.stencil\" %}",
    "{# gone #}", "😀👩‍👧‍👦", "مرحبا بك", "שלום", "e\u{301}\u{327}o\u{30A}", "</w:t><w:instrText>DDEAUTO",
    "&#x0;", "&amp;lt;", " nil ", "0", "  two  spaces  ", "\\n\\0\\", "%s %@ %n", "${x} `id` $(id)",
    "=1+1",
    "<?xml?>", "Ǆı İ", "\u{1F1EC}\u{1F1E7}", "𝒜𐍈", "O’Brien–Null",
  ]

  @Test(.enabled(if: JudgeTools.havePython, "the Python tools are missing: run scripts/test"))
  func readsBackEveryTextAsItWasTyped() async throws {
    let families = try ClonedFamilies(pieces: Self.pieces)
    let output = try TestFolder.make("hostile")
    let run = try await CasepackBinary.run(
      ["run", "--data", families.data.systemPath, "--output", output.systemPath])
    #expect(run.status == 0, "\(run.errors)")
    let read = try await JudgeTools.python("judge.py", ["read", output.systemPath])
    #expect(read.status == 0, "\(read.errors)")
    let readings = try JSONDecoder().decode([String: Reading].self, from: Data(read.output.utf8))
    // Release sheets name the digests of other files, which no twin has.
    let plain = readings.filter {
      $0.key.contains("-M2006-0/") && !$0.key.contains("/internal/")
    }
    #expect(plain.count >= 30)
    for (number, piece) in Self.pieces.enumerated() {
      for (path, expected) in plain {
        let twin = path.replacing(#/-0(?=/)/#, with: "-\(number)")
        let found = try #require(readings[twin], "\(twin)")
        #expect(found.elements == expected.elements, "\(twin)")
        #expect(
          found.paragraphs == expected.paragraphs.map { filled($0, piece, number) }, "\(twin)")
      }
    }
    showsEveryPrintedColumn(plain.values.flatMap(\.paragraphs).joined(separator: "\n"))
  }

  private func filled(_ text: String, _ piece: String, _ number: Int) -> String {
    text.replacing(#/(Qa\d+)z/#) { "\($0.1)\(piece)z" }
      .replacing("\(ClonedFamilies.meeting)-0", with: "\(ClonedFamilies.meeting)-\(number)")
  }

  /// The test is about something only if the plain texts are in the documents.
  private func showsEveryPrintedColumn(_ text: String) {
    let numbers = Set(text.matches(of: #/Qa(\d+)z/#).compactMap { Int($0.1) })
    for (index, column) in ClonedFamilies.freeTexts.enumerated()
    where [
      "title", "firstname", "lastname", "knownas", "phone", "email", "interpreter", "roletitle",
      "agency", "venue", "room", "joininglink", "address",
    ].contains(column) {
      #expect(numbers.contains { $0 % 1_000_000_000 / 10_000_000 == index + 1 }, "\(column)")
    }
    #expect(numbers.isSuperset(of: [1_000, 1_002, 1_003, 1_004]))
  }

  private static let forbidden = [
    "\u{1}", "\u{8}", "\u{B}", "\u{1B}", "\u{7F}", "\u{85}", "\u{61C}", "\u{200F}", "\u{202A}",
    "\u{202E}", "\u{2066}", "\u{2069}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}",
  ]

  @Test(arguments: [
    ("cases.csv", "firstname"), ("cases.csv", "school"), ("people.csv", "agency"),
    ("people.csv", "address"), ("meetings.csv", "venue"), ("record", "reason"),
  ])
  func refusesCharactersThatNoDocumentCanShow(file: String, heading: String) async throws {
    var spoil: [Int: (file: String, heading: String, piece: String)] = [:]
    for (index, character) in Self.forbidden.enumerated() {
      spoil[index + 1] = (file, heading, character)
    }
    let families = try ClonedFamilies(
      pieces: Array(repeating: "", count: Self.forbidden.count + 1), spoil: spoil)
    let output = try TestFolder.make("forbidden")
    let run = try await CasepackBinary.run(
      [
        "run", "--data", families.data.systemPath, "--output", output.systemPath, "--format",
        "json", "--max-rejects", "1", "--kind", "invitation-*",
      ])
    #expect(run.status == 65)
    let summary = try #require(try Report.summary(of: run.output))
    #expect(
      Set(summary.stopped)
        == Set((1...Self.forbidden.count).map { "\(ClonedFamilies.meeting)-\($0)" }))
    let errors = try Report.lines(of: run.errors).filter { $0.severity == "error" }
    let reasons: Set = ["ForbiddenCharacter", "LostCharacter", "InvalidYAML"]
    #expect(errors.count >= Self.forbidden.count)
    for error in errors {
      #expect(reasons.contains(error.id), "\(error.place) \(error.id)")
      #expect(error.location?.line != nil)
    }
  }

  @Test func keepsWordsThatProgramsTakeForNothing() async throws {
    let data = try TestFolder.copy(of: "data")
    let people = data.appending(path: "people.csv")
    let text = try String(contentsOf: people, encoding: .utf8)
    try text.replacing("Ms,Blessing,Okonjo,", with: "nil,0,  Null ,")
      .replacing("Mr,Daniel,Marsh,", with: "NaN,undefined,No,")
      .write(to: people, atomically: true, encoding: .utf8)
    let output = try TestFolder.make("nothing")
    let run = try await CasepackBinary.run(
      [
        "run", "--data", data.systemPath, "--output", output.systemPath, "--meeting", "M2001",
        "--kind", "invitation-parent",
      ])
    #expect(run.status == 0, "\(run.errors)")
    let letters = try output.filesBelow.compactMap { MadeFile(path: $0, in: output) }
      .map { try WordFile($0.file).text }
    #expect(letters.contains { $0.contains("nil 0 Null") && $0.contains("Dear nil Null\n") })
    #expect(letters.contains { $0.contains("NaN undefined No") && $0.contains("Dear NaN No\n") })
  }

  @Test(.enabled(if: JudgeTools.havePython, "the Python tools are missing: run scripts/test"))
  func takesAnyTextAsTheCouncilsName() async throws {
    let data = try TestFolder.copy(of: "data")
    let profile = try Repository.text(of: "data/profile.yaml")
    let name = "A & B <Council> ]]> &#x0; \\\"q\\\" 😀"
    try data.write(
      profile.replacing("name: Ashmere Council", with: "name: \"\(name)\""), to: "profile.yaml")
    let output = try TestFolder.make("council")
    let run = try await CasepackBinary.run(
      [
        "run", "--data", data.systemPath, "--output", output.systemPath, "--meeting", "M2001",
        "--kind", "invitation-parent",
      ])
    #expect(run.status == 0, "\(run.errors)")
    let read = try await JudgeTools.python("judge.py", ["read", output.systemPath])
    let readings = try JSONDecoder().decode([String: Reading].self, from: Data(read.output.utf8))
    #expect(!readings.isEmpty)
    let shown = name.replacing("\\\"", with: "\"")
    for reading in readings.values { #expect(reading.paragraphs.contains { $0.contains(shown) }) }
  }
}
