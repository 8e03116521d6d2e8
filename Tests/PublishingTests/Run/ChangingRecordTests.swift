import CaseModel
import CaseReaders
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// Records that are not kept are read from their files when they are needed: only ever as they were
/// first.
@Suite struct ChangingRecordTests {
  private let folder: URL
  private let inputs: RunInputs
  private let reference: MeetingReference

  init() throws {
    folder = try TestFolder.copy(of: "Tests/Fixtures/Projects/two-meetings")
    var options = RunOptions()
    options.data = folder.systemPath
    inputs = try RunInputs(options, keptRecordBytes: 0)
    reference = try MeetingReference("M01")
  }

  private func addLine() throws {
    let path = folder.appending(path: "meetings/M01.yaml")
    try Data(try Data(contentsOf: path) + Data("# a comment\n".utf8)).write(to: path)
  }

  @Test func aRecordThatStaysAsItIsIsReadAsOftenAsItIsNeeded() throws {
    for _ in 1...2 {
      #expect(inputs.register.caseFile(for: reference)?.record?.meeting == reference)
    }
    #expect(throws: Never.self) { try inputs.checkUnchanged() }
  }

  @Test func aRecordThatIsKeptIsUsedAsItWas() throws {
    var options = RunOptions()
    options.data = folder.systemPath
    let inputs = try RunInputs(options)
    try FileManager.default.removeItem(at: folder.appending(path: "meetings/M01.yaml"))
    #expect(inputs.register.caseFile(for: reference)?.record?.meeting == reference)
    #expect(throws: Never.self) { try inputs.checkUnchanged() }
  }

  @Test func aRecordThatIsAnotherMeanwhileIsNotUsedAndNothingIsMade() throws {
    try addLine()
    #expect(inputs.register.caseFile(for: reference) == nil)
    let failure = #expect(throws: RunFailure.self) { try inputs.checkUnchanged() }
    #expect(failure?.status == .recordsHaveErrors)
    #expect(failure?.diagnostics.map(\.id) == ["InputsChanging"])
  }

  @Test func aRecordThatIsGoneMeanwhileIsNotUsedAndNothingIsMade() throws {
    try FileManager.default.removeItem(at: folder.appending(path: "meetings/M01.yaml"))
    #expect(inputs.register.caseFile(for: reference) == nil)
    #expect(throws: RunFailure.self) { try inputs.checkUnchanged() }
  }
}
