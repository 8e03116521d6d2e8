import Foundation
import TestSupport
import Testing

/// No value of a record is in anything but the documents: not in messages, reports or file names.
@Suite struct CanaryTests {
  private static let canary = "Kanarienvogel"
  /// What says who and which: ids, and words of closed lists whose errors are wanted.
  private static let ids: Set<String> = [
    "child_id", "person_id", "meeting_ref", "family_id", "social_worker", "chair", "clerk",
    "previous_ref", "address_protected_from", "meetings",
  ]

  @Test(arguments: try Expectation.all())
  func namesNoValueInTheErrorsOfRejectedMonths(_ expected: Expectation) async throws {
    let data = try TestFolder.copy(of: expected.folder)
    for name in ["cases.csv", "people.csv"] {
      try spoil(data.appending(path: name)) { heading, value in
        Self.freeTexts.contains(heading) && !value.isEmpty ? "\(Self.canary) \(value)" : value
      }
    }
    for record in data.filesBelow where record.hasPrefix("meetings/") {
      let bytes = try Data(contentsOf: data.appending(path: record))
      let text = String(decoding: bytes, as: UTF8.self)
      try data.write(
        text.replacing("This is", with: "\(Self.canary) is")
          .replacing("not known", with: Self.canary), to: record)
    }
    let errors = try await findNothing(of: data)
    #expect(errors >= 1)
  }

  /// A value of the wrong kind in every typed column of one file.
  @Test(arguments: ["cases.csv", "people.csv", "meetings.csv"])
  func namesNoValueThatIsOfTheWrongKind(file: String) async throws {
    let data = try TestFolder.copy(of: "Tests/Fixtures/refused/record-of-unknown-meeting")
    try spoil(data.appending(path: file)) { heading, value in
      Self.ids.contains(heading) ? value : "\(Self.canary)!"
    }
    #expect(try await findNothing(of: data) >= 5)
  }

  @Test func namesNoValueThatStandsInAnIDColumn() async throws {
    let data = try TestFolder.copy(of: "Tests/Fixtures/refused/record-of-unknown-meeting")
    for file in ["cases.csv", "people.csv"] {
      try spoil(data.appending(path: file)) { heading, value in
        ["social_worker", "address_protected_from", "meetings"].contains(heading)
          ? Self.canary : value
      }
    }
    #expect(try await findNothing(of: data) >= 5)
  }

  @Test func namesNoValueOfAnUnreadableTable() async throws {
    for damage in ["\"\(Self.canary)", "\(Self.canary)\"x\"", ",\(Self.canary),,,,,,,,,"] {
      let data = try TestFolder.copy(of: "Tests/Fixtures/refused/record-of-unknown-meeting")
      for file in ["cases.csv", "people.csv", "meetings.csv"] {
        let text = try String(contentsOf: data.appending(path: file), encoding: .utf8)
        try data.write("\(text)\(damage)\n", to: file)
        try data.write(text.replacing("_id", with: Self.canary), to: "other-\(file)")
      }
      #expect(try await findNothing(of: data) >= 1)
    }
  }

  @Test(arguments: [
    "Kanarienvogel: x", "reason: [Kanarienvogel]", "in_room: Kanarienvogel",
    "in_room: [Kanarienvogel]",
    "invitee_risk: {agreed_by: Kanarien vogel, agreed_on: Kanarienvogel}",
    "platform_decision: {indicators: [Kanarienvogel], reasons: Kanarienvogel}",
    "exclusions: [{person: Kanarienvogel, Kanarienvogel: x}]", "reason: \"Kanarienvogel",
    "reason: *Kanarienvogel", "reason: !Kanarienvogel x", "\tKanarienvogel",
    "reason: @Kanarienvogel",
    "child_calls: [{child: C11, date: Kanarienvogel, time: Kanarienvogel}]",
    "reason: \"Kanarienvogel \\u202E\"", "--- Kanarienvogel",
  ])
  func namesNoValueOfARecord(line: String) async throws {
    let data = try TestFolder.copy(of: "Tests/Fixtures/refused/record-of-unknown-meeting")
    try data.write("meeting: M1\n\(line)\n", to: "meetings/M1.yaml")
    // One error is about M9, the others about the line.
    #expect(try await findNothing(of: data) >= 2)
  }

  private static let freeTexts: Set<String> = [
    "title", "first_name", "last_name", "known_as", "sex", "ethnicity", "disability",
    "legal_status", "address", "postcode", "phone", "email", "language", "interpreter", "school",
    "gp", "team", "role_title", "agency",
  ]

  /// Runs over `data` and searches everything but the documents; returns how many errors there were.
  private func findNothing(of data: URL) async throws -> Int {
    let output = try TestFolder.make("canary")
    let run = try await CasepackBinary.run(
      ["run", "--data", data.systemPath, "--output", output.systemPath, "--max-rejects", "1"])
    #expect(run.status != 0 && run.status < 128)
    let reports = try output.filesBelow.filter { !$0.hasSuffix(".docx") }.map {
      String(decoding: try Data(contentsOf: output.appending(path: $0)), as: UTF8.self)
    }
    for text in reports + output.filesBelow + [run.output, run.errors] {
      #expect(!text.lowercased().contains(Self.canary.lowercased()), "\(text)")
    }
    return run.errors.matches(of: #/ error: /#).count
  }

  private func spoil(_ file: URL, with change: (String, String) -> String) throws {
    guard let bytes = try? Data(contentsOf: file), !bytes.isEmpty else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    // Lines that are damaged on purpose stay as they are.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let headings = lines.first.map({ PlainCSV([UInt8]($0.utf8)).records[0] }) else { return }
    let spoilt = lines.enumerated().map { index, line in
      let fields = PlainCSV([UInt8](line.utf8)).records.first ?? []
      guard index > 0, fields.count == headings.count else { return String(line) }
      return String(
        PlainCSV.text(of: [zip(headings, fields).map(change)]).dropLast())
    }
    try Data(spoilt.joined(separator: "\n").utf8).write(to: file)
  }
}
