extension PracticeChecks {
  /// The checks of what is known before a conference.
  static let invitation: [any PracticeCheck.Type] = [
    InitialConferenceInTimeCheck.self, FirstReviewInTimeCheck.self,
    LaterReviewInTimeCheck.self, FirstCareReviewInTimeCheck.self,
    WeekendCheck.self, PlatformReasonCheck.self,
    PlatformKnownCheck.self, HybridTriggerCheck.self,
    HybridNoticeCheck.self, RoomCheck.self,
    OptionTwoAgreedCheck.self, OptionTwoRationaleCheck.self,
    CallSlotCheck.self, ChairTalkInTimeCheck.self,
    InviteeRiskCheck.self, InterpreterCheck.self,
    ContactCheck.self, ProfessionalContactCheck.self,
    ClerkContactCheck.self, ParentInvitedCheck.self,
    JoiningCheck.self, ProfileDateCheck.self,
    FabricatedIllnessCheck.self,
  ]

  /// The checks of what a conference decided.
  static let record: [any RecordCheck.Type] = [
    CoreGroupInTimeCheck.self, FrontPageCheck.self, DangerStatementCheck.self, SummaryCheck.self,
    StandardStatementCheck.self, QuorumCheck.self, EndingPlanCheck.self, ViewsCheck.self,
    ScaleCheck.self, SmartActionsCheck.self, OutcomeNotServiceCheck.self, OwnerGroupCheck.self,
    RatingCheck.self, MidpointCheck.self, RedactionConsideredCheck.self,
    VictimAdvisedCheck.self, PassagesDecidedCheck.self, RiskIncreaseCheck.self,
    FamilyReportCheck.self, ChairReportCheck.self, AgencyReportCheck.self, InitialReportCheck.self,
    ReviewReportCheck.self, PoliceInTimeCheck.self, PreparationInTimeCheck.self,
    OptionTwoCaseNoteCheck.self, OptionTwoAttendanceCheck.self, SafetyPlanCheck.self,
    OutcomeInTimeCheck.self, PlanInTimeCheck.self, MinutesInTimeCheck.self,
    EachChildDecidedCheck.self, DeliveryChannelCheck.self, EveryoneServedCheck.self,
    RecordingCheck.self, TelephoneCheck.self,
  ]
}

extension CheckID {
  /// Whether the check is about what a conference decided: what it finds is no reason to hold back
  /// what was made before the conference.
  package var isAboutRecord: Bool { PracticeChecks.record.contains { $0.id == self } }
}
