import CaseModel

extension ConferenceMaker {
  mutating func addReports() {
    let day = draft.meeting.day
    let isInitial = draft.meeting.type.isInitial
    let worker = family.socialWorker.id
    draft.reports = [
      .init(
        author: worker, received: day - (isInitial ? 3 : 6), shared: day - (isInitial ? 2 : 5),
        sharedBy: worker)
    ]
    for tie in family.ties
    where tie.person.role.map(Self.reporting.contains) == true && tie.invite != .no
      && tie.relationship == nil && random.chance(percent: 85)
    {
      let own = random.chance(percent: 60)
      draft.reports.append(
        .init(
          author: tie.person.id, received: day - random.within(2...4), shared: day - 2,
          sharedBy: own ? tie.person.id : worker))
    }
    if draft.meeting.isPoliceInvited {
      draft.reports.append(
        .init(
          author: office.policeOfficer(choice: family.number).id, received: day - 2, shared: nil))
    }
  }

  private static let reporting: Set<ProfessionalRole> = [
    .gp, .healthVisitor, .schoolNurse, .midwife, .paediatrician, .school, .nursery, .probation,
    .earlyHelp, .mentalHealth, .substanceMisuse, .domesticAbuse, .youthJustice,
  ]

  mutating func addStatements() {
    say(.reason, filler.pick(theme.reasons), by: family.socialWorker.id)
    addHarm()
    addDanger()
    for text in filler.pick(2, of: theme.complicating) { say(.complicating, text) }
    let fortunate = random.pick(family.children)
    filler.child = name(of: fortunate)
    let strengths = filler.pick(random.within(2...4), of: SampleSentences.strength)
    for text in strengths {
      say(.strength, text, about: text.contains(filler.child) ? fortunate : nil)
    }
    let safety = filler.pick(SampleSentences.existingSafety)
    say(.existingSafety, safety, about: safety.contains(filler.child) ? fortunate : nil)
    say(.nextStep, filler.pick(SampleSentences.nextStep), by: family.socialWorker.id)
    addWithheld()
  }

  private mutating func addHarm() {
    let harms = random.shuffled(theme.pastHarm)
    for (place, child) in family.children.enumerated() {
      filler.child = name(of: child)
      say(.pastHarm, filler.fill(harms[place % harms.count]), about: child)
    }
    guard let first = family.children.first, harms.count > family.children.count else { return }
    filler.child = name(of: first)
    say(.pastHarm, filler.fill(harms[harms.count - 1]), about: first)
  }

  private mutating func addDanger() {
    let only = family.children.count == 1 ? family.children.first : nil
    filler.child = only.map { name(of: $0) } ?? "the children"
    for text in filler.pick(random.within(1...2), of: theme.danger) {
      say(.danger, text, about: only, by: family.socialWorker.id)
    }
  }

  private mutating func addWithheld() {
    guard random.chance(percent: 30) else { return }
    let kinds = random.shuffled(SampleVoices.withheld).prefix(random.within(1...2))
    for kind in kinds {
      let isPolice = kind.classification == "police_confidential"
      guard !isPolice || draft.meeting.isPoliceInvited else { continue }
      let source =
        isPolice ? office.policeOfficer(choice: family.number).id : family.socialWorker.id
      say(.complicating, filler.pick(kind.texts), by: source)
      draft.said[draft.said.count - 1].classification = kind.classification
    }
  }

  private mutating func say(
    _ section: MinutesSection, _ text: String, about child: ChildDraft? = nil,
    by source: String = ""
  ) {
    let speaker = source.isEmpty ? random.pick(speakers) : source
    draft.said.append(
      .init(
        section: section, text: text, source: speaker, children: child.map { [$0.id] } ?? []))
  }

  /// What a child is called in a sentence.
  func name(of child: ChildDraft) -> String { child.birth == nil ? "the baby" : child.first }

  mutating func addVoices() {
    for child in family.children where child.birth != nil { addVoice(of: child) }
    for parent in parents { addVoice(of: parent) }
  }

  private mutating func addVoice(of child: ChildDraft) {
    filler.child = name(of: child)
    let advocate = family.ties.first { $0.person.role == .advocate }?.person.id
    let asker = (child.age ?? 0) >= 5 ? advocate ?? family.socialWorker.id : family.socialWorker.id
    var voice = ConferenceDraft.Voice(person: child.id, text: "", by: asker)
    if (child.age ?? 0) < 4 {
      (voice.text, voice.participation) = (filler.pick(SampleVoices.small), "PN0")
      voice.obtained = "by watching"
    } else if random.chance(percent: 90) {
      voice.text = filler.pick(2, of: SampleVoices.child).joined(separator: " ")
      voice.obtained = random.pick(SampleVoices.childObtained)
      voice.participation = random.pick(["PN6", "PN6", "PN5"])
    } else {
      (voice.text, voice.participation) = (filler.pick(SampleVoices.childNone), "PN7")
      (voice.isMissing, voice.by) = (true, "")
    }
    draft.voices.append(voice)
  }

  private mutating func addVoice(of parent: TieDraft) {
    var voice = ConferenceDraft.Voice(person: parent.person.id, text: "")
    let none = SampleVoices.parentNone
    switch parent.person.contact {
    case .whereaboutsUnknown: voice.text = none[0]
    case .prison where random.chance(percent: 60): voice.text = filler.fill(none[1])
    default:
      let came = draft.comers.contains {
        $0.id == parent.person.id && $0.presence == .attended
      }
      guard came || random.chance(percent: 60) else {
        voice.text = filler.pick([none[2], none[3]])
        break
      }
      voice.text = filler.pick(random.within(1...2), of: SampleVoices.parent)
        .joined(separator: " ")
      voice.obtained = family.plan.option == .chairOnly ? "by the chair, before the meeting" : ""
      draft.voices.append(voice)
      return
    }
    voice.isMissing = true
    draft.voices.append(voice)
  }

  mutating func addScale() {
    let base = random.within(2...5) + (draft.meeting.type == .rcpc ? 2 : 0)
    for comer in draft.comers
    where comer.presence == .attended && comer.role != .interpreter
      && comer.relationship != .supporter
    {
      let spread = comer.role == nil ? random.within(-1...4) : random.within(-2...2)
      let score = random.chance(percent: 4) ? nil : min(10, max(0, base + spread))
      draft.scale.append((comer.id, score, filler.pick(SampleVoices.scale)))
    }
  }

  mutating func addSummary() {
    filler.child = "the children"
    if draft.minuteTaker.isEmpty { draft.summary.append(SampleSentences.noMinuteTaker) }
    draft.summary.append(
      filler.pick(SampleSentences.summaryOpenings) + " "
        + filler.pick(SampleSentences.summaryWorries))
    draft.summary.append(
      filler.pick(2, of: SampleSentences.summaryStrengths).joined(separator: " "))
  }
}
