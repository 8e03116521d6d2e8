import Foundation
import TestSupport
import Testing

/// Each father of the sample's half-siblings gets his own child's papers and nothing of the other's
/// (redaction promise 6).
@Suite struct HalfSiblingPackTests {
  private static let meetings = ["M2002", "M1902"]

  /// The reader, his child and the other one.
  struct Father: Sendable {
    let id: String
    let child: String
    let other: String
  }

  static let fathers = [
    Father(id: "P0202", child: "C0201", other: "C0202"),
    Father(id: "P0203", child: "C0202", other: "C0201"),
  ]

  @Test(arguments: fathers)
  func nothingOfTheOtherChildIsInAFathersPack(_ father: Father) async throws {
    let run = try await SampleRun.shared.value
    let withheld = try Withheld.ofHalfSibling(
      father.other, from: father.id, parentOf: father.child, in: Self.meetings)
    let own = run.packs.filter { $0.meeting == "M2002" && $0.recipient == father.id }
    #expect(own.count >= 4)
    #expect(withheld.phrases.count >= 300 && withheld.values.count >= 10)
    for made in own {
      for (name, part) in try WordFile(made.file).parts {
        for text in [part, WordFile.text(of: part)] {
          #expect(withheld.found(in: text) == [], "\(made.path) \(name)")
        }
      }
      #expect(!made.path.contains(father.other), "\(made.path)")
    }
    let told = try Self.text(of: "P0201", in: run)
    let seen = withheld.found(in: told)
    print(
      """
      Half-siblings: \(withheld.phrases.count) phrases and \(withheld.values.count) values of \
      \(father.other), 0 with \(father.id) in \(own.count) papers, \(seen.count) with the mother
      """)
    #expect(seen.count >= 200)
    #expect(told.contains("Oisín") && told.contains("Saoirse"))
  }

  /// The mother of both reads about both, and not how the fathers are reached.
  @Test func theMotherDoesNotLearnHowTheFathersAreReached() async throws {
    let told = try Self.text(of: "P0201", in: try await SampleRun.shared.value)
    let month = try MonthTables.sample.get()
    for id in ["P0202", "P0203"] {
      let row = try #require(month.person(id))
      for column in ["postcode", "phone", "email"] {
        let value = try #require(row[column])
        #expect(!told.contains(value), "\(id) \(column)")
      }
    }
  }

  private static func text(of reader: String, in run: SampleRun) throws -> String {
    try run.packs.filter { $0.meeting == "M2002" && $0.recipient == reader }
      .map { try WordFile($0.file).text }.joined(separator: "\n")
  }
}
