import Diagnostics
import Testing

@testable import CaseReaders

/// A hostile or mistaken text, and the diagnostic that must stop it.
struct HostileYAML: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let id: String
  let line: Int?
  let column: Int?

  init(_ name: String, _ text: String, _ id: String, _ line: Int?, _ column: Int?) {
    testDescription = name
    self.text = text
    self.id = id
    self.line = line
    self.column = column
  }
}

@Suite struct HostileYAMLTests {
  static let bomb = """
    a: &a [x,x,x,x,x,x,x,x,x]
    b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
    c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
    """
  static let keyBomb =
    "? "
    + (0..<30).map { "&a\($0) [\($0 == 0 ? "x" : "*a\($0 - 1), *a\($0 - 1)")]" }.joined(
      separator: "\n: 1\n? ") + "\n: 1\n"

  static let refused: [HostileYAML] = [
    .init("alias bomb", bomb, "RefusedYAML", 1, 4),
    .init("alias bomb as a key", keyBomb, "RefusedYAML", 1, 3),
    .init("alias", "meeting: M1\nreason: *Smith\n", "RefusedYAML", 2, 9),
    .init("anchor", "meeting: &Smith\n", "RefusedYAML", 1, 10),
    .init("anchored list", "in_room: &r [P1]\n", "RefusedYAML", 1, 10),
    .init("custom tag", "meeting: !python/object:os.system M1\n", "RefusedYAML", 1, 10),
    .init("standard tag", "meeting: !!str M1\n", "RefusedYAML", 1, 10),
    .init("tagged mapping", "a: !x {b: c}\n", "RefusedYAML", 1, 4),
    .init("lone exclamation mark", "reason: ! look\n", "RefusedYAML", 1, 9),
    .init("exclamation mark before a quote", "reason: ! 'look'\n", "RefusedYAML", 1, 9),
    .init("merge key", "meeting: M1\n<<: {reason: x}\n", "RefusedYAML", 2, 1),
    .init("second document", "meeting: M1\n---\nmeeting: M2\n", "RefusedYAML", 2, 1),
    .init("second, bad document", "meeting: M1\n---\nreason: [\n", "RefusedYAML", 2, 1),
    .init("document end and rubbish", "meeting: M1\n...\n]\n", "InvalidYAML", 3, 1),
    .init(
      "5,000 deep", String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000),
      "RefusedYAML", 1, 1_026),
    .init(
      "33 deep", String(repeating: "- ", count: 33) + "x", "RefusedYAML", 1, 65),
    .init("a mapping as a key", "meeting: M1\n? {a: b}\n: c\n", "RefusedYAML", 2, 3),
    .init("duplicate key", "meeting: M1\nreason: x\nmeeting: M2\n", "DuplicateKey", 3, 1),
    .init("escaped NUL", #"reason: "a\0b""#, "ForbiddenCharacter", 1, 9),
    .init("escaped carriage return", #"reason: "a\rb""#, "ForbiddenCharacter", 1, 9),
    .init("escaped U+FFFE", #"reason: "\uFFFE""#, "ForbiddenCharacter", 1, 9),
    .init("raw bell", "meeting: M1\nreason: a\u{07}b\n", "ForbiddenCharacter", 2, 10),
    .init("raw override", "reason: a\u{202E}b\n", "ForbiddenCharacter", 1, 10),
    .init("raw isolate", "reason: \u{2067}b\n", "ForbiddenCharacter", 1, 9),
    .init("raw direction mark", "reason: |\n  a\u{200F}b\n", "ForbiddenCharacter", 2, 4),
    .init("colon in a text", "reason: worry: the home\n", "InvalidYAML", 1, 14),
    .init("reserved sign", "meeting: @home\n", "InvalidYAML", 1, 10),
    .init("tab for indentation", "reason:\n\t- x\n", "InvalidYAML", 2, 1),
    .init("unclosed quote", "meeting: \"M1\nreason: x\n", "InvalidYAML", 1, 10),
    .init("unclosed bracket", "meeting: M1\nin_room: [P1\n", "InvalidYAML", 2, 10),
    .init("bracket in prose", "reason: [sic] the home\n", "InvalidYAML", 1, 15),
    .init("unknown escape", #"reason: "C:\home""#, "InvalidYAML", 1, 12),
    .init("too large", String(repeating: "#", count: 1_000_001), "RefusedYAML", nil, nil),
  ]

  @Test(arguments: refused)
  func refuses(_ hostile: HostileYAML) throws {
    let log = YAMLDiagnostics()
    _ = YAMLDocument.read(Array(hostile.text.utf8), file: "M1.yaml", into: log)
    let found = try #require(log.diagnostics.first)
    #expect(log.diagnostics.count == 1)
    #expect(found.id == hostile.id)
    #expect(found.severity == .error)
    #expect(
      found.location == Location(file: "M1.yaml", line: hostile.line, column: hostile.column))
  }

  @Test func refusesBytesThatAreNotUTF8WithTheirLine() {
    let log = YAMLDiagnostics()
    let node = YAMLDocument.read(Array("a: b\nc: ".utf8) + [0x93, 0x0A], file: "x", into: log)
    #expect(node == nil)
    #expect(log.diagnostics.map(\.id) == ["NotUTF8"])
    #expect(log.diagnostics.first?.location == Location(file: "x", line: 2))
  }

  @Test func neverQuotesTheFile() {
    let texts =
      Self.refused.map(\.text) + ["Zebedee: [\nZebedee", "reason: Zebedee: Z: \"Zebedee\""]
    for text in texts {
      let log = YAMLDiagnostics()
      _ = YAMLDocument.read(Array(text.utf8), file: "x", into: log)
      for diagnostic in log.diagnostics {
        #expect(!diagnostic.summary.contains("Zebedee") && !diagnostic.summary.contains("Smith"))
        #expect(!diagnostic.summary.hasSuffix("."))
        #expect(diagnostic.summary.contains(";"), "\(diagnostic.summary) has no way out")
      }
    }
  }

  @Test func keepsReadingAfterADuplicateSoThatAllMistakesAreTold() {
    let log = YAMLDiagnostics()
    let text = "a: 1\na: 2\nb: 1\nb: 2\n<<: 3\n"
    let node = YAMLDocument.read(Array(text.utf8), file: "x", into: log)
    #expect(node != nil)
    #expect(log.diagnostics.map(\.location?.line) == [2, 4, 5])
  }
}
