import Foundation
import TestSupport
import Testing

/// A letter that says something else than the one that was made before says so itself.
@Suite struct ReplacedLetterTests {
  private static let invitation = "2020-05-06-icpc-M02/packs/parent-P02/invitation-parent.docx"
  private static let line = "This letter replaces the "
  private static let sameDate = line + "earlier one of the same date."

  private func made() async throws -> SmallMonth {
    let month = try SmallMonth()
    #expect(try await month.summary().status == 0)
    return month
  }

  private func text(_ month: SmallMonth, _ path: String = invitation) throws -> String {
    try WordFile(month.output.appending(path: path)).text
  }

  @Test func saysThatItReplacesTheOneBefore() async throws {
    let month = try await made()
    #expect(try !text(month).contains(Self.line))
    try month.change("meetings/M02.yaml", "A nurse", to: "A doctor")
    let changed = try await month.summary()
    #expect(changed.lettersChanged.contains(Self.invitation))
    #expect(try text(month).contains(Self.sameDate))
    #expect(
      try !text(month, "2020-05-05-icpc-M01/packs/parent-P01/invitation-parent.docx")
        .contains(Self.line))
    let before = try FolderState(month.output)
    #expect(try await month.summary().lettersChanged.isEmpty)
    #expect(try FolderState(month.output) == before)
    // Made anew for another reason, it is the same letter still.
    try FileManager.default.removeItem(at: month.output.appending(path: ".casepack/made.txt"))
    _ = try await month.summary()
    #expect(try FolderState(month.output).contents == before.contents)
  }

  @Test func namesTheDateOfTheLastOneWhereSeveralWereReplaced() async throws {
    let month = try await made()
    try month.change("meetings/M02.yaml", "A nurse", to: "A doctor")
    try month.change("meetings.csv", "2020-04-21", to: "2020-04-23")
    _ = try await month.summary()
    #expect(try text(month).contains(Self.line + "one dated 21 April 2020."))
    try month.change("meetings/M02.yaml", "A doctor", to: "A teacher")
    _ = try await month.summary()
    #expect(try text(month).contains(Self.sameDate))
  }

  @Test func saysNothingWhereOnlyTheDateIsAnother() async throws {
    let month = try await made()
    try month.change("meetings.csv", "2020-04-21", to: "2020-04-23")
    let again = try await month.summary()
    #expect(again.changed.contains(Self.invitation) && again.lettersChanged.isEmpty)
    #expect(try text(month).contains("23 April 2020") && !text(month).contains(Self.line))
  }

  @Test func remembersALetterThatWasWithdrawnMeanwhile() async throws {
    let month = try await made()
    try month.change("meetings/M02.yaml", "reason", to: "raeson")
    #expect(try await month.summary().withdrawn.contains(Self.invitation))
    try month.change("meetings/M02.yaml", "raeson", to: "reason")
    _ = try await month.summary()
    #expect(try !text(month).contains(Self.line))
    try month.change("meetings/M02.yaml", "reason", to: "raeson")
    _ = try await month.summary()
    try month.change("meetings/M02.yaml", "raeson", to: "reason")
    try month.change("meetings/M02.yaml", "A nurse", to: "A doctor")
    _ = try await month.summary()
    #expect(try text(month).contains(Self.sameDate))
  }
}
