import CaseModel

extension ConferenceMaker {
  /// Puts everybody who is asked on the list, and says who came and how.
  mutating func invite() {
    let reference = draft.meeting.reference
    let room = family.plan.platform == .hybrid ? family.inRoom(office: office) : []
    draft.comers = family.ties.filter { tie in
      tie.invite == .yes
        && (tie.meetings.isEmpty || tie.meetings.split(separator: ";").contains(reference[...]))
    }.map { comer(of: $0) }
    if draft.meeting.isPoliceInvited { draft.comers.append(policeOfficer()) }
    var callers = 0
    for place in draft.comers.indices {
      setJoining(at: place, room: room, callers: &callers)
    }
  }

  private mutating func comer(of tie: TieDraft) -> ConferenceDraft.Comer {
    var comer = ConferenceDraft.Comer(
      id: tie.person.id, role: tie.relationship == nil ? tie.person.role : nil,
      relationship: tie.relationship, knowsFamily: !tie.children.isEmpty)
    comer.presence = presence(of: tie)
    if family.plan.exclusion == .part, tie.relationship == .father,
      tie.person.id == family.ties.first(where: { $0.relationship == .father })?.person.id
    {
      comer.part = "all but the part in which the police gave information"
    }
    if family.plan.option == .chairOnly, tie.relationship != nil {
      comer.part = "the talk with the chair on the day before"
    }
    return comer
  }

  private mutating func presence(of tie: TieDraft) -> Presence {
    if tie.person.role == .socialWorker || tie.person.role == .interpreter { return .attended }
    switch tie.person.contact {
    case .whereaboutsUnknown: return .absent
    case .prison: return random.chance(percent: 35) ? .attended : .absent
    default: return random.pick(weighted: [(.attended, 83), (.apologies, 12), (.absent, 5)])
    }
  }

  private mutating func policeOfficer() -> ConferenceDraft.Comer {
    var comer = ConferenceDraft.Comer(
      id: office.policeOfficer(choice: family.number).id, role: .police, relationship: nil,
      knowsFamily: false)
    comer.presence = random.chance(percent: 75) ? .attended : .apologies
    if random.chance(percent: 30) { comer.part = "until the police had spoken" }
    return comer
  }

  /// One telephone call holds four professionals; the others are rung in turn.
  private mutating func setJoining(at place: Int, room: [String], callers: inout Int) {
    let comer = draft.comers[place]
    let isProfessional = comer.role != nil
    var method = JoinedBy.video
    if room.contains(comer.id) {
      method = .room
    } else if family.plan.platform == .telephone || random.chance(percent: isProfessional ? 8 : 18)
    {
      method = .telephone
    }
    if method == .telephone && isProfessional && comer.presence == .attended {
      callers += 1
      if callers > 4 && comer.part.isEmpty {
        draft.comers[place].part = "rung by the chair in turn"
      }
    }
    draft.comers[place].joinedBy = method
  }

  /// Makes sure of two other agencies, except where the conference is to be inquorate.
  mutating func makeQuorate() {
    let wanted = random.chance(percent: 4) ? 1 : 2
    for place in random.shuffled(Array(draft.comers.indices)) where isOtherAgency(place) {
      let present = agencies.count
      if present < wanted { draft.comers[place].presence = .attended }
      if wanted == 1 && present > 1 { draft.comers[place].presence = .apologies }
    }
    if agencies.count < 2 { draft.quoracyEfforts = filler.pick(SampleSentences.quoracyEfforts) }
  }

  /// The disciplines of those other agencies that came and know the family.
  private var agencies: Set<ProfessionalRole> {
    Set(
      draft.comers.indices
        .filter { isOtherAgency($0) && draft.comers[$0].presence == .attended }
        .compactMap { draft.comers[$0].role })
  }

  private func isOtherAgency(_ place: Int) -> Bool {
    guard let role = draft.comers[place].role, draft.comers[place].knowsFamily else { return false }
    return !Self.countedElsewhere.contains(role)
  }

  private static let countedElsewhere: Set<ProfessionalRole> = [
    .chair, .clerk, .reviewingOfficer, .designatedOfficer, .advocate, .interpreter, .solicitor,
    .employer, .socialWorker, .practiceSupervisor, .teamManager,
  ]

  /// The professionals who came and know the family.
  var speakers: [String] {
    let ids = draft.comers.filter {
      $0.presence == .attended && $0.role != nil && $0.knowsFamily && $0.role != .interpreter
    }.map(\.id)
    return ids.isEmpty ? [family.socialWorker.id] : ids
  }

  /// The parents and whoever else holds parental responsibility, living.
  var parents: [TieDraft] {
    family.ties.filter { tie in
      tie.person.contact != .deceased
        && (tie.relationship?.isParent == true || tie.hasResponsibility)
    }
  }

  /// The person who does what is meant for `owner`; nil where there is none.
  func person(for owner: SampleTheme.Owner) -> String? {
    func tie(_ fits: (TieDraft) -> Bool) -> String? {
      family.ties.first { fits($0) && $0.invite != .no }?.person.id
    }
    switch owner {
    case .mother: return family.host
    case .father:
      return tie {
        $0.relationship == .father && $0.person.contact == .ordinary && $0.invite == .yes
      }
    case .relative:
      return tie { $0.relationship.map(Self.relatives.contains) == true }
    case .worker: return family.socialWorker.id
    case .school: return tie { $0.person.role == .school || $0.person.role == .nursery }
    case .health:
      return tie { $0.person.role.map(Self.nurses.contains) == true && !$0.children.isEmpty }
    case .helper: return tie { $0.person.role.map(Self.helpers.contains) == true }
    }
  }

  private static let relatives: Set<Relationship> = [
    .grandmother, .grandfather, .aunt, .uncle, .sibling, .otherFamily,
  ]
  private static let nurses: Set<ProfessionalRole> = [.healthVisitor, .schoolNurse, .midwife]
  private static let helpers: Set<ProfessionalRole> = [
    .earlyHelp, .housing, .domesticAbuse, .substanceMisuse, .mentalHealth,
  ]
}
