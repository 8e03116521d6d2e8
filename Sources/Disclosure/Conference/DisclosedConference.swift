package import CaseModel

/// What one reader may see of what was said and decided at a conference.
///
/// It holds only what is about children that the reader has a row for, only what is classed as
/// open, and nobody who shares no child with the reader. The office's own copy holds everything.
package struct DisclosedConference: Sendable {
  /// When it started and ended.
  package internal(set) var started: ClockTime?
  package internal(set) var ended: ClockTime?
  /// Who took the minutes; nil where the chair did (R109).
  package internal(set) var minuteTaker: DisclosedParty?
  /// Why it was paused (R062).
  package internal(set) var paused: String?
  /// Whether the council recorded it (R116).
  package internal(set) var wasRecorded = false
  /// Parents, carers and other family of the children that the reader sees.
  package internal(set) var family: [DisclosedFamilyMember] = []
  /// Who was there (R105).
  package internal(set) var attendance: [DisclosedAttendance] = []
  /// The reports.
  package internal(set) var reports: [DisclosedReport] = []
  /// What was said.
  package internal(set) var statements: [DisclosedStatement] = []
  /// What children and family think (R076, R115).
  package internal(set) var voices: [DisclosedVoice] = []
  /// The safety scale (R114).
  package internal(set) var scale: [DisclosedScore] = []
  /// The day of the conference before, where its record is there.
  package internal(set) var previousDate: CalendarDate?
  /// The chair's summary (R108).
  package internal(set) var summary: String?
  /// The decision about each child (R112).
  package internal(set) var decisions: [DisclosedDecision] = []
  /// Whether it was quorate (R111).
  package internal(set) var quoracy = DisclosedQuoracy(isQuorate: false)
  /// The safety goals (R118).
  package internal(set) var goals: [DisclosedGoal] = []
  /// The goals of the conference before, where its record is there.
  package internal(set) var earlierGoals: [DisclosedGoal] = []
  /// What happens if the plan does not work.
  package internal(set) var contingency: String?
  /// What is not negotiable.
  package internal(set) var bottomLines: [String] = []
  /// How often a child is visited.
  package internal(set) var visiting: String?
  /// The core group.
  package internal(set) var coreGroup: DisclosedCoreGroup?
  /// The next conference.
  package internal(set) var nextDate: CalendarDate?
  package internal(set) var nextTime: ClockTime?
  /// The safety plan agreed with the family before (R101).
  package internal(set) var safetyPlan: String?
  /// Whether the chair has approved the minutes; without it they are a draft.
  package internal(set) var approvedOn: CalendarDate?
  /// The version of the minutes.
  package internal(set) var version = 1
  /// What the version changed.
  package internal(set) var corrections: String?
  /// What the office alone sees; nil in every recipient's view.
  package internal(set) var office: OfficeNotes?

  /// Nothing: what a reader may see before a conference.
  package init() {}

  /// The decision about `child`, where the reader sees the child.
  package func decision(about child: PersonID) -> DisclosedDecision? {
    decisions.first { $0.child == child }
  }
}
