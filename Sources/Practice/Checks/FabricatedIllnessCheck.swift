import CaseModel

/// C-FII: where illness may be fabricated or induced, a paediatrician is invited
/// and attends (R011; requirements 1.7).
enum FabricatedIllnessCheck: PracticeCheck {
  static let id = CheckID.fabricatedIllness

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard subject.meeting.type.isConference,
      let record = subject.record, let decision = record.platformDecision,
      decision.indicators.contains(.fabricatedIllness),
      !hasPaediatrician(subject)
    else { return [] }
    return [
      CheckFinding(
        "where illness may be fabricated or induced, a paediatrician comes; "
          + "invite one and correct attendance, or untick the indicator", at: record.location)
    ]
  }

  /// Whether one attended, or, before the conference, is invited.
  private static func hasPaediatrician(_ subject: CheckSubject) -> Bool {
    guard let conference = subject.decided else {
      return subject.invitees.contains(where: isPaediatricianWhoComes)
    }
    return conference.attended.contains { subject.roles(of: $0).contains(.paediatrician) }
  }

  private static func isPaediatricianWhoComes(_ invitee: Invitee) -> Bool {
    invitee.comes && invitee.involvements.contains { $0.role == .paediatrician }
  }
}
