import CaseModel
import Disclosure
import TestSupport
import Testing

@Suite struct DisclosureDecisionTests {
  private let decided = CaseVariant.decided.fixture

  @Test func keepsSomebodysNameAndLeavesTheRole() throws {
    var fixture = decided
    fixture.withhold(.name(CaseFixture.teacher), from: [CaseFixture.mother])
    let view = try DisclosureCase(fixture).view(for: CaseFixture.mother)
    #expect(view.invited.contains { $0.roleTitle == "school" && $0.name == nil })
    #expect(!view.invited.contains { $0.name == "Tim Teacher" })
    let conference = try #require(view.conference)
    #expect(
      conference.attendance.contains {
        $0.party.id == CaseFixture.teacher && $0.party.name == nil && $0.party.agency == nil
      })
    #expect(view.withheld.contains { $0.class == .decided })
    let other = try DisclosureCase(fixture).conference(for: CaseFixture.annsFather)
    #expect(other.attendance.contains { $0.party.name == "Tim Teacher" })
  }

  @Test func keepsThatThereIsSuchAPerson() throws {
    var fixture = decided
    fixture.withhold(.existence(CaseFixture.teacher), from: [CaseFixture.mother])
    let view = try DisclosureCase(fixture).view(for: CaseFixture.mother)
    let conference = try #require(view.conference)
    #expect(!view.invited.contains { $0.roleTitle == "school" })
    #expect(!conference.attendance.contains { $0.party.id == CaseFixture.teacher })
    #expect(!conference.scale.contains { $0.party.id == CaseFixture.teacher })
    #expect(
      !conference.decisions.contains { one in
        one.stances.contains { $0.party.id == CaseFixture.teacher }
      })
  }

  @Test func keepsSomebodysViewsScoreAndReport() throws {
    var fixture = decided
    let ann = CaseFixture.ann
    let reader = [CaseFixture.mother]
    fixture.withhold(.views(ann), from: reader, for: .childsConfidence)
    fixture.withhold(.score(CaseFixture.annsFather), from: reader)
    fixture.withhold(.report(CaseFixture.socialWorker), from: reader)
    let mother = try DisclosureCase(fixture).conference(for: CaseFixture.mother)
    #expect(!mother.voices.contains { $0.party.id == ann })
    #expect(!mother.scale.contains { $0.party.id == CaseFixture.annsFather })
    #expect(!mother.reports.contains { $0.author.id == CaseFixture.socialWorker })
    let father = try DisclosureCase(fixture).conference(for: CaseFixture.annsFather)
    #expect(father.voices.contains { $0.party.id == ann })
    #expect(father.scale.contains { $0.party.id == CaseFixture.annsFather })
    #expect(!father.reports.isEmpty)
  }

  @Test func protectsWhereaboutsAsTheExportsDo() throws {
    var fixture = decided
    fixture.withhold(.whereabouts(CaseFixture.mother), from: [CaseFixture.annsFather])
    let one = DisclosureCase(fixture)
    let father = try one.recipient(CaseFixture.annsFather)
    let sealed = one.discloser.sealedValues(for: father)
    #expect(sealed.contains(SealedValue(.street, "Hidden Row")))
    #expect(sealed.contains(SealedValue(.school, "Farhaven Primary School")))
    let view = try one.view(for: CaseFixture.annsFather)
    #expect(view.invited.contains { $0.roleTitle == "school" && $0.name == nil })
  }

  @Test func protectsSomebodyWithoutAnAddressByWhatIsKnown() throws {
    var fixture = decided
    fixture.change(CaseFixture.mother) {
      $0.address = nil
      $0.addressProtectedFrom = .people([CaseFixture.annsFather])
    }
    let one = DisclosureCase(fixture)
    let sealed = one.discloser.sealedValues(for: try one.recipient(CaseFixture.annsFather))
    #expect(sealed.contains { $0.class == .emailDomain })
  }

  @Test func keepsAMarkedPassageFromThoseItNames() throws {
    var fixture = decided
    fixture.say(
      "He came home. ((withhold \(CaseFixture.annsFather) police))A neighbour rang.((end)) It ended.",
      about: [CaseFixture.ann])
    fixture.withhold(.passages, from: [CaseFixture.annsFather], for: .police)
    let one = DisclosureCase(fixture)
    func said(to reader: PersonID) throws -> [String] {
      try one.conference(for: reader).statements.map(\.text)
    }
    #expect(try said(to: CaseFixture.annsFather).contains("He came home. It ended."))
    #expect(try said(to: CaseFixture.mother).contains("He came home. A neighbour rang. It ended."))
    let office = try one.office.statements.map(\.text)
    #expect(
      office.contains {
        $0.contains("rang. [withheld from Alan Testerly: confidential police information] It")
      })
    let passages = one.discloser.passages
    let text = try #require(passages.texts.firstIndex(of: "A neighbour rang."))
    let father = try one.recipient(CaseFixture.annsFather)
    let mother = try one.recipient(CaseFixture.mother)
    #expect(passages.standings(for: father)[text] == .sealed)
    #expect(passages.standings(for: mother)[text] == .open)
  }

  @Test func keepsAMarkForTheFamilyFromEachOfIt() throws {
    var fixture = decided
    fixture.say("Seen. ((withhold family police))Twice at night.((end))", about: [])
    let one = DisclosureCase(fixture)
    for reader in [CaseFixture.mother, CaseFixture.advocate] {
      #expect(try one.conference(for: reader).statements.contains { $0.text == "Seen. " })
    }
    #expect(
      try one.conference(for: CaseFixture.teacher).statements
        .contains { $0.text == "Seen. Twice at night." })
  }

  @Test func leavesOutOfACopyWhatWasSaidInAPartThatItsReaderWasNotAt() throws {
    var fixture = CaseVariant.decided.fixture
    fixture.record.exclusions = [
      Exclusion(
        person: CaseFixture.mother, part: "the police's part", disclosableReason: nil,
        viewsHeard: "By letter.",
        decided: Agreement(by: CaseFixture.chair, on: CaseFixture.date("2020-04-27")))
    ]
    fixture.say("Said in that part.", about: [])
    #expect(try DisclosureCase(fixture).view(for: CaseFixture.mother).exclusion?.isMarked == false)
    let last = (fixture.record.conference?.statements.count ?? 1) - 1
    fixture.record.conference?.statements[last].part = "The  police’s part".replacing(
      "’", with: "'")
    let view = try DisclosureCase(fixture).view(for: CaseFixture.mother)
    #expect(view.exclusion?.isMarked == true)
    #expect(view.conference?.statements.contains { $0.text == "Said in that part." } == false)
    #expect(view.withheld.contains { $0.class == .excludedPart })
    let teacher = try DisclosureCase(fixture).conference(for: CaseFixture.teacher)
    #expect(teacher.statements.contains { $0.text == "Said in that part." })
  }

  @Test func showsWhatSomebodyDecidedToShare() throws {
    var fixture = decided
    fixture.say("About her health.", about: [], as: .health)
    fixture.share(.statements(.health), to: [CaseFixture.mother])
    fixture.share(.report(CaseFixture.police), to: [CaseFixture.mother])
    let one = DisclosureCase(fixture)
    let mother = try one.conference(for: CaseFixture.mother)
    #expect(mother.statements.contains { $0.text == "About her health." })
    #expect(mother.reports.contains { $0.author.id == CaseFixture.police })
    let advocate = try one.conference(for: CaseFixture.advocate)
    #expect(!advocate.statements.contains { $0.text == "About her health." })
  }

  @Test func sharingShowsNobodyAnotherFamilysChild() throws {
    var fixture = decided
    fixture.say("About Ben's health.", about: [CaseFixture.ben], as: .health)
    fixture.share(.statements(.health), to: [CaseFixture.annsFather])
    let father = try DisclosureCase(fixture).conference(for: CaseFixture.annsFather)
    #expect(!father.statements.contains { $0.text == "About Ben's health." })
  }

  @Test func keepsWholeClassesFromAReaderWhoWouldSeeThem() throws {
    var fixture = decided
    fixture.say("About him.", about: [], as: .thirdParty)
    fixture.withhold(.statements(.thirdParty), from: [CaseFixture.teacher], for: .thirdParty)
    let one = DisclosureCase(fixture)
    #expect(
      !(try one.conference(for: CaseFixture.teacher)).statements.contains {
        $0.text == "About him."
      })
    #expect(
      try one.conference(for: CaseFixture.police).statements.contains { $0.text == "About him." })
  }
}
