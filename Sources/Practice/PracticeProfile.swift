package import CaseModel

/// The rules that a council works by, each with its source (requirements 8, design 3).
///
/// Read layer by layer: a profile starts as a copy of the one it extends. A figure whose value is
/// nil is one that the profile says nobody has set, with the source of that too.
package struct PracticeProfile: Sendable {
  /// The profile's id.
  package var id: ProfileID
  /// What it is called.
  package var title: String
  /// The profiles it is made of, itself first, the base last.
  package var lineage: [ProfileID]
  /// Its version; nil while no layer has one (R163).
  package var version: ProfileVersion?
  /// When its own paper is to be looked at again (R165; 004:183).
  package var reviewOn: CalendarDate?
  /// The council; nil in the shipped profiles.
  package var organisation: Organisation?

  /// The limits that have a figure.
  package var limits: [TimeLimitID: TimeLimit] = [:]
  /// The limits without one: in the source's sense of words such as `when available`, or nil where
  /// the profile has no such limit at all.
  package var limitsWithoutFigure: [TimeLimitID: Sourced<String?>] = [:]
  /// What is done or promised.
  package var practices: [PracticeID: Sourced<Bool>] = [:]
  /// What becomes of each check.
  package var severities: [CheckID: Sourced<CheckSeverity>] = [:]
  /// Who may decide what.
  package var approvers: [ApprovalID: Sourced<[String]>] = [:]
  /// Sentences that are printed as they stand.
  package var statements: [StatementID: Sourced<String>] = [:]

  /// When the office works; nil: all day.
  package var workingHours: Sourced<WorkingHours?> = .unset(nil)
  /// At what time of its day a lead time in days ends; nil: at the day's end.
  package var deadlineTime: Sourced<ClockTime?> = .unset(nil)
  /// How people may take part (R001, R026).
  package var platforms: Sourced<[Platform]> = .unset([])
  /// How people take part where the diary does not say (R001).
  package var defaultPlatform: Sourced<Platform> = .unset(.virtual)
  /// By which means people may join (R027).
  package var joiningMethods: Sourced<[JoiningMethod]> = .unset([])
  /// How parents may take part (R029-R043).
  package var options: Sourced<[ParticipationOption]> = .unset([])
  /// How parents take part where the diary does not say (R029).
  package var defaultOption: Sourced<ParticipationOption> = .unset(.wholeConference)
  /// When chairs ring parents (R087).
  package var callSlots: Sourced<[ClockTime]> = .unset([])
  /// How many people a hybrid meeting's room holds, everyone counted (R023, A5).
  package var roomLimit: Sourced<Int?> = .unset(nil)
  /// How many professionals are rung together where joining fails; chair and parents not counted
  /// (R150, A6).
  package var telephoneLimit: Sourced<Int?> = .unset(nil)
  /// How many minutes before the start professionals meet for confidential information (R057).
  package var confidentialSlotMinutes: Sourced<Int?> = .unset(nil)
  /// From which age a child is invited where the export does not say (requirements 1.4).
  package var childInvitationAge: Sourced<Int?> = .unset(nil)
  /// From which age a child is offered an advocate (requirements 1.4).
  package var advocateAge: Sourced<Int?> = .unset(nil)
  /// Who gets the letter for younger children.
  package var youngerChildAges: Sourced<AgeRange?> = .unset(nil)
  /// Who gets the letter for older children.
  package var olderChildAges: Sourced<AgeRange?> = .unset(nil)
  /// The form that agencies report on (R085).
  package var reportTemplate: Sourced<String?> = .unset(nil)
  /// The marking of documents about people (R164).
  package var classification: Sourced<String?> = .unset(nil)
  /// How many of children's social care a quorum needs (requirements 1.7).
  package var quorumOfSocialCare: Sourced<Int?> = .unset(nil)
  /// How many other agencies with direct contact a quorum needs (requirements 1.7).
  package var quorumOfOthers: Sourced<Int?> = .unset(nil)
  /// Whether the town of a protected address counts as standing for the address.
  package var townIsProxy: Sourced<Bool> = .unset(true)
  /// Whether a redaction is made in both parents' copies alike (A7; 001:68).
  package var redactsForBothParents: Sourced<Bool> = .unset(false)
  /// Which midpoint reviews come first (A8).
  package var midpointReviews: Sourced<[MidpointPeriod]> = .unset([])
  /// Who gets the decisions of a child in care review (A11; 003:105).
  package var careDecisionsTo: Sourced<String?> = .unset(nil)

  /// A profile in which nothing is set yet.
  package init(id: ProfileID, title: String) {
    self.id = id
    self.title = title
    lineage = [id]
  }

  /// Whether the profile asks for `practice`.
  package func asksFor(_ practice: PracticeID) -> Bool { practices[practice]?.value ?? false }

  /// What becomes of `check`; a check that no layer names is off.
  package func severity(of check: CheckID) -> CheckSeverity { severities[check]?.value ?? .off }
}

/// The id of a profile, such as `england-default`.
package typealias ProfileID = Identifier<PracticeProfile>
