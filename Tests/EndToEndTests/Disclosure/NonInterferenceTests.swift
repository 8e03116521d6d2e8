import Foundation
import TestSupport
import Testing

/// What the father may not see changes nothing that he gets (redaction promise 2; R2).
@Suite struct NonInterferenceTests {
  /// Pairs of families that differ only in what the father may not see: the first of each pair is
  /// the fixture's.
  private static let pairs = 200
  private static let familiesInRun = 50
  private static let changesInPair = 6
  private static let pairsInWholeRuns = 20
  /// Whole people, passages and goals that are in one family of a pair alone.
  private static let parts = ["partner", "helper", "statement", "goal"]

  @Test func whatIsWithheldChangesNothing() async throws {
    let plain = Array(repeating: ProofFamily(), count: Self.familiesInRun)
    let arguments = Self.fathers(Self.familiesInRun)
    let expected = try await ProofRun(plain, arguments: arguments)
    #expect(expected.outcome.status == 0, "\(expected.outcome.errors)")
    var coverage = Coverage()
    let families = try Self.changedFamilies(&coverage)
    for start in stride(from: 0, to: Self.pairs, by: Self.familiesInRun) {
      let changed = Array(families[start..<start + Self.familiesInRun])
      let run = try await ProofRun(changed, arguments: arguments)
      try expectSame(run, expected, changed)
      #expect(run.outcome.status == expected.outcome.status)
      #expect(run.outcome.output == expected.outcome.output)
      #expect(run.remarks == expected.remarks)
    }
    coverage.show(pairs: Self.pairs)
    #expect(coverage.least >= 5)
  }

  /// The same where everything is made: his pack does not depend on whose else is.
  @Test func whatIsWithheldChangesNothingWhereEverythingIsMade() async throws {
    var coverage = Coverage()
    let every = Self.pairs / Self.pairsInWholeRuns
    let changed = try Self.changedFamilies(&coverage).enumerated().filter {
      $0.offset.isMultiple(of: every)
    }.map(\.element)
    let plain = Array(repeating: ProofFamily(), count: changed.count)
    let expected = try await ProofRun(plain)
    try expectSame(try await ProofRun(changed), expected, changed)
    let alone = try await ProofRun(plain, arguments: Self.fathers(plain.count))
    try expectSame(alone, expected, plain)
    print("Non-interference: \(changed.count) of the pairs in whole runs too")
  }

  /// Without the rule behind a class, what is of it does reach the father: the pairs above are equal
  /// because of the rule and for no other reason.
  @Test func eachClassWouldChangeHisPackWithoutItsRule() async throws {
    let fixture = try ProofFixture.shared.get()
    var random = SeededRandom(seed: 3)
    let plain = Self.rules.map { ProofFamily().lacking($0) }
    let changed = try Self.rules.map { rule in
      let slot = try #require(fixture.slots.first { $0.name.hasPrefix(rule.slot) })
      var family = ProofFamily().lacking(rule)
      family.values[slot] = SlotValue.other(for: slot, turn: 0, &random)
      return family
    }
    let arguments = Self.fathers(Self.rules.count)
    let runs = (
      try await ProofRun(plain, arguments: arguments),
      try await ProofRun(changed, arguments: arguments)
    )
    for (number, rule) in Self.rules.enumerated() {
      let packs = try (runs.0.fathersPack(of: number), runs.1.fathersPack(of: number))
      #expect(packs.0.count >= 4 && packs.1.count >= 4, "\(rule.class): \(runs.1.outcome.errors)")
      #expect(packs.0 != packs.1, "\(rule.class) does not reach him without its rule")
    }
    print("Non-interference: \(Self.rules.count) rules, each needed")
  }

  private static func fathers(_ count: Int) -> [String] {
    (0..<count).flatMap { ["--recipient", ProofFixture.father(of: $0)] }
  }

  private func expectSame(
    _ run: ProofRun, _ expected: ProofRun, _ families: [ProofFamily]
  ) throws {
    for (number, family) in families.enumerated() {
      let packs = try (run.fathersPack(of: number), expected.fathersPack(of: number))
      #expect(packs.1.count >= 4)
      let differing = Set(packs.0.keys).union(packs.1.keys).filter { packs.0[$0] != packs.1[$0] }
      let changed = family.values.keys.map(\.name).sorted() + family.without.sorted()
      #expect(differing.isEmpty, "\(differing.sorted()) by \(changed): \(run.outcome.errors)")
    }
  }

