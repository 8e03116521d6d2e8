import CaseModel
import Disclosure
import Foundation
import TestSupport
import Testing

@Suite struct DisclosurePolicyTests {
  /// docs/disclosure.md holds the table as the code has it. `RECORD_SNAPSHOTS=1` rewrites it, and
  /// fails.
  @Test func isTheTableThatThePagePrints() throws {
    let path = "docs/disclosure.md"
    var page = try Repository.text(of: path)
    let parts = page.components(separatedBy: "<!-- policy -->")
    try #require(parts.count == 3)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      page = [parts[0], "\n\n\(DisclosurePolicy.markdown)\n\n", parts[2]]
        .joined(separator: "<!-- policy -->")
      try page.write(
        to: Repository.folder.appending(path: path), atomically: true, encoding: .utf8)
      Issue.record("\(path) was written anew")
    }
    #expect(page.contains(DisclosurePolicy.markdown))
    print(DisclosurePolicy.markdown)
  }

  @Test func withholdsEveryClassButTheOpenOneFromTheFamily() {
    for one in DisclosureClass.allCases {
      #expect((DisclosurePolicy.rule(for: one, .family) == .shown) == (one == .open), "\(one)")
    }
  }

  @Test(arguments: PolicyReader.allCases)
  func showsNobodyWhatItHasNoRowFor(reader: PolicyReader) {
    let unlisted: [DisclosureClass] = [
      .excludedPart, .protectedWhereabouts, .otherFamily, .professionalsOnly, .office, .decided,
    ]
    for one in unlisted { #expect(DisclosurePolicy.rule(for: one, reader) == .withheld) }
  }

  /// Each class and kind of reader, through a whole view.
  @Test(arguments: Classification.allCases)
  func decidesWhatIsInAView(classification: Classification) throws {
    let readers: [(PersonID, PolicyReader)] = [
      (CaseFixture.mother, .family), (CaseFixture.advocate, .advocate),
      (CaseFixture.police, .police), (CaseFixture.teacher, .otherProfessional),
      (CaseFixture.socialWorker, .socialCare),
    ]
    for (reader, kind) in readers {
      for isOwn in [false, true] {
        var fixture = CaseVariant.decided.fixture
        fixture.say("A marked passage.", about: [], as: classification)
        let last = (fixture.record.conference?.statements.count ?? 1) - 1
        fixture.record.conference?.statements[last].source = isOwn ? reader : CaseFixture.chair
        let rule = DisclosurePolicy.rule(for: DisclosureClass(classification), kind)
        let view = try DisclosureCase(fixture).view(for: reader)
        let isThere = view.conference?.statements.contains { $0.text == "A marked passage." }
        #expect(isThere == (rule == .shown || rule == .own && isOwn), "\(kind) \(isOwn)")
      }
    }
  }
}
