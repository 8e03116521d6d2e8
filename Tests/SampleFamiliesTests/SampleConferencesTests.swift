import CaseModel
import CaseReaders
import Diagnostics
import SampleFamilies
import Testing

/// The conferences of a generated sample, read as the tool reads them.
@Suite struct SampleConferencesTests {
  private static func register(count: Int, seed: UInt64) throws -> CaseRegister {
    let sample = try Sample(count: count, seed: seed)
    func input(_ file: SampleFile) -> InputFile { InputFile(name: file.path, bytes: file.bytes) }
    return CaseRegister(
      RegisterInput(
        cases: input(sample.cases), people: input(sample.people), meetings: input(sample.meetings),
        records: sample.files.filter { $0.path.hasPrefix("meetings/") }.map(input)))
  }

  @Test func agreeWithTheirExports() throws {
    let register = try Self.register(count: 400, seed: 31)
    #expect(register.diagnostics.filter { $0.severity == .error } == [])
    #expect(register.stopped.isEmpty)
  }

  @Test func areHeldInAboutEightyFiveOfAHundred() throws {
    let register = try Self.register(count: 400, seed: 32)
    let conferences = register.meetings.filter(\.type.isConference)
    let held = conferences.filter {
      register.caseFile(for: $0.reference)?.record?.conference != nil
    }
    #expect((80...90).contains(held.count * 100 / conferences.count))
  }

  @Test func shareTheirGoalsWithTheConferenceBefore() throws {
    let register = try Self.register(count: 500, seed: 33)
    var pairs = 0
    for meeting in register.meetings {
      guard let before = register.previousRecord(of: meeting)?.conference,
        let now = register.caseFile(for: meeting.reference)?.record?.conference
      else { continue }
      pairs += 1
      #expect(now.goals.map(\.id) == before.goals.map(\.id))
      #expect(now.goals.map(\.goal) == before.goals.map(\.goal))
      #expect(now.goals.map(\.outcome) == before.goals.map(\.outcome))
      let isReviewed = now.goals.allSatisfy { $0.progress != nil }
      let goesOn = before.decisions.allSatisfy { $0.hasPlan }
      #expect(isReviewed && goesOn)
      #expect(before.nextDate == meeting.date)
      let kept = zip(now.goals, before.goals).allSatisfy { new, old in
        let open = old.actions.filter { $0.status != .done && $0.status != .dropped }
        return Set(open.map(\.action)).subtracting(["Engage with services."])
          .isSubset(of: new.actions.map(\.action))
      }
      #expect(kept)
    }
    #expect(pairs > 20)
  }

  @Test func differFromFamilyToFamily() throws {
    let register = try Self.register(count: 300, seed: 34)
    let texts = register.meetings.compactMap {
      register.caseFile(for: $0.reference)?.record?.conference
    }.flatMap { $0.statements.map(\.text) + $0.views.compactMap(\.text) }
    #expect(texts.count > 3_000)
    #expect(Set(texts).count * 10 > texts.count * 4)
  }

  @Test func leaveNoGapInASentence() throws {
    for file in SampleFamilies(count: 150, seed: 35).files() where file.path.hasSuffix(".yaml") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("  \""), "\(file.path)")
      for line in text.split(separator: "\n") where line.contains("\"") {
        let quoted = line.drop { $0 != "\"" }.dropFirst().prefix { $0 != "\"" }
        #expect(!quoted.contains("{") && !quoted.contains("  "), "\(file.path)")
      }
    }
  }
}
