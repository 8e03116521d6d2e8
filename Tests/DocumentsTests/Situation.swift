import CaseModel
import Disclosure
import Documents
import Practice
import TestSupport
import Testing

/// One random situation with every document that is made in it.
struct Situation: Sendable {
  /// A document with its text.
  struct Made: Sendable {
    let document: MadeDocument
    let search: WordSearch

    /// `agenda of P1`.
    var name: String { "\(document.kind.rawValue) of \(document.reader)" }
  }

  let fixture: CaseFixture
  let profile: PracticeProfile
  let made: [Made]

  /// The situation of a seed, under one profile after the other.
  init(seed: UInt64) throws {
    let profiles = ProfileFixture.all
    let profile = profiles[Int(seed) % profiles.count]
    let fixture = CaseFixture.random(seed: seed)
    (self.fixture, self.profile) = (fixture, profile)
    made = try fixture.documents(under: profile).map {
      Made(document: $0, search: WordSearch(try $0.text()))
    }
  }

  /// What must not be found in the documents of `reader`: what is sealed from them, less what they
  /// know anyway.
  func sealed(from reader: PersonID) throws -> [SealedValue] {
    let discloser = fixture.discloser(under: profile)
    let recipient = try #require(discloser.recipients.first { $0.id == reader })
    let council = profile.organisation
    let known =
      (discloser.knownTexts(for: recipient) + council.address.allLines
      + [council.phone, council.email, council.secureMailbox, council.outOfHoursPhone])
      .map(WordSearch.init)
    return discloser.sealedValues(for: recipient).filter { value in
      !known.contains { $0.holds(value.text) }
    }
  }

  /// The children of the meeting that `reader` has no row for.
  func childrenUnknown(to reader: PersonID) -> [Child] {
    let known = fixture.involvements.filter { $0.person == reader }.map(\.child)
    return fixture.children.filter { child in
      child.id != reader && !known.contains(child.id) && !known.contains(nil)
    }
  }

  /// The postcode of a reader whose own address is protected; a text that stands nowhere for
  /// everybody else.
  func protectedPostcode(of reader: PersonID) -> String {
    guard let person = fixture.people[reader], person.addressProtectedFrom != .nobody else {
      return "nowhere"
    }
    return person.address?.postcode ?? "nowhere"
  }
}
