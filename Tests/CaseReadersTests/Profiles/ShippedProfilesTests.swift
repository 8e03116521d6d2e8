import CaseModel
import Diagnostics
import Practice
import Testing

@testable import CaseReaders

@Suite struct ShippedProfilesTests {
  static let identifiers = ProfileLibrary.shipped.identifiers
  static let derived = identifiers.filter { $0 != "england-default" }
  static let law = ["Working Together to Safeguard Children", "SI 2010/959"]
  static let papers = [
    "lincolnshire-2020": ["000"], "virtual-options-2020": ["001", "002"],
    "wokingham-2020": ["003"], "northamptonshire-2020": ["004"],
  ]

  private func profile(_ identifier: String) throws -> PracticeProfile {
    let log = YAMLDiagnostics()
    let profile = try #require(ProfileLibrary.shipped.profile(identifier, into: log))
    #expect(log.diagnostics.isEmpty, "\(log.diagnostics)")
    return profile
  }

  @Test(arguments: identifiers)
  func loadsWithoutAWordAndEveryFigureHasASource(_ identifier: String) throws {
    let profile = try profile(identifier)
    #expect(profile.identifier == identifier)
    #expect(profile.lineage.last == "england-default")
    let unsourced = profile.rows.filter(\.source.isEmpty).map(\.key)
    #expect(unsourced.isEmpty)
    #expect(Set(profile.rows.map(\.key)).count == profile.rows.count)
  }

  @Test func theBaseHasEveryPracticeOnAndEveryLimitAFigure() throws {
    let base = try profile("england-default")
    #expect(PracticeID.allCases.allSatisfy(base.practises))
    #expect(Set(base.limits.keys) == Set(TimeLimitID.allCases))
    #expect(Set(base.severities.keys) == Set(CheckID.allCases))
    #expect(base.withoutFigure.isEmpty)
    #expect(base.limits[.agencyReport]?.length == "2 working days")
    #expect(base.callSlots.value.map(\.description) == ["09:45", "13:45"])
  }

  /// An invitation made under one profile must not carry another's promise (requirements 8.1).
  @Test(arguments: derived)
  func promisesOnlyWhatItsOwnPaperSays(_ identifier: String) throws {
    let profile = try profile(identifier)
    let papers = try #require(Self.papers[identifier])
    let isOwn = { (source: String) in
      Self.law.contains { source.hasPrefix($0) } || papers.contains { source.contains($0) }
    }
    for id in PracticeID.allCases where profile.practises(id) {
      #expect(isOwn(profile.practices[id]?.source ?? ""), "\(id)")
    }
    for row in profile.rows where row.key.hasPrefix("limits.") {
      #expect(isOwn(row.source), "\(row.key): \(row.source)")
    }
    let carried = ["room_limit", "telephone_limit", "confidential_slot", "call_slots", "platforms"]
    for row in profile.rows where carried.contains(row.key) {
      #expect(isOwn(row.source), "\(row.key): \(row.source)")
    }
    for row in profile.rows
    where row.key.hasPrefix("statements.") || row.key == "approvers.postponement" {
      #expect(isOwn(row.source) || row.value.hasPrefix("We hold"), "\(row.key): \(row.source)")
    }
  }

  /// What the papers themselves say (requirements 2.2, 8.3).
  @Test(arguments: [
    ("wokingham-2020", "limits.outcome", "1 working day", "003:93"),
    ("wokingham-2020", "limits.plan", "1 working day", "003:93"),
    ("wokingham-2020", "limits.minutes", "20 working days", "003:93"),
    ("wokingham-2020", "limits.social_work_report_review", "5 working days", "003:77"),
    ("wokingham-2020", "room_limit", "4", "003:65; everyone in the room counted"),
    ("wokingham-2020", "practices.chair_call_slot", "no", "not a practice of wokingham-2020"),
    ("virtual-options-2020", "limits.outcome", "5 working days", "001:66"),
    ("virtual-options-2020", "limits.preparation", "24 hours", "001:30"),
    ("virtual-options-2020", "limits.minutes", "none", "001 and 002 have no figure"),
    ("virtual-options-2020", "checks.C-INVITEE-RISK", "fail", "001:48"),
    ("virtual-options-2020", "approvers.cancellation", "Safeguarding Service Manager", "002:49"),
    ("northamptonshire-2020", "limits.minutes", "when they are available", "004:124"),
    ("northamptonshire-2020", "telephone_limit", "4", "004:111; professionals only"),
    ("northamptonshire-2020", "call_slots", "09:45, 13:45", "004:76"),
    ("northamptonshire-2020", "options", "1", "004:19"),
    ("lincolnshire-2020", "limits.agency_report", "none", "000 has none"),
    (
      "lincolnshire-2020", "limits.first_review", "3 months",
      "Working Together to Safeguard Children"
    ),
    ("lincolnshire-2020", "room_limit", "none", "000 has no figure"),
  ])
  func saysWhatItsPaperSays(
    _ identifier: String, _ key: String, _ value: String, _ source: String
  ) throws {
    let row = try #require(try profile(identifier).rows.first { $0.key == key })
    #expect(row == ProfileRow(key: key, value: value, source: source))
  }

  @Test(arguments: [
    ("england-default", "1 working day"), ("virtual-options-2020", "5 working days"),
    ("northamptonshire-2020", nil),
  ])
  func saysHowSoonTheOutcomeIsSentWhereThereIsAFigure(_ identifier: String, _ words: String?) throws
  {
    #expect(try profile(identifier).outcomeWithin == words)
  }

  @Test func northamptonshireWasToBeReviewedAtTheEndOfJune() throws {
    #expect(try profile("northamptonshire-2020").reviewOn == CalendarDate(iso: "2020-06-30"))
  }

  @Test func differencesListOnlyWhatDiffers() throws {
    let base = try profile("england-default")
    #expect(base.differences(from: base).isEmpty)
    let other = base.differences(from: try profile("wokingham-2020"))
    #expect(other.contains { $0.left.key == "limits.plan" && $0.right.value == "1 working day" })
    #expect(!other.contains { $0.left.key == "limits.minutes" })
  }

  @Test func anUnknownProfileIsSuggested() {
    let log = YAMLDiagnostics()
    #expect(ProfileLibrary.shipped.profile("wokingham-2021", into: log) == nil)
    #expect(log.diagnostics.map(\.id) == ["UnknownProfile"])
    #expect(log.diagnostics.first?.suggestion == "wokingham-2020")
  }
}
