import CaseModel
import Diagnostics
import Practice
import Testing

@Suite struct RecordChecksTests {
  @Test func aBlamelessConferenceHasNoFindings() throws {
    #expect(try SampleCase.held().diagnostics().isEmpty)
    var optionTwo = try SampleCase.held()
    try optionTwo.holdOptionTwo()
    #expect(optionTwo.diagnostics().isEmpty)
    var review = try SampleCase.held()
    try review.makeReview()
    #expect(review.diagnostics().isEmpty)
  }

  @Test(arguments: Breach.held)
  func findsTheBreachAndNothingElse(_ breach: Breach) throws {
    var sample = try SampleCase.held()
    try breach.change(&sample)
    let found = sample.diagnostics()
    #expect(Set(found.map(\.id)) == [breach.check.rawValue], "\(found.map(\.summary))")
    for diagnostic in found {
      #expect(diagnostic.location != nil)
      #expect(diagnostic.summary.contains("; "), "no way out: \(diagnostic.summary)")
      #expect(!diagnostic.summary.hasSuffix("."))
      #expect(diagnostic.summary.first?.isUppercase == false)
      #expect(!diagnostic.summary.contains("Example"))
    }
  }

  @Test(arguments: Breach.heldAllowed + Breach.disclosureAllowed)
  func letsPass(_ allowed: Breach) throws {
    var sample = try SampleCase.held()
    try allowed.change(&sample)
    #expect(!sample.findings().contains(allowed.check.rawValue), "\(sample.diagnostics())")
  }

  @Test func everyCheckOfTheRecordIsMarkedAsThat() {
    let marked = Set(CheckID.allCases.filter(\.isAboutRecord))
    let shared: Set<CheckID> = [.firstReviewInTime, .laterReviewInTime, .fabricatedIllness]
    #expect(marked == Set(Breach.held.map(\.check)).subtracting(shared))
  }

  @Test func aRecordWithoutADecisionIsNotYetHeldToItsRules() throws {
    var sample = try SampleCase.held()
    sample.file.record?.conference = ConferenceRecord()
    #expect(sample.findings().isEmpty)
  }

  @Test func otherMeetingsAreNotHeldToTheRulesOfConferences() throws {
    var sample = try SampleCase.held()
    sample.file.meeting.type = .allegation
    try sample.conference {
      $0.decisions.removeLast()
      $0.redactionConsidered = nil
    }
    #expect(sample.findings().isEmpty)
  }

  @Test func aWeakActionIsNamedByItsPlaceAndNotByItsWords() throws {
    var sample = try SampleCase.held()
    try sample.action { $0.evidence = "TBC" }
    let found = try #require(sample.diagnostics().first)
    #expect(found.summary.hasPrefix("goal 'G1', action 1: "))
    #expect(found.location == SampleCase.actionPlace)
    #expect(!found.summary.contains("TBC"))
  }
}
