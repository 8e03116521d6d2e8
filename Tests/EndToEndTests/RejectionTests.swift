import Foundation
import TestSupport
import Testing

/// Months that must not be made as they are: exactly what a mistake touches stops, all else is made.
@Suite struct RejectionTests {
  @Test(arguments: try Expectation.all())
  func stopsExactlyWhatTheMistakesTouch(_ expected: Expectation) async throws {
    let output = try TestFolder.make("rejected")
    let run = try await CasepackBinary.run(
      ["run", "--data", ".", "--format", "json", "--output", output.systemPath],
      directory: Repository.folder.appending(path: expected.folder))
    #expect(run.status == expected.exit)
    let errors = try Report.lines(of: run.errors).filter { $0.severity == "error" }
    #expect(Set(errors.map(\.place)) == Set(expected.mistakes.map(\.place)))
    for mistake in expected.mistakes {
      let found = errors.filter { $0.place == mistake.place }
      #expect(Set(found.map(\.id)) == Set(mistake.ids), "\(mistake.place)")
      if let column = mistake.column { #expect(found.contains { $0.location?.column == column }) }
      if let offset = mistake.offset {
        #expect(found.contains { $0.summary.contains("offset \(offset)") })
      }
    }
    let made = Set(output.filesBelow.compactMap { MadeFile(path: $0, in: output)?.meeting })
    #expect(made == Set(expected.made))
    guard let summary = try Report.summary(of: run.output) else { return }
    // Without a readable diary nobody can list its meetings.
    let lacksDiary = expected.exit == 66 && errors.contains { $0.place.hasPrefix("meetings.csv") }
    #expect(Set(summary.stopped) == Set(expected.stopped) || lacksDiary)
  }

  @Test func listsEveryRejectedRowInTheRejectsFile() async throws {
    let expected = try #require(try Expectation.all().first { $0.folder.hasSuffix("-month") })
    let output = try TestFolder.make("rejects")
    _ = try await CasepackBinary.run(
      ["run", "--data", ".", "--output", output.systemPath],
      directory: Repository.folder.appending(path: expected.folder))
    let bytes = [UInt8](try Data(contentsOf: output.appending(path: "rejects.csv")))
    let places = PlainCSV(bytes).rows.filter { $0["severity"] == "error" }.map { row in
      let file = row["file"] ?? ""
      return "\(file.hasPrefix("./") ? String(file.dropFirst(2)) : file):\(row["line"] ?? "")"
    }
    #expect(Set(places) == Set(expected.mistakes.map(\.place)))
  }
}