  /// The second family of each pair. Each slot has its turn after the one before it.
  private static func changedFamilies(_ coverage: inout Coverage) throws -> [ProofFamily] {
    let slots = try ProofFixture.shared.get().slots
    var random = SeededRandom(seed: 20_200_506)
    var next = 0
    return (0..<pairs).map { pair in
      var family = ProofFamily()
      for _ in 0..<changesInPair {
        let slot = slots[next % slots.count]
        family.values[slot] = SlotValue.other(for: slot, turn: next / slots.count, &random)
        coverage.note(slot)
        next += 1
      }
      if pair.isMultiple(of: 2) {
        let part = parts[pair / 2 % parts.count]
        family.without = [part]
        coverage.note(part: part)
      }
      return family
    }
  }

  private static let rules = [
    ProofRule(
      class: "police_confidential", slot: "police_confidential:",
      switches: ["rule:police:class": "open"]),
    ProofRule(
      class: "third_party", slot: "third_party:", switches: ["rule:third_party:class": "open"]),
    ProofRule(class: "health", slot: "health:", switches: ["rule:health:class": "open"]),
    ProofRule(class: "legal_advice", slot: "legal_advice:", switches: ["rule:legal:class": "open"]),
    ProofRule(
      class: "childs_confidence", slot: "childs_confidence:",
      switches: ["rule:childs:class": "open"]),
    ProofRule(class: "court", slot: "court:", switches: ["rule:court:class": "open"]),
    ProofRule(class: "excluded_part", slot: "excluded_part:", without: ["part"]),
    ProofRule(
      class: "marked for him", slot: "marked_passage:statement",
      switches: ["rule:mark:mark": "", "rule:end:mark": ""]),
    ProofRule(
      class: "marked for the family", slot: "marked_passage:family",
      switches: ["rule:family_mark:mark": "", "rule:family_end:mark": ""]),
    ProofRule(
      class: "protected_whereabouts", slot: "protected_whereabouts:C1.school",
      switches: ["rule:protection:ids": ""]),
    ProofRule(class: "decided_name", slot: "decided_name:S3.last_name", without: ["name"]),
    ProofRule(
      class: "decided_existence", slot: "decided_existence:P5.last_name", without: ["existence"]),
    ProofRule(class: "decided_views", slot: "decided_views:views.P7.text", without: ["views"]),
    ProofRule(
      class: "decided_score", slot: "decided_score:scale.P4.score", without: ["score"]),
    ProofRule(class: "decided_report", slot: "decided_report:", without: ["report"]),
    ProofRule(
      class: "professionals_only", slot: "professionals_only:reports",
      switches: ["rule:available:flag": "yes"]),
    ProofRule(class: "other_family", slot: "other_family:summary", with: ["sees_both"]),
  ]
}

/// How often what was varied.
private struct Coverage {
  private var slots: [ProofSlot: Int] = [:]
  private var parts: [String: Int] = [:]

  mutating func note(_ slot: ProofSlot) { slots[slot, default: 0] += 1 }
  mutating func note(part: String) { parts[part, default: 0] += 1 }

  /// How often the least varied was.
  var least: Int { (Array(slots.values) + Array(parts.values)).min() ?? 0 }

  func show(pairs: Int) {
    print(
      "Non-interference: \(pairs) pairs, \(slots.count) fields, each varied \(least) times or more")
    let classes = Dictionary(grouping: slots) { $0.key.class }.sorted { $0.key < $1.key }
    for (name, entries) in classes {
      let varied = entries.map(\.value).reduce(0, +)
      let places = entries.map { "\($0.key.place) \($0.value)" }.sorted()
      print("  \(name), varied \(varied) times: \(places.joined(separator: ", "))")
    }
    for (part, count) in parts.sorted(by: { $0.key < $1.key }) {
      print("  whole \(part) added or removed: \(count)")
    }
  }
}
