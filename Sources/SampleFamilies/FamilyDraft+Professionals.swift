import CaseModel

extension FamilyDraft {
  /// Adds those whom every such meeting brings together.
  mutating func addProfessionals(supervisor: PersonDraft) {
    ties.append(TieDraft(person: socialWorker, children: everyChild))
    if random.chance(percent: 30) {
      ties.append(TieDraft(person: supervisor, children: everyChild))
    }
    addEducation()
    addHealth()
    if plan.type == .allegation { addAllegationPeople() }
    if plan.language != "" {
      add(
        .interpreter, "\(plan.language) interpreter", agency: "Bridgeword Interpreting Ltd",
        children: [], meetings: meetingReferences)
    }
    addAdvocate()
  }

  private mutating func addEducation() {
    let groups: [(ClosedRange<Int>, ProfessionalRole, String)] = [
      (2...4, .nursery, "Nursery manager"), (5...10, .school, "Headteacher"),
      (11...17, .school, "Designated safeguarding lead"),
    ]
    for (ages, role, title) in groups {
      let pupils = places(aged: ages)
      guard let first = pupils.first else { continue }
      add(role, title, agency: children[first].school, children: pupils)
    }
  }

  private mutating func addHealth() {
    let community = "Ashmere Community Health NHS"
    add(
      .gp, "", agency: "\(home.place) Surgery", children: everyChild,
      invite: random.chance(percent: 65) ? .reportOnly : .yes)
    let babies = places(aged: 0...4)
    if !babies.isEmpty { add(.healthVisitor, "", agency: community, children: babies) }
    let pupils = places(aged: 5...17)
    if !pupils.isEmpty && random.chance(percent: 70) {
      add(.schoolNurse, "", agency: community, children: pupils)
    }
    if plan.type == .preBirth {
      add(.midwife, "Safeguarding midwife", agency: "Ashmere Maternity Unit", children: [0])
    }
    // C-FII: somebody must be able to read the medical picture.
    if plan.indicators.contains(.fabricatedIllness) {
      add(
        .paediatrician, "Consultant paediatrician", agency: "Ashmere Children’s Hospital",
        children: everyChild)
    }
  }

  private mutating func addAllegationPeople() {
    add(.designatedOfficer, "", agency: "Ashmere Council", children: everyChild)
    add(.employer, "Chair of governors", agency: "Ashmere Schools Trust", children: everyChild)
    add(.employer, "HR adviser", agency: "Ashmere Schools HR & Payroll", children: everyChild)
  }

  private mutating func addAdvocate() {
    let older = places(aged: 5...17)
    let isNeeded = plan.indicators.contains(.childWantsToAttend)
    guard !older.isEmpty, isNeeded || random.chance(percent: 30) else { return }
    add(.advocate, "", agency: "Speak Up! Children’s Advocacy", children: older)
  }

  /// Adds further relatives and professionals until the meetings have so many people (at most 25).
  mutating func addOthers(upTo count: Int) {
    let wanted = min(count, 24)
    for other in random.shuffled(Self.others) {
      guard ties.count + 3 <= wanted || ties.count + 2 < 8 else { return }
      switch other {
      case .relative(let relationship, let isWoman): addRelative(relationship, woman: isWoman)
      case .professional(let role, let title, let agency):
        add(role, title, agency: agency, children: everyChild)
      }
    }
  }

  private mutating func add(
    _ role: ProfessionalRole, _ title: String, agency: String, children: [Int],
    invite: InviteChoice = .yes, meetings: String = ""
  ) {
    var person = newPerson("S", woman: random.chance(percent: 65), isProfessional: true)
    (person.role, person.roleTitle, person.agency) = (role, title, agency)
    if role == .gp || role == .paediatrician { person.title = "Dr" }
    person.channel = random.chance(percent: 90) ? .secureEmail : .egress
    // Where the home is protected, no address of the neighbourhood stands on any other row.
    if plan.protection == .nobody && random.chance(percent: 12) {
      person.channel = .post
      person.live(at: HomeDraft.ordinary(random: &random))
    }
    ties.append(
      TieDraft(person: person, children: children, invite: invite, meetings: meetings))
  }

  /// Who else may come to a meeting.
  private enum Other: Sendable {
    case relative(Relationship, isWoman: Bool)
    case professional(ProfessionalRole, String, agency: String)
  }

  private static let others: [Other] = [
    .relative(.grandmother, isWoman: true), .relative(.grandfather, isWoman: false),
    .relative(.aunt, isWoman: true), .relative(.uncle, isWoman: false),
    .relative(.sibling, isWoman: true), .relative(.parentsPartner, isWoman: false),
    .relative(.otherFamily, isWoman: true), .relative(.supporter, isWoman: true),
    .professional(.probation, "", agency: "Wexley Vale Probation"),
    .professional(.housing, "Tenancy support officer", agency: "Ashmere Homes & Tenancies"),
    .professional(.earlyHelp, "Family support worker", agency: "Ashmere Family Hub"),
    .professional(.mentalHealth, "Care co-ordinator", agency: "Ashmere Mental Health Team"),
    .professional(.substanceMisuse, "Recovery worker", agency: "Clear Water Recovery"),
    .professional(.domesticAbuse, "", agency: "Haven & Hearth Domestic Abuse Service"),
    .professional(.youthJustice, "", agency: "Ashmere Youth Justice"),
    .professional(.solicitor, "Solicitor, child care", agency: "Ashmere Council"),
    .professional(.other, "Education welfare officer", agency: "Ashmere Education Welfare"),
    .professional(.other, "Play therapist", agency: "Paper Boat Play Therapy"),
  ]
}
