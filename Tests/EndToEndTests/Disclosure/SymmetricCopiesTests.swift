import Foundation
import TestSupport
import Testing

/// Both parents' copies have the same gaps where the chair asks for that, and no gap tells anything
/// (redaction promises 5 and 7).
@Suite struct SymmetricCopiesTests {
  private static let token = "Information withheld"
  private static let parents = ["P0601", "P0602"]

  @Test(arguments: [true, false])
  func bothParentsReadTheSameLinesAndGaps(gapsMayBeSeen: Bool) async throws {
    let run = try await Self.run(gapsMayBeSeen: gapsMayBeSeen)
    #expect(run.outcome.status == 0, "\(run.outcome.errors)")
    let kinds = ["minutes.docx", "plan-C0601.docx", "plan-C0602.docx", "safety-plan.docx"]
    var gaps = 0
    for kind in kinds {
      let copies = try Self.parents.map { try Self.lines(of: kind, for: $0, in: run) }
      let own = Set(["Rupert Stokes", "Mary Jane Pemberley-Stokes"])
      #expect(copies[0].count == copies[1].count, "\(kind)")
      for (left, right) in zip(copies[0], copies[1]) where left != right {
        #expect(
          own.contains { left.contains($0) } && own.contains { right.contains($0) },
          "\(kind): '\(left)' and '\(right)'")
      }
      let places = copies.map { lines in lines.indices.filter { lines[$0].contains(Self.token) } }
      #expect(places[0] == places[1], "\(kind)")
      #expect(gapsMayBeSeen || places[0].isEmpty, "\(kind)")
      gaps += places[0].count
      for line in copies.joined() { expectOneLength(line) }
    }
    print(
      "Symmetric copies, gaps \(gapsMayBeSeen ? "seen" : "unseen"): \(gaps) gaps, alike in both")
    #expect(gapsMayBeSeen ? gaps >= 5 : gaps == 0)
  }

  /// A brother who may see the passages has them: the copies above lack something.
  @Test func theSamePassagesStandInTheBrothersCopy() async throws {
    let run = try await Self.run(gapsMayBeSeen: false)
    let brother = try Self.lines(of: "minutes.docx", for: "P0603", in: run).joined(separator: "\n")
    let mother = try Self.lines(of: "minutes.docx", for: "P0601", in: run).joined(separator: "\n")
    for passage in Self.passages {
      #expect(brother.contains(passage))
      #expect(!mother.contains(passage))
    }
  }

  /// Whatever counts in a copy counts without a hole.
  @Test(arguments: [true, false])
  func noNumberingHasAHole(gapsMayBeSeen: Bool) async throws {
    let run = try await Self.run(gapsMayBeSeen: gapsMayBeSeen)
    for parent in Self.parents {
      let lines = try Self.lines(of: "minutes.docx", for: parent, in: run)
      let goals = lines.compactMap { $0.firstMatch(of: #/^Goal (\d+)/#).flatMap { Int($0.1) } }
      #expect(goals == Array(1...3), "\(parent): \(goals)")
      let marks = lines.filter { $0.contains(#/^[A-Z]{1,2}$/#) }
      #expect(marks.count >= 20)
      #expect(Array(marks.prefix(marks.count / 2)) == Array(marks.suffix(marks.count / 2)))
      expectNoHole(in: lines, of: parent)
    }
  }

  /// Numbers at the start of lines: each is one more than the one before, or begins anew.
  private func expectNoHole(in lines: [String], of parent: String) {
    var last = 0
    for line in lines {
      guard let number = line.firstMatch(of: #/^(\d+)\. /#).flatMap({ Int($0.1) }) else { continue }
      #expect(number == 1 || number == last + 1, "\(parent): '\(line)' after \(last)")
      last = number
    }
    #expect(last > 0)
  }

  /// Every gap is the token and nothing more: never two beside each other, none longer or shorter.
  private func expectOneLength(_ line: String) {
    let gaps = line.matches(of: #/(?i)\S*information withheld\S*/#).map { String($0.0) }
    for gap in gaps {
      #expect(gap.trimmingCharacters(in: .punctuationCharacters) == Self.token, "\(line)")
    }
    #expect(!line.contains(#/Information withheld\W*Information withheld/#), "\(line)")
  }

  // MARK: The record

  private static let passages = [
    "a car without lights stood there", "somebody paid the bill in cash",
    "the second key is missing",
    "two of the neighbours moved away", "a list was burnt",
  ]

  private static let statements = """
        - section: past_harm
          children: [C0601]
          source: W03
          text: "On Monday ((withhold P0602 police))\(passages[0])((end)) ((withhold P0602 police))and \
    \(passages[1])((end)) the street was quiet."
        - section: complicating
          children: [C0602]
          source: W03
          text: "((withhold P0602 police))\(passages[2]).((end))"
        - section: complicating
          children: [C0602]
          source: W03
          text: "Three things were found:\\n\\n1. A bag was in the hall.\\n\\n2. ((withhold P0602 \
    police))\(passages[3])((end))\\n\\n3. The dog is well."
        - section: strength
          children: [C0602]
          source: W03
          text: "He sings((withhold P0602 police)) since \(passages[4])((end))."

    """

  /// The sample's family in the conference of which both parents were at all parts.
  private static func run(gapsMayBeSeen: Bool) async throws -> ProofRun {
    let data = try TestFolder.copy(of: "data")
    let record = try Repository.text(of: "data/meetings/M2006.yaml")
      .replacing(#/(?ms)^exclusions:.*?^in_room:/#, with: "in_room:")
      .replacing(#/ +part: the part in which[^\n]*\n/#, with: "")
      .replacing(#/withhold\s+P0601 P0602 police/#, with: "withhold P0602 police")
      .replacing("from: [P0601, P0602]", with: "from: [P0602]")
      .replacing(
        "disclosure:\n", with: "disclosure:\n  gaps_may_be_seen: \(gapsMayBeSeen ? "yes" : "no")\n"
      )
      .replacing("  statements:\n", with: "  statements:\n\(statements)")
    try data.write(record, to: "meetings/M2006.yaml")
    return try await ProofRun(
      in: data.deletingLastPathComponent(), arguments: ["--meeting", "M2006"])
  }

  private static func lines(
    of file: String, for reader: String, in run: ProofRun
  ) throws -> [String] {
    let path = try #require(
      run.output.filesBelow.first { $0.hasSuffix("-\(reader)/\(file)") }, "\(reader) \(file)")
    return try WordFile(run.output.appending(path: path)).text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
