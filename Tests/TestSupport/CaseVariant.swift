package import CaseModel

/// The ways in which the fixture's family can meet, so that every branch of every letter is made
/// at least once.
package enum CaseVariant: String, CaseIterable, Sendable {
  /// A virtual first conference, option 1.
  case virtual
  /// A virtual first conference without a time for the chair's call.
  case withoutCallSlot
  case optionTwo
  case optionTwoWithoutCallSlot
  /// The mother, the chair and the social worker are in the room.
  case hybrid
  case inPerson
  case telephone
  /// Nothing is known of how to join.
  case withoutJoining
  case review
  case reviewOptionTwo
  case preBirth
  case transferIn
  /// The mother is kept from the whole conference.
  case excluded
  /// The mother is kept from a part of the conference.
  case partlyExcluded
  /// The mother is kept from the whole conference and may not be told why.
  case excludedWithoutReason
  /// The mother needs an interpreter, who is invited.
  case interpreter
  /// The mother and Ann are handed their letters by the social worker.
  case bySocialWorker
  /// The school sends a report and does not come.
  case reportOnly
  /// Both children are invited, Ann in the words for an older child, and talks to the chair.
  case children
  /// Ann and Ben are invited and have no advocate.
  case childrenWithoutAdvocate
  /// The reason runs over several paragraphs.
  case writtenReason
  /// The mother's address is kept from Ann's father.
  case protected
  /// One child, and nobody has a telephone number or an e-mail address.
  case sparse
  /// A conference with a plan for Ann and none for Ben, approved and issued.
  case decided
  /// The same without the chair's approval.
  case draft
  /// A review that ends Ann's plan and continues Ben's, with the record of the conference before.
  case reviewed
  /// Decisions and nothing else.
  case bare
  /// Option 2, not quorate, with dissent, in its second version.
  case hard
  /// A passage, an address and a class of statements are kept from somebody, and a report is shown.
  case withheld

  /// The interpreter of the variants that have one.
  package static let interpreterID = CaseFixture.id("S7")

  /// The family as it meets.
  package var fixture: CaseFixture {
    var fixture = CaseFixture()
    change(&fixture)
    return fixture
  }

  private func change(_ fixture: inout CaseFixture) {
    switch self {
    case .virtual: break
    case .withoutCallSlot: fixture.meeting.callSlot = nil
    case .optionTwo, .optionTwoWithoutCallSlot, .reviewOptionTwo: fixture.meetInOptionTwo(self)
    case .hybrid, .inPerson, .telephone, .withoutJoining: fixture.changePlatform(self)
    case .review: fixture.meeting.type = .rcpc
    case .preBirth: fixture.makeBenUnborn()
    case .transferIn: fixture.meeting.type = .transferIn
    case .excluded, .partlyExcluded, .excludedWithoutReason: fixture.excludeMother(self)
    case .interpreter: fixture.addInterpreter()
    case .bySocialWorker:
      for id in [CaseFixture.mother, CaseFixture.ann] {
        fixture.change(id) { $0.channel = .bySocialWorker }
      }
    case .reportOnly: fixture.changeRows(of: CaseFixture.teacher) { $0.invite = .reportOnly }
    case .children, .childrenWithoutAdvocate: fixture.inviteChildren(self)
    case .writtenReason:
      fixture.record.reason = "We want to talk about\nschool.\n\n- Who helps?\n- What would help?\n"
    case .protected:
      fixture.change(CaseFixture.mother) {
        $0.addressProtectedFrom = .people([CaseFixture.annsFather])
      }
    case .sparse: fixture.makeSparse()
    case .decided, .draft, .reviewed, .bare, .hard, .withheld: fixture.confer(self)
    }
  }
}

extension CaseFixture {
  /// Changes every row of a person.
  package mutating func changeRows(of person: PersonID, _ change: (inout Involvement) -> Void) {
    for index in involvements.indices where involvements[index].person == person {
      change(&involvements[index])
    }
  }

  fileprivate mutating func meetInOptionTwo(_ variant: CaseVariant) {
    meeting.option = .chairOnly
    if variant == .optionTwoWithoutCallSlot { meeting.callSlot = nil }
    if variant == .reviewOptionTwo { meeting.type = .rcpc }
  }

  fileprivate mutating func changePlatform(_ variant: CaseVariant) {
    if variant == .hybrid || variant == .inPerson {
      meeting.platform = variant == .hybrid ? .hybrid : .inPerson
      meeting.venue = "Ashmere Civic Centre"
      meeting.room = "Room 2"
      record.inRoom = [Self.mother, Self.chair, Self.socialWorker]
    } else {
      meeting.joiningLink = nil
      meeting.joiningMethod = variant == .telephone ? .conferenceCall : nil
      if variant == .telephone { meeting.platform = .telephone } else { meeting.phone = nil }
    }
  }

  fileprivate mutating func makeBenUnborn() {
    meeting.type = .preBirth
    meeting.children = [Self.ben]
    involvements.removeAll { $0.child == Self.ann }
    change(Self.ben) {
      $0.birthDate = nil
      $0.name.first = nil
    }
    children.removeAll { $0.id == Self.ann }
    children[0].expectedDate = Self.date("2020-07-01")
  }

  fileprivate mutating func excludeMother(_ variant: CaseVariant) {
    record.exclusions = [
      Exclusion(
        person: Self.mother,
        part: variant == .partlyExcluded ? "the part in which the police report" : nil,
        disclosableReason: variant == .excludedWithoutReason
          ? nil : "A court order does not allow\nyou to meet a person who comes.\n",
        viewsHeard: "The chair will ring you\nbefore the meeting.\n\nYou can also write.\n",
        decided: Agreement(by: Self.chair, on: Self.date("2020-04-27")))
    ]
  }

  fileprivate mutating func addInterpreter() {
    change(Self.mother) {
      $0.language = "Polish"
      $0.interpreter = "Polish"
    }
    let id = CaseVariant.interpreterID
    var person = Person(
      id: id, name: PersonName(title: "Mrs", first: "Ina", last: "Between"), location: Self.place)
    person.agency = "Bridge Interpreting"
    person.channel = .secureEmail
    people[id] = person
    involvements.append(
      Involvement(person: id, child: nil, tie: .professional(.interpreter), location: Self.place))
  }

  fileprivate mutating func inviteChildren(_ variant: CaseVariant) {
    for index in children.indices { children[index].invite = .yes }
    change(Self.ann) { $0.birthDate = Self.date("2006-03-04") }
    if variant == .childrenWithoutAdvocate {
      involvements.removeAll { $0.person == Self.advocate }
    } else {
      record.childCalls = [
        ChildCall(child: Self.ann, date: Self.date("2020-05-11"), time: Self.time("16:00"))
      ]
    }
  }

  fileprivate mutating func makeSparse() {
    meeting.children = [Self.ann]
    meeting.expectedLength = nil
    children.removeAll { $0.id == Self.ben }
    involvements.removeAll { $0.child == Self.ben }
    children[0].socialWorker = nil
    for id in people.keys {
      change(id) {
        $0.phone = nil
        $0.email = nil
        $0.agency = nil
      }
    }
  }
}
