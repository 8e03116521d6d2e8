import CaseModel

extension Tally {
  /// Counts everything that a family holds.
  mutating func count(_ family: FamilyDraft) {
    count(.families)
    count(.children, times: family.children.count)
    count(.unborn, times: family.children.filter { $0.birth == nil }.count)
    count(.people, times: family.ties.count)
    countHome(of: family)
    for tie in family.ties { count(tie) }
    for meeting in family.meetings { count(meeting, of: family) }
  }

  private mutating func countHome(of family: FamilyDraft) {
    if family.plan.household == .twoFathers { count(.halfSiblings) }
    switch family.plan.protection {
    case .nobody: break
    case .everyone: count(.protectedFromAll)
    case .firstFather, .parents: count(.protectedFromOne)
    }
    guard family.plan.language != "" else { return }
    count(family.plan.signs ? .signInterpreter : .spokenInterpreter)
  }

  private mutating func count(_ tie: TieDraft) {
    count(Feature(tie.person.contact))
    count(Feature(tie.person.format))
    count(Feature(tie.person.channel))
    if tie.invite == .reportOnly { count(.reportOnly) }
  }

  private mutating func count(_ meeting: MeetingDraft, of family: FamilyDraft) {
    let plan = family.plan
    count(.meetings)
    count(Feature(meeting.type))
    count(Feature(children: family.children.count))
    count(Feature(people: family.peopleCount(of: meeting)))
    if meeting.previous != "" { count(.followUp) }
    if plan.platform == .hybrid { count(.hybrid) }
    if plan.indicators.count == PlatformIndicator.allCases.count { count(.everyIndicator) }
    if plan.platform == .telephone { count(.telephone) }
    if plan.option == .chairOnly { count(.optionTwo) }
    if plan.exclusion == .whole { count(.wholeExclusion) }
    if plan.exclusion == .part { count(.partExclusion) }
    if meeting.isPoliceInvited { count(.police) }
    count(.childCall, times: meeting.callers.count)
    if family.ties.contains(where: { $0.person.role == .advocate }) { count(.advocate) }
  }
}
