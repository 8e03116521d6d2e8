import CaseModel

/// Draws what happened at a conference: who came, what was said, what was decided.
///
/// Every conference keeps the rules of `england-default`, with exceptions at the rates of real
/// months: inquorate ones, dissent, views that are missing, plans with a weak action.
struct ConferenceMaker: Sendable {
  let family: FamilyDraft
  let office: Office
  let theme: SampleTheme
  /// What holds for all conferences of the family, such as its goals, is drawn from this.
  let common: SplitMix64
  var filler: SentenceFiller
  var draft: ConferenceDraft

  /// The conference of `meeting`; nil for other meetings, and where it is yet to come.
  static func conference(
    of meeting: MeetingDraft, in family: FamilyDraft, office: Office
  ) -> ConferenceDraft? {
    guard meeting.type.isConference else { return nil }
    var source = family.random
    let seed = source.next()
    let order = family.meetings.firstIndex { $0.reference == meeting.reference } ?? 0
    var maker = ConferenceMaker(
      family: family, office: office,
      theme: .theme(of: family.plan, number: family.number),
      common: SplitMix64(seed: seed, stream: 0),
      filler: SentenceFiller(random: SplitMix64(seed: seed, stream: order + 1)),
      draft: ConferenceDraft(meeting: meeting, chair: office.chair.id))
    guard maker.filler.random.chance(percent: 85) else { return nil }
    maker.make()
    return maker.draft
  }

  private mutating func make() {
    setCourse()
    invite()
    makeQuorate()
    addReports()
    rule()
    addStatements()
    addVoices()
    addScale()
    addSummary()
    addGoals()
    addPlan()
    addAftermath()
    addPreparation()
  }

  var random: SplitMix64 {
    get { filler.random }
    set { filler.random = newValue }
  }

  /// Whether a later conference of the sample reviews this one, so that all plans go on.
  var isReviewed: Bool { family.meetings.last?.previous == draft.meeting.reference }

  private mutating func setCourse() {
    let start = minutes(of: draft.meeting.time) + 5 * random.below(3)
    let end = start + random.within(55...140)
    (draft.start, draft.end) = (clock(start), clock(end))
    draft.minuteTaker = random.chance(percent: 88) ? office.clerk.id : ""
    draft.paused = random.chance(percent: 10) ? filler.pick(SampleSentences.paused) : ""
    draft.isOptionTwo = family.plan.option == .chairOnly
  }

  private func minutes(of time: String) -> Int { ClockTime(text: time)?.minutes ?? 630 }

  private func clock(_ minutes: Int) -> String {
    "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
  }
}
