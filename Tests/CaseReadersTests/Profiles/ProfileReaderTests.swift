import CaseModel
import Diagnostics
import Practice
import Testing

@testable import CaseReaders

@Suite struct ProfileReaderTests {
  static let council = """
    profile: ashmere-2020
    extends: england-default
    version: {number: "1.0", date: 2020-04-01, changes: first issue}
    review_on: 2021-03-31
    organisation:
      name: Ashmere Council
      team: Child Protection Conference Team
      address: [Ashmere House, 1 Example Square, Ashmere]
      postcode: ZZ9 9ZZ
      phone: 01632 960100
      email: conferences@example.org
      secure_mailbox: conferences.secure@example.org
      out_of_hours_phone: 01632 960199
      complaints: Ring the Customer Relations Team on 01632 960105
      signatory: {role: Conference Clerk}
    """

  private func read(
    _ more: String, library: ProfileLibrary = .shipped
  ) -> (PracticeProfile?, [Diagnostic]) {
    let log = YAMLDiagnostics()
    let bytes = Array((Self.council + "\n" + more + "\n").utf8)
    let profile = library.profile(in: bytes, file: "data/profile.yaml", into: log)
    return (profile, log.diagnostics)
  }

  @Test func aCouncilInheritsAllThatItDoesNotChange() throws {
    let (profile, found) = read("")
    let council = try #require(profile)
    #expect(found.isEmpty, "\(found)")
    #expect(council.lineage == ["ashmere-2020", "england-default"])
    #expect(council.organisation.name == "Ashmere Council")
    #expect(council.organisation.address.allLines.last == "ZZ9 9ZZ")
    #expect(council.organisation.signatoryRole == "Conference Clerk")
    #expect(council.organisation.signatoryName == nil)
    #expect(council.reviewOn == CalendarDate(iso: "2021-03-31"))
    let base = try #require(ProfileLibrary.shipped.profile("england-default", into: .init()))
    #expect(council.differences(from: base).isEmpty)
  }

