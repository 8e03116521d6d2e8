import CaseModel

extension Tally {
  /// Counts what a conference of the sample shows.
  mutating func count(_ conference: ConferenceDraft) {
    count(.held)
    let outcomes = Set(conference.rulings.map(\.outcome))
    if outcomes.contains(.plan) { count(.plansMade) }
    if outcomes.contains(.continues) { count(.plansContinued) }
    if outcomes.contains(.ends) { count(.plansEnded) }
    if outcomes.contains(.noPlan) { count(.noPlan) }
    if outcomes.count > 1 { count(.mixedDecisions) }
    if conference.rulings.contains(where: { !$0.dissenter.isEmpty }) { count(.dissent) }
    if !conference.quoracyEfforts.isEmpty { count(.inquorate) }
    if conference.minuteTaker.isEmpty { count(.noMinuteTaker) }
    if conference.rating == .red { count(.red) }
    if conference.approvedOn == nil { count(.notApproved) }
    if !conference.corrections.isEmpty { count(.corrected) }
    if conference.overrides.contains(where: { $0.check == "C-SMART" }) { count(.weakAction) }
    if !conference.riskDiscussedWith.isEmpty { count(.riskIncrease) }
    count(.missingViews, times: conference.voices.count { $0.isMissing })
    if conference.marksPassage { count(.markedPassages) }
    count(.withheldStatements, times: conference.said.count { !$0.classification.isEmpty })
  }
}
