import CaseModel
import Disclosure
import Documents
import Practice
import TestSupport
import Testing

/// What a reader must not learn stands in none of the reader's documents, in whatever situation.
@Suite struct ProtectionTests {
  static let seeds = Array(UInt64(0)..<200)
  private static let situations = Result { try seeds.map(Situation.init) }

  private func situation(_ seed: UInt64) throws -> Situation {
    try Self.situations.get()[Int(seed)]
  }

  @Test(arguments: seeds)
  func noDocumentHoldsWhatIsKeptFromItsReader(seed: UInt64) throws {
    let situation = try situation(seed)
    for made in situation.made {
      for value in try situation.sealed(from: made.document.reader) {
        #expect(!made.search.holds(value.text), "\(value) in \(made.name)")
      }
    }
  }

  @Test(arguments: seeds)
  func noDocumentNamesAChildThatItsReaderHasNoRowFor(seed: UInt64) throws {
    let situation = try situation(seed)
    for made in situation.made {
      for child in situation.childrenUnknown(to: made.document.reader) {
        let first = try #require(child.person.name.first)
        #expect(!made.search.holds(first), "\(child.id) in \(made.name)")
      }
    }
  }

  @Test(arguments: seeds)
  func onlyProfessionalsLearnOfTheConfidentialSlot(seed: UInt64) throws {
    let fixture = CaseFixture.random(seed: seed)
    for document in try fixture.documents(under: ProfileFixture.everything)
    where document.source.view.recipient.audience != .professional {
      let text = try document.text().lowercased()
      #expect(!text.contains("professionals only"), "\(document.kind.rawValue)")
      #expect(!text.contains("confidential slot"), "\(document.kind.rawValue)")
      #expect(!text.contains("confidential information"), "\(document.kind.rawValue)")
    }
  }

  @Test(arguments: seeds)
  func noFamilyOfOptionTwoIsToldHowToJoin(seed: UInt64) throws {
    var fixture = CaseFixture.random(seed: seed)
    fixture.meeting.option = .chairOnly
    for document in try fixture.documents(under: ProfileFixture.everything)
    where [.family, .child].contains(document.source.view.recipient.audience) {
      let text = try document.text()
      for way in ["join.example.org", "01632 960111", "Join by:", "By telephone:"] {
        #expect(!text.contains(way), "\(document.kind.rawValue) of \(document.reader)")
      }
    }
  }

  /// The tests above search for something, and their search finds it where it may stand.
  @Test func theSituationsHaveMuchToKeepAndTheSearchFindsIt() throws {
    let situations = try Self.situations.get()
    var (kept, unknown, foundAtHome) = (0, 0, 0)
    for situation in situations {
      for made in situation.made {
        let reader = made.document.reader
        kept += try situation.sealed(from: reader).isEmpty ? 0 : 1
        unknown += situation.childrenUnknown(to: reader).count
        foundAtHome += made.search.holds(situation.protectedPostcode(of: reader)) ? 1 : 0
      }
    }
    #expect(kept > 1_000)
    #expect(unknown > 1_000)
    #expect(foundAtHome > 50)
  }
}
