import Foundation
import TestSupport
import Testing

/// A copy for a family is made of nothing but what is allowed in one (redaction test R5).
@Suite(.enabled(if: JudgeTools.havePython, "the Python tools are missing: run scripts/test"))
struct FamilyPackageTests {
  @Test func holdsNoForbiddenMarkupAndNoOtherParts() async throws {
    let run = try await SampleRun.shared.value
    let papers = run.packs.filter { made in
      ["/packs/parent-", "/packs/child-", "/packs/advocate-"].contains { made.path.contains($0) }
    }
    #expect(papers.count >= 200)
    let judged = try await JudgeTools.python("package_rules.py", papers.map(\.file.systemPath))
    #expect(judged.status == 0, "\(judged.output)\(judged.errors)")
    let summary = judged.output.split(separator: "\n").last ?? ""
    #expect(summary.hasPrefix("\(papers.count) files looked at"))
    print("Family packages: \(summary), 0 findings")
  }
}
