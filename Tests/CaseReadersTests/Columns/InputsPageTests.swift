import CaseReaders
import Foundation
import Testing

@Suite struct InputsPageTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/inputs.md")

  /// docs/inputs.md holds each table as the definitions give it. `RECORD_SNAPSHOTS=1` rewrites the
  /// tables, and fails.
  @Test func listsEveryColumnAndKeyAsTheReadersKnowThem() throws {
    var text = try String(contentsOf: Self.page, encoding: .utf8)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      for (title, markdown) in InputsReference.tables {
        text = Self.replacingTable(under: title, in: text, with: markdown)
      }
      try text.write(to: Self.page, atomically: true, encoding: .utf8)
      Issue.record("docs/inputs.md was written anew")
    }
    for (title, markdown) in InputsReference.tables {
      #expect(text.contains("<!-- \(title) -->\n\n\(markdown)\n"), "\(title)")
    }
  }

  private static func replacingTable(
    under title: String, in text: String, with markdown: String
  ) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let mark = lines.firstIndex(where: { $0 == "<!-- \(title) -->" }) else { return text }
    let after = lines[(mark + 1)...].drop { $0.isEmpty || $0.hasPrefix("|") }
    return (lines[...mark] + ["", markdown[...], ""] + after).joined(separator: "\n")
  }

  @Test func namesEachColumnOnceInAFileAndAlikeInAll() {
    var names: [ColumnID: Set<String>] = [:]
    for kind in TableKind.allCases {
      let columns = kind.definitions.map(\.name)
      #expect(Set(columns).count == columns.count, "\(kind)")
      for definition in kind.definitions {
        names[definition.column, default: []].insert(definition.name)
      }
    }
    #expect(names.count == ColumnID.allCases.count)
    #expect(names.values.allSatisfy { $0.count == 1 })
  }
}
