import CaseModel

extension ConferenceViewMaker {
  /// What only the office's copies hold.
  func officeNotes() -> OfficeNotes {
    let record = caseFile.record
    let invitees = discloser.invitees
    let ids = Set(caseFile.people.keys).union(meeting.children)
    return OfficeNotes(
      children: caseFile.children, optionDecision: record?.optionDecision,
      platformDecision: record?.platformDecision, exclusions: record?.exclusions ?? [],
      inviteeRisk: record?.inviteeRisk, preparation: record?.preparation,
      overrides: record?.overrides ?? [], rag: conference.rag, midpointOn: conference.midpointOn,
      riskIncrease: conference.riskIncrease, redactionConsidered: conference.redactionConsidered,
      delivery: conference.delivery,
      parties: Dictionary(
        uniqueKeysWithValues: ids.compactMap { id in party(id).map { (id, $0) } }),
      family: invitees.filter {
        $0.comes && $0.involvements.first?.relationship != nil
      }.map(\.person),
      childCalls: record?.childCalls ?? [], meeting: meeting)
  }
}
