import CaseModel

extension CaseFixture {
  /// The family in one of many situations: who is protected from whom, who lives where, who is
  /// excluded, how the meeting is held. The same `seed` gives the same situation.
  package static func random(seed: UInt64) -> CaseFixture {
    var random = SeededRandom(seed: seed)
    var fixture = CaseFixture()
    fixture.meetSomehow(&random)
    fixture.moveSomebody(&random)
    fixture.protectSomebody(&random)
    fixture.excludeSomebody(&random)
    fixture.changeRows(&random)
    fixture.confer([.decided, .reviewed, .hard].randomElement(using: &random) ?? .decided)
    if random.oneIn(4) { fixture.say("They walk past Farhaven Primary School.", about: []) }
    return fixture
  }

  private static let adults = [mother, annsFather, bensFather]
  private static let everyone =
    adults + [socialWorker, teacher, police, advocate, ann, ben]

  private mutating func meetSomehow(_ random: inout SeededRandom) {
    meeting.type = random.oneIn(2) ? .icpc : .rcpc
    meeting.platform = Platform.allCases.randomElement(using: &random) ?? .virtual
    meeting.option = random.oneIn(3) ? .chairOnly : .wholeConference
    if meeting.platform.hasRoom {
      // Half of the rooms are in a place that stands for the children's address.
      meeting.venue = random.oneIn(2) ? "Farhaven Primary School" : "Ashmere Civic Centre"
      meeting.room = "Room 2"
      record.inRoom = Self.everyone.filter { _ in random.oneIn(3) }
    }
    if random.oneIn(4) { meeting.joiningLink = nil }
    for index in children.indices where random.oneIn(2) { children[index].invite = .yes }
  }

  private mutating func moveSomebody(_ random: inout SeededRandom) {
    let homes = Self.adults.compactMap { people[$0]?.address }
    for id in Self.adults + [Self.ann, Self.ben] where random.oneIn(4) {
      let home = homes.randomElement(using: &random)
      change(id) { $0.address = home }
    }
    for id in Self.everyone where random.oneIn(3) {
      let channel = DeliveryChannel.allCases.randomElement(using: &random) ?? .post
      change(id) { $0.channel = channel }
    }
  }

  private mutating func protectSomebody(_ random: inout SeededRandom) {
    for id in Self.adults + [Self.ann, Self.ben] where random.oneIn(2) {
      let others = Self.everyone.filter { $0 != id && random.oneIn(3) }
      let protection: ProtectedFrom = random.oneIn(5) ? .everyone : .people(Set(others))
      change(id) { $0.addressProtectedFrom = protection }
    }
  }

  private mutating func excludeSomebody(_ random: inout SeededRandom) {
    for id in Self.adults where random.oneIn(4) {
      record.exclusions.append(
        Exclusion(
          person: id, part: random.oneIn(2) ? "the part about the police report" : nil,
          disclosableReason: random.oneIn(2) ? "A court order does not allow it." : nil,
          viewsHeard: "The chair will ring you.",
          decided: Agreement(by: Self.chair, on: Self.date("2020-04-27"))))
    }
    if random.oneIn(4) {
      record.removed.append(InvitationChange(person: Self.police, reason: "a reason"))
    }
  }

  private mutating func changeRows(_ random: inout SeededRandom) {
    for id in [Self.teacher, Self.advocate, Self.police, Self.socialWorker] where random.oneIn(3) {
      let child = random.oneIn(2) ? Self.ann : Self.ben
      involvements.removeAll { $0.person == id && $0.child == child }
    }
    if random.oneIn(3) {
      changeRows(of: Self.teacher) { $0.roleTitle = "Head of Farhaven Primary School" }
    }
    if random.oneIn(4) { changeRows(of: Self.teacher) { $0.invite = .reportOnly } }
  }
}
