import Foundation
import TestSupport
import Testing

/// A protected address, and whatever stands for it, is in nothing that those it is kept from get.
@Suite struct ProtectionTests {
  @Test func keepsEveryProxyOutOfThePacksOfThoseItIsKeptFrom() async throws {
    let run = try await SampleRun.shared.value
    let month = try MonthTables.sample.get()
    var searches = 0
    for place in ProtectedPlace.all(in: month) {
      let meetings = Self.meetings(of: place, in: month)
      for made in run.packs
      where meetings.contains(made.meeting) && place.isKept(from: made.recipient) {
        let known = Self.known(to: made.recipient, at: made.meeting, in: month)
        let haystack = try Self.haystack(of: made)
        for proxy in place.proxies where !known.contains(proxy) {
          searches += 1
          #expect(!haystack.contains(proxy), "a proxy of \(place.residents) in \(made.path)")
        }
      }
    }
    print("Protected places: \(searches) searches of a proxy in a document")
    #expect(searches > 300)
  }

  @Test func keepsEveryProxyOutOfReportsAndOfWhatIsPrinted() async throws {
    let run = try await SampleRun.shared.value
    let month = try MonthTables.sample.get()
    let letterhead = try Repository.text(of: "data/profile.yaml").lowercased()
    let reports = try run.output.filesBelow.filter { !$0.hasSuffix(".docx") }.map {
      String(decoding: try Data(contentsOf: run.output.appending(path: $0)), as: UTF8.self)
    }
    #expect(reports.count >= 3)
    let texts = (reports + run.output.filesBelow + [run.outcome.output, run.outcome.errors])
      .joined(separator: "\n").lowercased()
    for place in ProtectedPlace.all(in: month) {
      for proxy in place.proxies where !letterhead.contains(proxy) {
        #expect(!texts.contains(proxy), "a proxy of \(place.residents)")
      }
    }
  }

  @Test func findsTheAddressInTheLettersOfThoseWhoLiveThere() async throws {
    let run = try await SampleRun.shared.value
    var found: [String] = []
    for place in ProtectedPlace.all(in: try MonthTables.sample.get()) {
      for made in run.packs
      where place.residents.contains(made.recipient) && made.kind == "invitation-parent" {
        let text = try WordFile(made.file).text
        #expect(text.contains(place.addressLine), "\(made.path)")
        found.append(made.recipient)
      }
    }
    #expect(Set(found).isSuperset(of: ["P0201", "P0501"]))
  }

  @Test func withholdsAPlaceThatStandsForAProtectedAddress() async throws {
    let data = try TestFolder.copy(of: "data")
    let people = data.appending(path: "people.csv")
    let before = try String(contentsOf: people, encoding: .utf8)
    // Toby's address is now kept from his mother, and the meeting is next door to him.
    let own = "toby.pemberley@example.org,,,,,,,,"
    #expect(before.contains(own))
    try before.replacing(own, with: "toby.pemberley@example.org,,,,,,P0601,,")
      .write(to: people, atomically: true, encoding: .utf8)
    let meetings = data.appending(path: "meetings.csv")
    let diary = try String(contentsOf: meetings, encoding: .windowsCP1252)
    try diary.replacing("Wexley Vale Children’s Centre", with: "Saddler’s Court Hall")
      .write(to: meetings, atomically: true, encoding: .windowsCP1252)
    let output = try TestFolder.make("withheld")
    let run = try await CasepackBinary.run(
      [
        "run", "--data", data.systemPath, "--output", output.systemPath, "--meeting", "M2006",
      ])
    #expect(run.status == 0, "\(run.errors)")
    let texts = try Dictionary(
      uniqueKeysWithValues: output.filesBelow.compactMap { MadeFile(path: $0, in: output) }
        .filter { $0.kind.hasPrefix("invitation") }
        .map { ($0.recipient, try WordFile($0.file).text) })
    let mother = try #require(texts["P0601"])
    #expect(!mother.contains("Saddler"))
    #expect(!mother.contains("Kingfisher"))
    #expect(mother.contains("tell you where to come"))
    #expect(try #require(texts["C0601"]).contains("Saddler’s Court Hall"))
  }

  private static func meetings(of place: ProtectedPlace, in month: MonthTables) -> Set<String> {
    let children = Set(
      month.people.filter { place.residents.contains($0["personid"] ?? "") }
        .compactMap { $0["childid"] }
    ).union(place.residents)
    return Set(
      month.meetings.filter { children.contains($0["childid"] ?? "") }
        .compactMap { $0["meetingref"] })
  }

  /// What the recipient's own record, the letterhead and those who run the meeting say anyway.
  private static func known(
    to recipient: String, at meeting: String, in month: MonthTables
  ) -> String {
    let own = month.person(recipient) ?? [:]
    let diary = month.meeting(meeting) ?? [:]
    let worker = month.cases.first { $0["childid"] == diary["childid"] }?["socialworker"] ?? ""
    let reached = [diary["chair"] ?? "", diary["clerk"] ?? "", worker].flatMap { id in
      let row = month.person(id) ?? [:]
      return [row["phone"] ?? "", row["email"] ?? ""]
    }
    let letterhead = (try? Repository.text(of: "data/profile.yaml")) ?? ""
    return (own.values + reached + [letterhead]).joined(separator: "\n").lowercased()
  }

  /// Every part of the file as it is and without its markup, and the file's path.
  private static func haystack(of made: MadeFile) throws -> String {
    let parts = try WordFile(made.file).parts.values
    let texts = parts.map { WordFile.text(of: $0).replacing("\n", with: "") }
    return ([made.path] + parts + texts).joined(separator: "\n").lowercased()
  }
}
