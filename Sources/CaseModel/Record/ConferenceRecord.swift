/// What was said and decided at a conference: the part of `meetings/REF.yaml` that is filled in
/// after it took place.
package struct ConferenceRecord: Encodable, Sendable {
  /// The day it was held, in the record of an earlier conference that the diary no longer holds.
  package var heldOn: CalendarDate?
  /// When it started and ended.
  package var started: ClockTime?
  package var ended: ClockTime?
  /// Who took the minutes; nil where the chair did (R109).
  package var minuteTaker: PersonID?
  /// Why the meeting was paused (R062).
  package var paused: String?
  /// Whether the council recorded it (R116).
  package var wasRecorded = false
  /// Who was there.
  package var attendance: [Attendance] = []
  /// The reports.
  package var reports: [AgencyReport] = []
  /// What was said.
  package var statements: [Statement] = []
  /// What the children and the family think.
  package var views: [View] = []
  /// The safety scale.
  package var scale: [ScaleScore] = []
  /// The chair's summary and analysis (R108).
  package var summary: String?
  /// The decision about each child.
  package var decisions: [Decision] = []
  /// Who, among professionals, has had direct contact with the family; nil for all with a row for
  /// a child.
  package var directContact: [PersonID]?
  /// What was tried to make the conference quorate (R111).
  package var quoracyEfforts: String?
  /// The safety goals and their actions.
  package var goals: [SafetyGoal] = []
  /// What happens if the plan is not followed or does not work.
  package var contingency: String?
  /// What is not negotiable.
  package var bottomLines: [String] = []
  /// How often the child is visited, in words.
  package var visiting: String?
  /// The core group.
  package var coreGroup: CoreGroup?
  /// The next conference.
  package var nextDate: CalendarDate?
  package var nextTime: ClockTime?
  /// The rating of the outcome form.
  package var rag: RAGRating?
  /// The midpoint review, which Red needs (R136).
  package var midpointOn: CalendarDate?
  /// A rise in risk.
  package var riskIncrease: RiskIncrease?
  /// Whether redaction was considered for both parents, and by whom (R132).
  package var redactionConsidered: Agreement?
  /// How the outcome reaches each parent.
  package var delivery: [DeliveryChoice] = []
  /// The safety plan as agreed with the family before the conference (R101).
  package var safetyPlan: String?
  /// The date printed on what follows the meeting.
  package var issuedOn: CalendarDate?
  /// The chair's approval, without which minutes are drafts.
  package var approved: Agreement?
  /// The version of the minutes, 1 unless corrected.
  package var version = 1
  /// What a correction changed.
  package var corrections: String?

  /// A record of a conference of which nothing is known yet.
  package init() {}
}
