import CaseModel
import Disclosure
import TestSupport
import Testing

@Suite struct DiscloserTests {
  let rules = DisclosureRules(townIsProxy: true, childInvitationAge: 10)

  private func discloser(_ fixture: CaseFixture) -> Discloser {
    Discloser(caseFile: fixture.caseFile, rules: rules)
  }

  private func view(
    _ fixture: CaseFixture, for id: PersonID
  ) throws -> DisclosedView {
    let discloser = discloser(fixture)
    return discloser.view(for: try #require(discloser.recipients.first { $0.id == id }))
  }

  private func protected(from protection: ProtectedFrom) -> CaseFixture {
    var fixture = CaseFixture()
    fixture.change(CaseFixture.mother) { $0.addressProtectedFrom = protection }
    return fixture
  }

  @Test func namesToAParentOnlyTheChildrenTheyHaveARowFor() throws {
    let view = try view(CaseFixture(), for: CaseFixture.annsFather)
    #expect(view.children.map(\.id) == [CaseFixture.ann])
    #expect(!view.invited.contains { $0.name?.contains("Otherby") == true })
    #expect(view.withheld.contains { $0.class == .otherFamily && $0.field == "invited" })
  }

  @Test func showsAProfessionalWithoutAChildEveryChildOfTheMeeting() throws {
    var fixture = CaseFixture()
    fixture.involvements.removeAll { $0.person == CaseFixture.police }
    fixture.involvements.append(
      Involvement(
        person: CaseFixture.police, child: nil, tie: .professional(.police),
        location: CaseFixture.place))
    let view = try view(fixture, for: CaseFixture.police)
    #expect(view.children.map(\.id) == [CaseFixture.ann, CaseFixture.ben])
  }

  @Test func sealsEverythingThatStandsForAProtectedAddress() throws {
    let discloser = discloser(protected(from: .people([CaseFixture.annsFather])))
    let father = try #require(discloser.recipients.first { $0.id == CaseFixture.annsFather })
    let sealed = discloser.sealedValues(for: father)
    for expected in [
      SealedValue(.address, "12 Hidden Row"), SealedValue(.street, "Hidden Row"),
      SealedValue(.town, "Farhaven"), SealedValue(.postcode, "ZZ7 7ZZ"),
      SealedValue(.outwardPostcode, "ZZ7"), SealedValue(.school, "Farhaven Primary School"),
      SealedValue(.gp, "Riverside Surgery"), SealedValue(.team, "North Team"),
      SealedValue(.emailDomain, "example.org"),
    ] {
      #expect(sealed.contains(expected), "\(expected) is not sealed")
    }
  }

  @Test(arguments: [
    ("9 Ropewalk Place", "Ropewalk", true), ("9 Church Lane", "Church", false),
    ("2 Long Ropewalk Place", "Ropewalk", false), ("4 Ivy Row", "Ivy", false),
  ])
  func sealsAStreetByItsShortNameWhereThatSaysSomething(
    line: String, name: String, isSealed: Bool
  ) throws {
    var fixture = protected(from: .people([CaseFixture.annsFather]))
    fixture.change(CaseFixture.mother) {
      $0.address = PostalAddress(lines: [line, "Farhaven"], postcode: "ZZ7 7ZZ")
    }
    let discloser = discloser(fixture)
    let father = try #require(discloser.recipients.first { $0.id == CaseFixture.annsFather })
    #expect(discloser.sealedValues(for: father).contains(SealedValue(.street, name)) == isSealed)
  }

  @Test(arguments: [
    ("Ropewalk Nursery", "Ropewalk", true), ("Ropewalk Nursery", "Ropewalk nursery", true),
    ("Ropewalk Nursery", "Ropewalk school", true), ("Wren Day Nursery", "Wren nursery", true),
    ("Wren Day Nursery", "Wren", false), ("Church Primary School", "Church", false),
    ("Church Primary School", "Church primary", true),
    ("Church Primary School", "Church nursery", false),
    ("Withy Bottom Primary School", "Withy Bottom", true),
    ("St Osyphia’s & All Angels Primary School", "St Osyphia’s & All Angels", true),
    ("مدرسة النخيل School", "مدرسة school", true), ("Überquell School", "Überquell nursery", true),
    ("Farhaven Academy", "Farhaven", false), ("Farhaven Academy", "Farhaven academy", true),
    ("Farhaven Academy", "Farhaven school", false), ("Primary School", "Primary", false),
  ])
  func sealsASchoolByItsShortNamesWhereTheySaySomething(
    school: String, name: String, isSealed: Bool
  ) throws {
    var fixture = protected(from: .people([CaseFixture.annsFather]))
    for index in fixture.children.indices { fixture.children[index].school = school }
    let discloser = discloser(fixture)
    let father = try #require(discloser.recipients.first { $0.id == CaseFixture.annsFather })
    #expect(discloser.sealedValues(for: father).contains(SealedValue(.school, name)) == isSealed)
  }

  /// Whose agency is open has an open name: a clinic is not the surgery that is called alike.
  @Test(arguments: [("Osmerton Clinic", false), ("Osmerton Surgery", true)])
  func sealsNoShortNameThatAnotherAgencyHas(agency: String, isSealed: Bool) throws {
    var fixture = protected(from: .people([CaseFixture.annsFather]))
    for index in fixture.children.indices { fixture.children[index].gp = "Osmerton Surgery" }
    fixture.change(CaseFixture.teacher) { $0.agency = agency }
    let discloser = discloser(fixture)
    let father = try #require(discloser.recipients.first { $0.id == CaseFixture.annsFather })
    let sealed = discloser.sealedValues(for: father)
    #expect(sealed.contains(SealedValue(.gp, "Osmerton")) == isSealed)
    #expect(sealed.contains(SealedValue(.gp, "Osmerton Surgery")))
  }

  @Test func protectsEverybodyAtThePremisesHoweverTheAddressIsWritten() throws {
    var fixture = protected(from: .people([CaseFixture.annsFather]))
    fixture.change(CaseFixture.ann) {
      $0.address = PostalAddress(lines: ["12, HIDDEN ROW", "farhaven"], postcode: "zz7 7zz")
      $0.phone = "07700 900999"
    }
    let discloser = discloser(fixture)
    let father = try #require(discloser.recipients.first { $0.id == CaseFixture.annsFather })
    #expect(discloser.sealedValues(for: father).contains(SealedValue(.phone, "07700 900999")))
  }

  @Test func sealsNothingFromThoseTheAddressIsNotKeptFrom() throws {
    let discloser = discloser(protected(from: .people([CaseFixture.annsFather])))
    for id in [CaseFixture.mother, CaseFixture.bensFather, CaseFixture.teacher] {
      let recipient = try #require(discloser.recipients.first { $0.id == id })
      #expect(!Self.isKeptFromThePremises(recipient, discloser))
    }
  }

  /// Whether the school that stands for the fixture's protected address is sealed.
  private static func isKeptFromThePremises(_ reader: Recipient, _ discloser: Discloser) -> Bool {
    discloser.sealedValues(for: reader).contains(SealedValue(.school, "Farhaven Primary School"))
  }

  @Test func keepsAnAddressFromEveryoneButThoseWhoLiveThere() throws {
    let discloser = discloser(protected(from: .everyone))
    for recipient in discloser.recipients {
      let lives = [CaseFixture.ann, CaseFixture.ben, CaseFixture.mother].contains(recipient.id)
      #expect(Self.isKeptFromThePremises(recipient, discloser) == !lives)
    }
  }

  @Test func listsAProfessionalWhosePlaceOfWorkIsAProxyByRoleAlone() throws {
    let view = try view(
      protected(from: .people([CaseFixture.annsFather])), for: CaseFixture.annsFather)
    let school = try #require(view.invited.first { $0.roleTitle == "school" })
    #expect(school.name == nil)
    #expect(school.agency == nil)
    #expect(view.withheld.contains { $0.class == .protectedWhereabouts && $0.field == "invited" })
    let open = try self.view(
      protected(from: .people([CaseFixture.annsFather])), for: CaseFixture.bensFather)
    #expect(open.invited.contains { $0.agency == "Farhaven Primary School" })
  }

  @Test(arguments: ["Farhaven Centre", "Zz77zz house", "the HÍDDEN row hall", "Hidden-Row Rooms"])
  func withholdsAVenueThatStandsForAProtectedAddress(venue: String) throws {
    var fixture = protected(from: .people([CaseFixture.annsFather]))
    fixture.meeting.platform = .hybrid
    fixture.meeting.venue = venue
    let father = try view(fixture, for: CaseFixture.annsFather)
    #expect(father.meeting.venue == nil)
    #expect(father.meeting.placeIsWithheld)
    #expect(try view(fixture, for: CaseFixture.mother).meeting.venue == venue)
  }

  @Test func keepsTheTownOpenWhereTheProfileSaysSo() throws {
    let fixture = protected(from: .people([CaseFixture.annsFather]))
    let discloser = Discloser(
      caseFile: fixture.caseFile,
      rules: DisclosureRules(townIsProxy: false, childInvitationAge: 10))
    let father = try #require(discloser.recipients.first { $0.id == CaseFixture.annsFather })
    #expect(!discloser.sealedValues(for: father).contains(SealedValue(.town, "Farhaven")))
  }

  @Test func givesParentsNoWayToJoinTheProfessionalsPartOfOptionTwo() throws {
    var fixture = CaseFixture()
    fixture.meeting.option = .chairOnly
    let mother = try view(fixture, for: CaseFixture.mother)
    #expect(mother.meeting.joiningLink == nil)
    #expect(mother.meeting.phone == nil)
    #expect(try view(fixture, for: CaseFixture.teacher).meeting.joiningLink != nil)
  }

  @Test func noticesALetterThatWouldGoToTheProtectedAddress() throws {
    var fixture = protected(from: .people([CaseFixture.annsFather]))
    fixture.change(CaseFixture.annsFather) {
      $0.address = PostalAddress(lines: ["12 Hidden Row", "Farhaven"], postcode: "ZZ7 7ZZ")
    }
    let discloser = discloser(fixture)
    let father = try #require(discloser.recipients.first { $0.id == CaseFixture.annsFather })
    let mother = try #require(discloser.recipients.first { $0.id == CaseFixture.mother })
    #expect(discloser.isAddressKept(from: father))
    #expect(!discloser.isAddressKept(from: mother))
  }

  @Test func leavesThoseExcludedOrNotInvitedOffTheList() throws {
    var fixture = CaseFixture()
    fixture.record.exclusions = [
      Exclusion(
        person: CaseFixture.annsFather, part: nil, disclosableReason: nil, viewsHeard: "By letter.",
        decided: Agreement(by: CaseFixture.chair, on: CaseFixture.date("2020-04-27")))
    ]
    fixture.record.removed = [InvitationChange(person: CaseFixture.police, reason: "none")]
    let mother = try view(fixture, for: CaseFixture.mother)
    #expect(
      !mother.invited.contains { $0.name == "Alan Testerly" || $0.roleTitle == "police officer" })
    let father = try view(fixture, for: CaseFixture.annsFather)
    #expect(father.exclusion?.viewsHeard == "By letter.")
    #expect(father.meeting.joiningLink == nil)
    #expect(!discloser(fixture).recipients.contains { $0.id == CaseFixture.police })
  }

  @Test func invitesChildrenByTheirRowElseByAge() throws {
    var fixture = CaseFixture()
    #expect(
      discloser(fixture).recipients.filter { $0.audience == .child }.map(\.id) == [CaseFixture.ann])
    fixture.children[0].invite = .no
    fixture.children[1].invite = .yes
    #expect(
      discloser(fixture).recipients.filter { $0.audience == .child }.map(\.id) == [CaseFixture.ben])
  }

  @Test func tellsTheSocialWorkerAloneWhomToHandLettersTo() throws {
    var fixture = CaseFixture()
    fixture.change(CaseFixture.mother) { $0.channel = .bySocialWorker }
    #expect(try view(fixture, for: CaseFixture.socialWorker).lettersToHand == ["Mary Testerly"])
    #expect(try view(fixture, for: CaseFixture.teacher).lettersToHand.isEmpty)
  }

  @Test func showsNoSealedValueWhenPrintedOrReflected() {
    let value = SealedValue(.address, "12 Hidden Row")
    #expect(!"\(value)".contains("Hidden"))
    #expect(!String(reflecting: value).contains("Hidden"))
    #expect(Mirror(reflecting: value).children.isEmpty)
  }
}
