import CaseModel
import CaseReaders
import TestSupport
import Testing

/// The repository's own month: long enough, varied enough, and of every shape.
@Suite struct SampleRecordsTests {
  private func conferences() throws -> [ConferenceRecord] {
    try Repository.files(under: "data/meetings", ending: ".yaml").compactMap { path, bytes in
      MeetingRecordReader.read(InputFile(name: path, bytes: bytes)).record?.conference
    }
  }

  private func texts(of record: ConferenceRecord) -> [String] {
    let goals: [String?] = record.goals.flatMap { goal -> [String?] in
      [goal.worry, goal.goal, goal.outcome, goal.progress]
        + goal.actions.flatMap { [$0.action, $0.evidence] }
    }
    let decisions = record.decisions.flatMap { [$0.reasons] + $0.views.map(\.reason) }
    let views = record.views.flatMap { [$0.text, $0.noneBecause] }
    let rest = [record.summary, record.contingency, record.safetyPlan, record.quoracyEfforts]
    return record.statements.map(\.text) + record.bottomLines
      + (goals + decisions + views + rest + record.scale.map(\.sentence)).compactMap(\.self)
  }

  private func sentences(of record: ConferenceRecord) -> [String] {
    texts(of: record).flatMap { text in
      text.split { ".?!".contains($0) }
        .map { $0.split { $0.isWhitespace }.joined(separator: " ") }
        .filter { $0.contains(" ") }
    }
  }

  @Test func holdsThreeHundredDistinctSentencesAndMore() throws {
    let all = try conferences().flatMap(sentences)
    let distinct = Set(all)
    print("sentences of the sample's records: \(all.count), distinct: \(distinct.count)")
    #expect(distinct.count >= 300)
    #expect(distinct.count * 10 >= all.count * 9)
  }

  @Test func holdsEnoughWordsForMinutesOfSeveralPages() throws {
    let lengths = try conferences().map { record in
      texts(of: record).reduce(0) { $0 + $1.split { $0.isWhitespace }.count }
    }.sorted()
    print("words of the sample's conferences: \(lengths)")
    #expect(lengths[lengths.count / 2] >= 900)
  }

  @Test(arguments: Shape.allCases) func showsEveryShape(_ shape: Shape) throws {
    #expect(try conferences().contains(where: shape.isThat), "\(shape.rawValue)")
  }

  /// What minutes, plans and forms must cope with.
  enum Shape: String, CaseIterable, Sendable {
    case differentDecisions, ends, continues, inquorate, dissent, noMinuteTaker, viewsMissing
    case redWithMidpoint, goalsReviewed, corrected, notApproved, riskIncrease, excludedPart
    case earlier, unscored, paused, withheld, dropped

    func isThat(_ record: ConferenceRecord) -> Bool {
      switch self {
      case .differentDecisions: Set(record.decisions.map(\.hasPlan)).count == 2
      case .ends: record.decisions.contains { $0.outcome == .ends }
      case .continues: record.decisions.contains { $0.outcome == .continues }
      case .inquorate: record.quoracyEfforts != nil
      case .dissent:
        record.decisions.contains { $0.views.contains { !$0.agrees && $0.reason != nil } }
      case .noMinuteTaker: record.minuteTaker == nil
      case .viewsMissing: record.views.contains { $0.noneBecause != nil }
      case .redWithMidpoint: record.rag == .red && record.midpointOn != nil
      case .goalsReviewed: record.goals.contains { $0.progress != nil }
      case .corrected: record.version == 2 && record.corrections != nil
      case .notApproved: record.approved == nil && record.issuedOn != nil
      case .riskIncrease: record.riskIncrease != nil
      case .excludedPart: record.attendance.contains { $0.part != nil }
      case .earlier: record.heldOn != nil
      case .unscored: record.scale.contains { $0.score == nil }
      case .paused: record.paused != nil
      case .withheld: record.statements.contains { $0.classification != .open }
      case .dropped: record.goals.contains { $0.actions.contains { $0.status == .dropped } }
      }
    }
  }
}
