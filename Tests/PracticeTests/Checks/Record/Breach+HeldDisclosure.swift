import CaseModel
import Practice

extension Breach {
  /// Breaches of the checks of who may see what.
  static let disclosure = [
    Breach(.victimAdvised, "nobody told the person at risk") {
      try $0.withhold(.whereabouts(try PersonID("M1")), for: .victimSafety)
    },
    Breach(.passagesDecided, "no decision") { try $0.mark() },
    Breach(.passagesDecided, "a decision for another reason") {
      try $0.mark()
      try $0.withhold(.passages, for: .thirdParty)
    },
    Breach(.passagesDecided, "a decision about somebody else") {
      try $0.mark(from: "M1")
      try $0.withhold(.passages, for: .police)
    },
    Breach(.passagesDecided, "a decision about one reader behind a mark for the family") {
      try $0.mark(from: "family")
      try $0.withhold(.passages, for: .police)
    },
  ]

  /// What these checks let pass.
  static let disclosureAllowed = [
    Breach(.victimAdvised, "told") {
      try $0.withhold(.whereabouts(try PersonID("M1")), for: .victimSafety)
      $0.file.record?.disclosure.withheld[0].victimAdvised = VictimAdvice(
        who: try PersonID("M1"), by: try PersonID("S1"), on: try date("2020-05-12"),
        how: "by telephone")
    },
    Breach(.victimAdvised, "another reason") { try $0.withhold(.passages, for: .police) },
    Breach(.passagesDecided, "a decision behind the mark") {
      try $0.mark()
      try $0.withhold(.passages, for: .police)
    },
    Breach(.passagesDecided, "a decision about the family behind a mark for one") {
      try $0.mark()
      try $0.withhold(.passages, for: .police)
      $0.file.record?.disclosure.withheld[0].from = []
    },
  ]
}

extension SampleCase {
  /// Decides to keep `item` from the father.
  fileprivate mutating func withhold(_ item: WithheldItem, for reason: ReasonCode) throws {
    let chair = try PersonID("R1")
    file.record?.disclosure.withheld.append(
      WithholdingDecision(
        id: "D1", item: item, from: [try PersonID("F1")], reason: reason,
        decided: Agreement(by: chair, on: try date("2020-05-12")),
        location: file.meeting.location))
  }

  /// Marks a passage of the summary.
  fileprivate mutating func mark(from readers: String = "F1") throws {
    try conference { $0.summary = "Seen. ((withhold \(readers) police))Twice.((end))" }
  }
}
