import CaseModel
import Disclosure
import Practice
import TestSupport
import Testing

@Suite struct ConferenceDisclosureTests {
  private func view(
    _ fixture: CaseFixture, for id: PersonID
  ) throws -> DisclosedView {
    let discloser = fixture.discloser(under: ProfileFixture.everything)
    let recipient = try #require(discloser.recipients.first { $0.id == id })
    return discloser.outcomeView(
      for: recipient, quoracy: discloser.quoracy(under: ProfileFixture.everything))
  }

  private func office(_ fixture: CaseFixture) throws -> DisclosedConference {
    let discloser = fixture.discloser(under: ProfileFixture.everything)
    return try #require(
      discloser.officeView(quoracy: discloser.quoracy(under: ProfileFixture.everything)).conference)
  }

  @Test(arguments: Classification.allCases)
  func onlyWhatIsOpenReachesTheFamily(classification: Classification) throws {
    var fixture = CaseVariant.decided.fixture
    fixture.say("A marked passage.", about: [], as: classification)
    for reader in [CaseFixture.mother, CaseFixture.advocate] {
      let conference = try #require(try view(fixture, for: reader).conference)
      let isThere = conference.statements.contains { $0.text == "A marked passage." }
      #expect(isThere == (classification == .open), "\(reader)")
    }
    #expect(try office(fixture).statements.contains { $0.text == "A marked passage." })
  }

  @Test(arguments: [
    ([PersonID](), false), ([CaseFixture.ann, CaseFixture.ben], false), ([CaseFixture.ben], false),
    ([CaseFixture.ann], true),
  ])
  func aTextIsSeenByThoseWhoSeeEveryChildItIsAbout(
    children: [PersonID], isSeen: Bool
  ) throws {
    var fixture = CaseVariant.decided.fixture
    fixture.say("A passage.", about: children)
    let father = try #require(try view(fixture, for: CaseFixture.annsFather).conference)
    #expect(father.statements.contains { $0.text == "A passage." } == isSeen)
    let mother = try #require(try view(fixture, for: CaseFixture.mother).conference)
    #expect(mother.statements.contains { $0.text == "A passage." })
  }

  @Test func nothingIsDisclosedBeforeThereIsADecision() throws {
    var fixture = CaseVariant.decided.fixture
    fixture.record.conference?.decisions = []
    #expect(try view(fixture, for: CaseFixture.mother).conference == nil)
    #expect(try view(CaseFixture(), for: CaseFixture.mother).conference == nil)
  }

  @Test func noLettersViewHoldsTheConference() throws {
    let discloser = CaseVariant.decided.fixture.discloser(under: ProfileFixture.everything)
    for recipient in discloser.recipients {
      #expect(discloser.view(for: recipient).conference == nil)
    }
  }

  @Test func familyLearnsYesOrNoOfTheQuorumAndNothingElse() throws {
    let fixture = CaseVariant.hard.fixture
    for reader in [CaseFixture.mother, CaseFixture.advocate] {
      let quoracy = try #require(try view(fixture, for: reader).conference).quoracy
      #expect(!quoracy.isQuorate)
      #expect(quoracy.arithmetic == nil && quoracy.efforts == nil)
    }
    let teacher = try #require(try view(fixture, for: CaseFixture.teacher).conference).quoracy
    #expect(teacher.arithmetic != nil && teacher.efforts != nil)
  }

  @Test func familySeesNoReportThatParentsMayNotHave() throws {
    let fixture = CaseVariant.decided.fixture
    let mother = try #require(try view(fixture, for: CaseFixture.mother).conference)
    #expect(mother.reports.map(\.author.id) == [CaseFixture.socialWorker])
    let teacher = try #require(try view(fixture, for: CaseFixture.teacher).conference)
    #expect(teacher.reports.count == 2)
  }

  @Test func familyIsNotToldWhichPartAnybodyWasAt() throws {
    var fixture = CaseVariant.decided.fixture
    fixture.record.conference?.attendance[0].part = "the confidential part"
    let mother = try #require(try view(fixture, for: CaseFixture.mother).conference)
    #expect(mother.attendance.allSatisfy { $0.part == nil })
    #expect(try office(fixture).attendance.contains { $0.part != nil })
  }

  @Test func onlyTheOfficeHoldsItsNotes() throws {
    let fixture = CaseVariant.hard.fixture
    let discloser = fixture.discloser(under: ProfileFixture.everything)
    for recipient in discloser.recipients {
      #expect(try view(fixture, for: recipient.id).conference?.office == nil)
    }
    #expect(try office(fixture).office?.rag == .red)
  }

  /// What somebody marked in one text and forgot in another does not get through by the other.
  @Test(arguments: [
    ("He hid the keys behind the shed.", "On Monday he hid the KEYS behind the shed, again.", true),
    ("He hid the keys behind the shed.", "He hid behind the shed.", false),
    ("the shed", "There is the shed.", false),
  ])
  func wordsMarkedInOneTextStopAnother(marked: String, other: String, isStopped: Bool) throws {
    var fixture = CaseVariant.decided.fixture
    let father = CaseFixture.annsFather
    fixture.say(
      "Seen. ((withhold \(father) third_party))\(marked)((end))", about: [CaseFixture.ann])
    fixture.say(other, about: [CaseFixture.ann])
    let tripped = try view(fixture, for: father).tripped
    #expect(tripped.map(\.reason) == (isStopped ? [.passage] : []))
    #expect(try view(fixture, for: CaseFixture.mother).tripped.isEmpty)
  }

  @Test(arguments: ["They moved to 12 Hidden Row.", "Write to ZZ77ZZ.", "Near FARHAVEN."])
  func aTextThatStandsForAKeptAddressIsInNoViewAndIsReported(text: String) throws {
    var fixture = CaseVariant.decided.fixture
    fixture.change(CaseFixture.mother) {
      $0.addressProtectedFrom = .people([CaseFixture.annsFather])
    }
    fixture.say(text, about: [CaseFixture.ann])
    let father = try view(fixture, for: CaseFixture.annsFather)
    #expect(father.conference?.statements.contains { $0.text == text } == false)
    let isPlace = father.tripped.map { text in
      if case .whereabouts = text.reason { true } else { false }
    }
    #expect(isPlace == [true])
    #expect(father.tripped.map(\.location) == [CaseFixture.place])
    let mother = try view(fixture, for: CaseFixture.mother)
    #expect(mother.tripped.isEmpty)
    #expect(mother.conference?.statements.contains { $0.text == text } == true)
  }

  @Test func thePlaceOfTheCoreGroupIsKeptWithTheAddress() throws {
    var fixture = CaseVariant.decided.fixture
    fixture.change(CaseFixture.mother) {
      $0.addressProtectedFrom = .people([CaseFixture.annsFather])
    }
    fixture.record.conference?.coreGroup?.place = "Farhaven Library"
    let father = try view(fixture, for: CaseFixture.annsFather)
    #expect(father.conference?.coreGroup?.place == nil)
    #expect(father.tripped.isEmpty)
    #expect(
      try view(fixture, for: CaseFixture.mother).conference?.coreGroup?.place == "Farhaven Library")
  }

  @Test func anActionOfSomebodyUnknownToTheReaderGoesWithItsOwner() throws {
    var fixture = CaseVariant.decided.fixture
    fixture.record.conference?.goals[0].actions[1].owner = CaseFixture.bensFather
    fixture.record.conference?.goals[0].actions[2].owner = nil
    let father = try #require(try view(fixture, for: CaseFixture.annsFather).conference)
    let mother = try #require(try view(fixture, for: CaseFixture.mother).conference)
    #expect(father.goals[0].actions.map(\.owner?.id) == [CaseFixture.mother, nil])
    #expect(mother.goals[0].actions.count == 3)
  }

  @Test func theOutcomeGoesByTheChannelThatWasChosen() throws {
    let fixture = CaseVariant.decided.fixture
    #expect(try view(fixture, for: CaseFixture.mother).recipient.channel == .egress)
    var agreed = fixture
    agreed.record.conference?.delivery = []
    agreed.record.preparation?.withFamily[0].delivery = .bySocialWorker
    #expect(try view(agreed, for: CaseFixture.mother).recipient.channel == .bySocialWorker)
  }
}
