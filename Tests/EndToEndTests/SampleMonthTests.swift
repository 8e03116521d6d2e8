import Foundation
import TestSupport
import Testing

/// The bare run over the repository's own month.
@Suite struct SampleMonthTests {
  @Test func makesAtLeastAHundredDocumentsAndSaysThatAllIsWell() async throws {
    let run = try await SampleRun.shared.value
    #expect(run.outcome.status == 0, "\(run.outcome.errors)")
    #expect(run.documents.count >= 100)
    #expect(!run.outcome.errors.contains("error:"))
    #expect(!run.outcome.errors.contains("warning:"))
  }

  @Test func printsSumsOfRowsThatAddUp() async throws {
    let printed = try await SampleRun.shared.value.outcome.output
    let sums = printed.matches(
      of: #/Rows of data/(\w+)\.csv: (\d+) read = (\d+) used \+ (\d+) rejected \+ (\d+) skipped/#)
    #expect(sums.map { String($0.1) } == ["cases", "people", "meetings"])
    for sum in sums {
      let (read, used, rejected, skipped) = (Int(sum.2), Int(sum.3), Int(sum.4), Int(sum.5))
      #expect(try #require(read) == #require(used) + #require(rejected) + #require(skipped))
    }
  }

  @Test func printsSumsOfDocumentsThatAddUpToTheFilesThatAreThere() async throws {
    let run = try await SampleRun.shared.value
    let sum = try #require(
      run.outcome.output.firstMatch(
        of:
          #/Documents: (\d+) planned = (\d+) made \+ (\d+) unchanged \+ (\d+) refused \+ (\d+) not yet due/#
      ))
    let numbers = try [sum.1, sum.2, sum.3, sum.4, sum.5].map { try #require(Int($0)) }
    #expect(numbers[0] == numbers.dropFirst().reduce(0, +))
    #expect(numbers[1] == run.documents.count)
    for kind in Set(run.documents.map(\.kind)) {
      let count = run.documents.count { $0.kind == kind }
      #expect(run.outcome.output.contains("\n  \(count) \(kind)\n"))
    }
  }

  @Test func listsWhoIsNotWrittenToAndMakesNothingForThem() async throws {
    let run = try await SampleRun.shared.value
    let month = try MonthTables.sample.get()
    let conferences = Set(
      month.meetings.filter { !["care_review", "allegation"].contains($0["type"]) }
        .compactMap { $0["childid"] })
    let unreachable = month.people.filter { row in
      !["", "ordinary"].contains(row["contact"]) && row["invite"] != "no"
        && conferences.contains(row["childid"] ?? "")
    }
    let ids = Set(unreachable.compactMap { $0["personid"] })
    #expect(ids.count >= 4)
    for id in ids {
      #expect(run.outcome.output.contains("\n  \(id) for M"))
      #expect(!run.documents.contains { $0.recipient == id })
    }
  }

  @Test func makesNoConferenceDocumentForAReviewOfCareOrAnAllegation() async throws {
    let run = try await SampleRun.shared.value
    #expect(!run.documents.contains { ["M2009", "M2010"].contains($0.meeting) })
    #expect(run.outcome.output.contains(#/skipped \(child in care review: .+\): M2009\n/#))
    #expect(run.outcome.output.contains(#/skipped \(allegation meeting: .+\): M2010\n/#))
  }

  @Test func writesNothingAnewInASecondRun() async throws {
    let output = try TestFolder.make("twice")
    let arguments = ["run", "--output", output.systemPath]
    let first = try await CasepackBinary.run(arguments)
    let before = try stamps(of: output)
    let second = try await CasepackBinary.run(arguments)
    #expect(first.status == 0)
    #expect(second.status == 0)
    #expect(second.output.contains("= 0 made + \(before.count) unchanged + 0 refused"))
    #expect(try stamps(of: output) == before)
  }

  /// The inode and the time of change of every document.
  private func stamps(of output: URL) throws -> [String: [String]] {
    try Dictionary(
      uniqueKeysWithValues: output.filesBelow.filter { $0.hasSuffix(".docx") }.map { path in
        let found = try FileManager.default.attributesOfItem(
          atPath: output.appending(path: path).systemPath)
        return (path, ["\(found[.systemFileNumber] ?? "")", "\(found[.modificationDate] ?? "")"])
      })
  }
}
