import Foundation
import TestSupport
import Testing

/// What the sample month shows of each kind of document, as a printed table.
@Suite struct VariantMatrixTests {
  /// A document with what the exports say of its meeting and its recipient.
  private struct Sight: Sendable {
    let kind: String
    let text: String
    let styles: String
    let meeting: [String: String]
    let recipient: [String: String]
  }

  private struct Variant: Sendable {
    let name: String
    let holds: @Sendable (Sight) -> Bool
    /// The kinds that must show it.
    let kinds: [String]
  }

  private static let everybody = [
    "invitation-parent", "invitation-professional", "invitation-police", "agenda",
    "report-request",
  ]

  private static let variants: [Variant] = [
    Variant(
      name: "option 1",
      holds: { $0.meeting["option"] == "1" },
      kinds: everybody + ["invitation-child", "invitation-advocate", "social-worker-cover-note"]),
    Variant(
      name: "option 2",
      holds: { sight in
        sight.meeting["option"] == "2"
          && (sight.kind != "invitation-parent"
            || !sight.text.contains(sight.meeting["phone"] ?? "phone"))
      },
      kinds: everybody),
    Variant(
      name: "hybrid",
      holds: { $0.meeting["platform"] == "hybrid" && $0.text.contains("hybrid") }, kinds: everybody),
    Variant(
      name: "in the room",
      holds: { sight in
        sight.text.contains(sight.meeting["venue"] ?? "venue") && sight.meeting["venue"] != ""
      },
      kinds: ["invitation-parent", "invitation-professional"]),
    Variant(
      name: "by telephone",
      holds: { $0.meeting["platform"] == "telephone" && $0.text.contains("by telephone") },
      kinds: everybody),
    Variant(
      name: "excluded wholly",
      holds: { sight in
        sight.recipient["invite"] == "excluded" && sight.text.contains("A court order does not")
      },
      kinds: ["invitation-parent"]),
    Variant(
      name: "excluded partly",
      holds: { $0.text.contains("the part in which the police give their information") },
      kinds: ["invitation-parent"]),
    Variant(
      name: "police", holds: { $0.recipient["role"] == "police" },
      kinds: ["invitation-police", "agenda", "report-request"]),
    Variant(
      name: "younger child",
      holds: { $0.text.contains("A meeting about you\n") }, kinds: ["invitation-child"]),
    Variant(
      name: "older child",
      holds: { $0.text.contains("A meeting about you, and how you can take part\n") },
      kinds: ["invitation-child"]),
    Variant(
      name: "large print",
      holds: { sight in
        sight.recipient["format"] == "large_print" && sight.styles.contains(#"<w:sz w:val="36"/>"#)
      }, kinds: ["invitation-parent", "invitation-child", "agenda"]),
    Variant(
      name: "interpreter",
      holds: { sight in
        let language = sight.recipient["interpreter"] ?? ""
        return !language.isEmpty && sight.text.contains("an interpreter for you (\(language))")
      }, kinds: ["invitation-parent"]),
    Variant(
      name: "initial", holds: { $0.meeting["type"] == "icpc" && $0.text.contains("initial") },
      kinds: ["invitation-parent", "invitation-professional", "invitation-police"]),
    Variant(
      name: "review", holds: { $0.meeting["type"] == "rcpc" && $0.text.contains("review") },
      kinds: ["invitation-parent", "invitation-professional", "invitation-police"]),
    Variant(
      name: "pre-birth", holds: { $0.meeting["type"] == "pre_birth" },
      kinds: ["invitation-parent", "invitation-professional"]),
    Variant(
      name: "transfer-in", holds: { $0.meeting["type"] == "transfer_in" },
      kinds: ["invitation-parent", "invitation-professional"]),
  ]

  @Test func showsEveryVariantOfEveryKind() async throws {
    let sights = try await sights()
    let kinds = Set(sights.map(\.kind)).sorted()
    #expect(kinds.count == 12)
    var lines = ["Documents of the sample month by kind and variant"]
    for variant in Self.variants {
      let counts = kinds.map { kind in
        sights.count { $0.kind == kind && variant.holds($0) }
      }
      let cells = zip(kinds, counts).filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
      lines.append("  \(variant.name): \(cells.joined(separator: ", "))")
      for kind in variant.kinds {
        let count = zip(kinds, counts).first { $0.0 == kind }?.1 ?? 0
        #expect(count > 0, "no \(kind) shows '\(variant.name)'")
      }
    }
    print(lines.joined(separator: "\n"))
  }

  private func sights() async throws -> [Sight] {
    let month = try MonthTables.sample.get()
    return try await SampleRun.shared.value.packs.map { made in
      let word = try WordFile(made.file)
      return Sight(
        kind: made.kind, text: word.text, styles: word.parts["word/styles.xml"] ?? "",
        meeting: try #require(month.meeting(made.meeting)),
        recipient: try #require(month.person(made.recipient)))
    }
  }
}
