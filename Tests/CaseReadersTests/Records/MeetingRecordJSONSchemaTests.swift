import CaseReaders
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct MeetingRecordJSONSchemaTests {
  /// data/meeting.schema.json is what the reader's keys make. `RECORD_SNAPSHOTS=1` rewrites it,
  /// and fails.
  @Test func isTheFileThatShips() throws {
    let path = "data/meeting.schema.json"
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try MeetingRecordJSONSchema.text.write(
        to: Repository.folder.appending(path: path), atomically: true, encoding: .utf8)
      Issue.record("\(path) was written anew")
    }
    #expect(try Repository.text(of: path) == MeetingRecordJSONSchema.text)
  }

  @Test func isNamedInTheFirstLineOfEverySampleRecord() throws {
    for (path, bytes) in try Repository.files(under: "data/meetings", ending: ".yaml") {
      let first = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" }
      #expect(first == "# yaml-language-server: $schema=../meeting.schema.json", "\(path)")
    }
  }

  @Test(.enabled(if: SchemaValidator.isInstalled))
  func acceptsEverySampleRecordAndTheOneWithEveryKey() throws {
    var texts = try Repository.files(under: "data/meetings", ending: ".yaml")
      .mapValues { String(decoding: $0, as: UTF8.self) }
    texts["full"] = ConferenceRecordFixture.text
    texts["before"] = MeetingRecordReaderTests.full
    texts["blank"] = "meeting: M1\nreason:\nconference:\n  rag:\n  goals:\n"
    let verdicts = try SchemaValidator.verdicts(on: texts)
    #expect(verdicts.count == texts.count && texts.count > 12)
    for (name, text) in texts {
      #expect(verdicts[name] == true, "\(name)")
      #expect(Self.toolAccepts(text), "\(name)")
    }
  }

  @Test(.enabled(if: SchemaValidator.isInstalled))
  func refusesWhatTheToolRefuses() throws {
    let texts = Dictionary(
      uniqueKeysWithValues: Self.broken.map { rule, old, new in
        (rule, ConferenceRecordFixture.replacing(old, with: new))
      })
    #expect(texts.count >= 20)
    let verdicts = try SchemaValidator.verdicts(on: texts)
    for (rule, text) in texts {
      #expect(verdicts[rule] == false, "\(rule)")
      #expect(!Self.toolAccepts(text), "\(rule)")
    }
  }

  private static func toolAccepts(_ text: String) -> Bool {
    let file = InputFile(name: "M1001.yaml", bytes: Array(text.utf8))
    return !MeetingRecordReader.read(file).found.contains { $0.severity == .error }
  }

  /// A rule that a schema can state, and a change to the full record that breaks it.
  private static let broken: [(rule: String, old: String, new: String)] = [
    ("a known key at the top", "preparation:\n", "preparations:\n"),
    ("a known key in a mapping", "  rag: red", "  rating: red"),
    ("a known key in an item", "presence: absent", "presence: absent, seat: front"),
    ("the meeting's reference", "meeting: M1001\n", ""),
    ("the letters of an id", "minute_taker: S03", "minute_taker: Ms S03"),
    ("the months of a year", "issued_on: 2020-05-13", "issued_on: 2020-13-05"),
    ("the form of a date", "midpoint_on: 2020-06-23", "midpoint_on: 23 June"),
    ("the hours of a day", "started: \"10:35\"", "started: \"25:35\""),
    ("yes or no", "was_recorded: yes", "was_recorded: perhaps"),
    ("the words for presence", "presence: apologies", "presence: sorry"),
    ("the sections of the minutes", "section: strength", "section: strengths"),
    ("the classifications", "classification: health", "classification: secret"),
    ("the participation codes", "participation: PN6", "participation: PN8"),
    ("scores up to ten", "score: 0", "score: 12"),
    ("the word for no score", "score: not_given", "score: refused"),
    ("a list", "direct_contact: [S02]", "direct_contact: S02"),
    ("a list without empty items", "bottom_lines: [One line, Another]", "bottom_lines: ['', x]"),
    ("a single text", "visiting: weekly", "visiting: [weekly]"),
    ("a mapping", "approved: {by: S01, on: 2020-05-20}", "approved: S01"),
    ("a view or the reason for none", "text: I like school., ", ""),
    ("not both of them", "none_because: He did", "text: Yes., none_because: He did"),
    ("a category with a plan", "      category: neglect\n", ""),
    ("no category without one", "outcome: no_plan", "outcome: no_plan, category: sexual"),
    ("what a version corrects", "  corrections: A name.\n", ""),
    ("versions from 1", "version: 2", "version: 0"),
    ("the letters of a goal's name", "id: G-1", "id: goal 1"),
    ("an outcome for each goal", "      outcome: An outcome.\n", ""),
    ("the members of a core group", "members: [S02, P11], ", ""),
    ("an approval's day", "approved: {by: S01, on: 2020-05-20}", "approved: {by: S01}"),
    ("a reason for an override", ", reason: Own words.", ""),
  ]
}

/// Another project's reader of YAML and of JSON Schema, in the tests' virtual environment.
private enum SchemaValidator {
  private static let python = Repository.folder.appending(path: ".venv/bin/python")

  static var isInstalled: Bool {
    let mark = Repository.folder.appending(path: ".venv/complete-2").path
    return FileManager.default.isExecutableFile(atPath: python.path)
      && FileManager.default.fileExists(atPath: mark)
  }

  /// Whether the schema accepts each text; every scalar is a string, as the tool reads it.
  static func verdicts(on texts: [String: String]) throws -> [String: Bool] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    try JSONEncoder().encode([MeetingRecordJSONSchema.text: texts]).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = python
    process.arguments = ["-c", script, file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([String: Bool].self, from: output)
  }

  private static let script = """
    import json, sys, yaml, jsonschema
    def absent(value):
        if isinstance(value, dict):
            return {key: absent(item) for key, item in value.items()}
        if isinstance(value, list):
            return [absent(item) for item in value]
        return value if value.strip() else None
    [(schema, texts)] = json.load(open(sys.argv[1])).items()
    schema = json.loads(schema)
    jsonschema.Draft202012Validator.check_schema(schema)
    check = jsonschema.Draft202012Validator(schema)
    print(json.dumps({name: check.is_valid(absent(yaml.load(text, yaml.BaseLoader)))
                      for name, text in texts.items()}))
    """
}