  @Test func aCouncilChangesOnlyWhatItNames() throws {
    let (profile, found) = read(
      """
      room_limit: {value: 6, source: our rooms}
      telephone_limit: {value: none, source: our decision}
      limits:
        agency_report: {limit: 3 calendar days, source: our decision}
        minutes: {words: when approved, source: our decision}
        rebooking: {limit: none, source: our decision}
      practices:
        off: {chair_call_slot: our decision}
      checks:
        off: {C-SLOT: our decision}
      approvers:
        cancellation: {value: [Head of Service], source: our decision}
      statements:
        chair_took_minutes: {value: none, source: our decision}
      """)
    let council = try #require(profile)
    #expect(found.isEmpty, "\(found)")
    let base = try #require(ProfileLibrary.shipped.profile("england-default", into: .init()))
    let changed = base.differences(from: council)
    #expect(
      changed.map { "\($0.left.key) \($0.right.value)" } == [
        "room_limit 6", "telephone_limit none", "limits.minutes when approved",
        "limits.rebooking none", "limits.agency_report 3 calendar days",
        "practices.chair_call_slot no", "checks.C-SLOT off",
        "approvers.cancellation Head of Service",
        "statements.chair_took_minutes none",
      ])
    #expect(changed.allSatisfy { $0.right.source.hasPrefix("our") })
  }

  @Test(arguments: [
    ("rom_limit: {value: 6, source: x}", "UnknownKey", 16, "room_limit"),
    ("room_limit: {value: six, source: x}", "InvalidNumber", 16, nil),
    ("room_limit: {value: 6}", "MissingKey", 16, nil),
    ("room_limit: {source: x}", "MissingKey", 16, nil),
    ("room_limit: 6", "NotAMapping", 16, nil),
    ("platforms: {value: [virtul], source: x}", "UnknownChoice", 16, "virtual"),
    ("call_slots: {value: [quarter to ten], source: x}", "InvalidTime", 16, nil),
    ("working_hours: {value: 17:00-09:00, source: x}", "InvalidTime", 16, nil),
    ("limits: {agency_reprt: {limit: 1 month, source: x}}", "UnknownChoice", 16, "agency_report"),
    ("limits: {plan: {limit: 2 days, source: x}}", "InvalidLimit", 16, nil),
    ("limits: {plan: {limit: 2 months, words: x, source: x}}", "InvalidLimit", 16, nil),
    ("limits: {plan: {source: x}}", "InvalidLimit", 16, nil),
    ("practices: {off: {pausng: x}}", "UnknownChoice", 16, "pausing"),
    ("practices: {off: {pausing: }}", "MissingKey", 16, nil),
    ("practices: {of: {pausing: x}}", "UnknownKey", 16, "off"),
    ("checks: {fail: {C-ROM: x}}", "UnknownChoice", 16, "C-ROOM"),
    ("review_on: soon", "DuplicateKey", 16, nil),
  ])
  func refusesWithThePlace(
    _ line: String, _ id: String, _ number: Int, _ suggestion: String?
  ) {
    let (_, found) = read(line)
    #expect(found.map(\.id) == [id])
    #expect(found.first?.location?.line == number)
    #expect(found.first?.location?.file == "data/profile.yaml")
    #expect(found.first?.suggestion == suggestion)
  }

  private func library(_ pairs: [(String, String)]) -> ProfileLibrary {
    ProfileLibrary(
      pairs.map { name, base in
        ProfileSource(
          identifier: name, file: "\(name).yaml",
          bytes: Array("profile: \(name)\nextends: \(base)\nversion: {}\n".utf8))
      })
  }

  @Test func refusesCyclesOfEveryLength() {
    for pairs in [[("a", "a")], [("a", "b"), ("b", "a")], [("a", "b"), ("b", "c"), ("c", "b")]] {
      let log = YAMLDiagnostics()
      #expect(library(pairs).profile("a", into: log) == nil)
      #expect(log.diagnostics.map(\.id) == ["ProfileCycle"])
      #expect(log.diagnostics.first?.location?.line == 2)
    }
  }

  @Test func refusesAnIdThatAShippedProfileHas() {
    let log = YAMLDiagnostics()
    let text = Self.council.replacing("ashmere-2020", with: "wokingham-2020")
    _ = ProfileLibrary.shipped.profile(in: Array(text.utf8), file: "p.yaml", into: log)
    #expect(log.diagnostics.map(\.id) == ["ProfileTaken"])
  }

  @Test func refusesAProfileThatExtendsNothingAndSetsLittle() {
    let log = YAMLDiagnostics()
    let text = Self.council.replacing("extends: england-default\n", with: "")
    _ = ProfileLibrary.shipped.profile(in: Array(text.utf8), file: "p.yaml", into: log)
    #expect(log.diagnostics.map(\.id) == ["IncompleteProfile"])
    #expect(log.diagnostics.first?.summary.contains("room_limit") == true)
  }

  @Test func refusesToExtendWhatIsNotThere() {
    let log = YAMLDiagnostics()
    let text = Self.council.replacing("england-default", with: "england-defualt")
    let profile = ProfileLibrary.shipped.profile(in: Array(text.utf8), file: "p.yaml", into: log)
    #expect(profile == nil)
    #expect(log.diagnostics.map(\.id) == ["UnknownProfile"])
    #expect(log.diagnostics.first?.suggestion == "england-default")
    #expect(log.diagnostics.first?.location == Location(file: "p.yaml", line: 2, column: 10))
  }

  @Test func aGapInTheHolidaysIsRefused() {
    let log = YAMLDiagnostics()
    let text = "source: x\nyears:\n  - {year: 2019, days: [01-01]}\n  - {year: 2021, days: []}\n"
    #expect(HolidayReader.calendar(in: Array(text.utf8), file: "h.yaml", into: log) == nil)
    #expect(log.diagnostics.map(\.id) == ["HolidayGap"])
  }
}
