import CaseModel
import Diagnostics
import Practice
import Testing

/// A change to a blameless case, and the check that must find it.
struct Breach: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let check: CheckID
  let change: @Sendable (inout SampleCase) throws -> Void

  init(
    _ check: CheckID, _ name: String,
    _ change: @escaping @Sendable (inout SampleCase) throws -> Void
  ) {
    testDescription = "\(check.rawValue): \(name)"
    self.check = check
    self.change = change
  }
}

@Suite struct PracticeChecksTests {
  @Test func aBlamelessCaseHasNoFindings() throws {
    #expect(try SampleCase().diagnostics().isEmpty)
  }

  @Test(arguments: Breach.all)
  func findsTheBreachAndNothingElse(_ breach: Breach) throws {
    var sample = try SampleCase()
    try breach.change(&sample)
    let found = sample.diagnostics()
    #expect(found.map(\.id) == [breach.check.rawValue])
    for diagnostic in found {
      #expect(diagnostic.location != nil)
      #expect(diagnostic.summary.contains("; "), "no way out: \(diagnostic.summary)")
      #expect(!diagnostic.summary.hasSuffix("."))
      #expect(diagnostic.summary.first?.isUppercase == false)
      #expect(!diagnostic.summary.contains("Example"))
    }
  }

  @Test(arguments: Breach.allowed)
  func letsPass(_ allowed: Breach) throws {
    var sample = try SampleCase()
    try allowed.change(&sample)
    #expect(!sample.findings().contains(allowed.check.rawValue))
  }

  @Test func everyCheckHasABreach() {
    #expect(Set((Breach.all + Breach.held).map(\.check)) == Set(CheckID.allCases))
  }

  @Test(arguments: [
    (CheckSeverity.fail, [Severity.error]), (.warn, [.warning]), (.off, []),
  ])
  func theProfileSaysHowMuchACheckMatters(_ severity: CheckSeverity, _ found: [Severity]) throws {
    var sample = try SampleCase()
    sample.file.meeting.joiningLink = nil
    sample.profile.severities[.joining] = Sourced(severity, source: "test")
    #expect(sample.diagnostics().map(\.severity) == found)
  }

  @Test func aDateBeyondTheKnownHolidaysIsOneError() throws {
    var sample = try SampleCase()
    sample.file.meeting.date = try date("2028-05-12")
    let found = sample.diagnostics().filter { $0.id == "UnknownHolidays" }
    #expect(found.map(\.severity) == [.error])
  }

  @Test func otherMeetingsAreNotHeldToTheRulesOfConferences() throws {
    var sample = try SampleCase()
    sample.file.meeting.type = .allegation
    sample.file.meeting.joiningLink = nil
    sample.file.meeting.callSlot = nil
    sample.file.record = nil
    #expect(sample.findings().isEmpty)
  }
}
