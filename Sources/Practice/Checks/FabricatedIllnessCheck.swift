import CaseModel

/// C-FII: where illness may be fabricated or induced, a paediatrician comes (R011; requirements 1.7).
enum FabricatedIllnessCheck: PracticeCheck {
  static let id = CheckID.fabricatedIllness

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard subject.meeting.type.isConference,
      let record = subject.record, let decision = record.platformDecision,
      decision.indicators.contains(.fabricatedIllness),
      !subject.file.invitees.contains(where: isPaediatricianWhoComes)
    else { return [] }
    return [
      CheckFinding(
        "where illness may be fabricated or induced, a paediatrician comes; "
          + "invite one, or untick the indicator", at: record.location)
    ]
  }

  private static func isPaediatricianWhoComes(_ invitee: Invitee) -> Bool {
    invitee.comes && invitee.involvements.contains { $0.role == .paediatrician }
  }
}
