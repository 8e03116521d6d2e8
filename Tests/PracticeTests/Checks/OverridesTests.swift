import CaseModel
import Diagnostics
import Practice
import Testing

@Suite struct OverridesTests {
  @Test func anOverriddenFailureIsANoteThatSaysSo() throws {
    var sample = try SampleCase.held()
    try sample.conference { $0.rag = nil }
    let failure = try #require(sample.diagnostics().first)
    #expect(failure.severity == .error)
    sample.override("C-RAG")
    let found = sample.diagnostics()
    #expect(found.map(\.id) == ["C-RAG"])
    #expect(found.map(\.severity) == [.note])
    #expect(found.first?.location == failure.location)
    #expect(found.first?.summary == "overridden in the record with a reason: \(failure.summary)")
  }

  @Test func theReasonIsNotRepeated() throws {
    var sample = try SampleCase.held()
    try sample.conference { $0.rag = nil }
    sample.override("C-RAG", reason: "a private matter")
    #expect(!sample.diagnostics().contains { $0.summary.contains("private") })
  }

  @Test func anOverrideIsOfItsCheckOnly() throws {
    var sample = try SampleCase.held()
    try sample.conference {
      $0.rag = nil
      $0.summary = nil
    }
    sample.override("C-RAG")
    let errors = sample.diagnostics().filter { $0.severity == .error }
    #expect(errors.map(\.id) == ["C-SUMMARY"])
  }

  @Test func aWarningCanBeOverriddenToo() throws {
    var sample = try SampleCase.held()
    try sample.conference { $0.safetyPlan = nil }
    sample.override("C-SAFE")
    #expect(sample.diagnostics().map(\.severity) == [.note])
  }

  @Test func aCheckBeforeTheConferenceCanBeOverriddenToo() throws {
    var sample = try SampleCase()
    sample.file.meeting.joiningLink = nil
    sample.override("C-JOIN")
    #expect(sample.diagnostics().map(\.severity) == [.note])
  }

  @Test(arguments: [("C-RAGG", "C-RAG"), ("c-smart", "C-SMART"), ("smartness", nil)])
  func anUnknownCheckIsAnErrorWithTheNearestName(_ name: String, _ near: String?) throws {
    var sample = try SampleCase.held()
    sample.override(name)
    let found = sample.diagnostics()
    #expect(found.map(\.id) == ["UnknownCheck"])
    #expect(found.map(\.severity) == [.error])
    #expect(found.map(\.suggestion) == [near])
    #expect(found.first?.location == SampleCase.recordPlace)
    #expect(found.first?.summary.contains(name) == false)
  }

  @Test(arguments: CheckID.allCases.filter { !$0.canBeOverridden })
  func someChecksNobodyOverrides(_ check: CheckID) throws {
    var sample = try SampleCase.held()
    let breach = try #require((Breach.held + Breach.all).first { $0.check == check })
    try breach.change(&sample)
    sample.override(check.rawValue)
    let errors = sample.diagnostics().filter { $0.severity == .error }.map(\.id)
    #expect(errors.contains(check.rawValue))
    #expect(errors.contains("CheckNotOverridable"))
  }

  @Test func redactionIsAmongThem() {
    #expect(!CheckID.redactionConsidered.canBeOverridden)
    #expect(CheckID.smart.canBeOverridden)
  }

  @Test(arguments: ["", " \n"])
  func anOverrideWithoutAReasonChangesNothing(_ reason: String) throws {
    var sample = try SampleCase.held()
    try sample.conference { $0.rag = nil }
    sample.override("C-RAG", reason: reason)
    #expect(Set(sample.findings()) == ["C-RAG", "OverrideWithoutReason"])
    #expect(sample.diagnostics().allSatisfy { $0.severity == .error })
  }

  @Test(arguments: CheckID.allCases)
  func everyCheckHasWordsForTheReaderOfADocument(_ check: CheckID) {
    #expect(check.title.hasSuffix("."))
    #expect(check.title != check.rawValue)
  }
}
