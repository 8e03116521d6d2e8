/// How it was decided that somebody meets face to face (R001-R021).
package struct PlatformDecision: Encodable, Sendable {
  /// The circumstances that set off the question (R007-R012).
  package var indicators: [PlatformIndicator]
  /// The compelling reasons (R004-R006).
  package var reasons: [PlatformReason]
  /// The social work analysis; never printed in an invitation (R003).
  package var analysis: String?
  /// Where it was considered (R014, R015).
  package var consideredAt: PlatformForum?
  /// The day the safeguarding and review team was told (R016).
  package var notifiedOn: CalendarDate?
  /// Whether it was discussed with a duty reviewing officer (R018).
  package var discussedWithDutyOfficer: Bool
  /// Whether the family's use of IT and its costs were assessed (R019, R020).
  package var technologyAssessed: Bool
  /// Who decided, and when.
  package var decided: Agreement

  /// A decision with nothing ticked.
  package init(decided: Agreement) {
    self.decided = decided
    indicators = []
    reasons = []
    discussedWithDutyOfficer = false
    technologyAssessed = false
  }
}

/// A circumstance that makes a hybrid meeting be considered (R007-R012; 000:12-17).
package enum PlatformIndicator: String, Vocabulary {
  case domesticAbuseSameHome = "domestic_abuse_same_home"
  case domesticAbuseFormerPartner = "domestic_abuse_former_partner"
  case sexOffenderInHousehold = "sex_offender_in_household"
  case childSexualAbuse = "child_sexual_abuse"
  case fabricatedIllness = "fabricated_or_induced_illness"
  case childWantsToAttend = "child_wants_to_attend"
}

/// A compelling reason for a face-to-face element (R004-R006; 000:6-9).
package enum PlatformReason: String, Vocabulary {
  case safetyPlanning = "safety_planning"
  case technology
  case childParticipation = "child_participation"
}

/// Where the platform was considered (R014, R015; 000:18-19).
package enum PlatformForum: String, Vocabulary {
  case strategyDiscussion = "strategy_discussion"
  case coreGroup = "core_group"
}
