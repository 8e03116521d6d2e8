package import CaseModel

/// The rules that a council works by, each with its source (requirements 8, design 3).
///
/// A profile is read layer by layer, each starting as a copy of the one it extends.
package struct PracticeProfile: Sendable {
  /// The profile's id, such as `england-default`.
  package var identifier: String
  /// What it is called.
  package var title: String
  /// The profiles it is made of, itself first, the base last.
  package var lineage: [String]
  /// Its version (R163).
  package var version: ProfileVersion
  /// When its own paper is to be looked at again (R165; 004:183).
  package var reviewOn: CalendarDate?
  /// The council. The shipped profiles stand for no council of their own: theirs is empty.
  package var organisation: Organisation

  /// The limits that have a figure.
  package var limits: [TimeLimitID: TimeLimit] = [:]
  /// The limits without one, in words such as `when available` (004:124).
  package var limitsInWords: [TimeLimitID: Sourced<String>] = [:]
  /// The keys of figures and limits that the profile says nobody has set, and why.
  package var withoutFigure: [String: String] = [:]
  /// What is done or promised.
  package var practices: [PracticeID: Sourced<Bool>] = [:]
  /// What becomes of each check.
  package var severities: [CheckID: Sourced<CheckSeverity>] = [:]
  /// Who may decide what.
  package var approvers: [ApprovalID: Sourced<[String]>] = [:]
  /// Sentences that are printed as they stand.
  package var statements: [StatementID: Sourced<String>] = [:]

  /// When the office works; nil: all day.
  package var workingHours: Sourced<WorkingHours>?
  /// At what time of its day a lead time in days ends; nil: at the day's end.
  package var deadlineTime: Sourced<ClockTime>?
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
  package var roomLimit: Sourced<Int>?
  /// How many professionals are rung together where joining fails; chair and parents not counted
  /// (R150, A6).
  package var telephoneLimit: Sourced<Int>?
  /// How many minutes before the start professionals meet for confidential information (R057).
  package var confidentialSlotMinutes: Sourced<Int>?
  /// From which age in years a child is invited where the export does not say (requirements 1.4).
  package var childInvitationAge: Sourced<Int> = .unset(0)
  /// From which age in years a child is offered an advocate (requirements 1.4).
  package var advocateAge: Sourced<Int> = .unset(0)
  /// From which age in years a child gets the letter for older children.
  package var olderChildAge: Sourced<Int> = .unset(0)
  /// The form that agencies report on (R085).
  package var reportTemplate: Sourced<String> = .unset("")
  /// The marking of documents about people (R164).
  package var classification: Sourced<String> = .unset("")
  /// How many of children's social care a quorum needs (requirements 1.7).
  package var quorumOfSocialCare: Sourced<Int> = .unset(0)
  /// How many other agencies with direct contact a quorum needs (requirements 1.7).
  package var quorumOfOthers: Sourced<Int> = .unset(0)
  /// Whether the town of a protected address counts as standing for the address.
  package var townIsProxy: Sourced<Bool> = .unset(true)
  /// Whether a redaction is made in both parents' copies alike (A7; 001:68).
  package var redactsForBothParents: Sourced<Bool> = .unset(false)
  /// Which midpoint reviews come first (A8).
  package var midpointReviews: Sourced<[MidpointPeriod]> = .unset([])
  /// Which role gets the decisions of a child in care review (A11; 003:105).
  package var careDecisionsTo: Sourced<String> = .unset("")

  /// A profile in which nothing is set yet.
  package init(
    identifier: String, title: String, version: ProfileVersion, organisation: Organisation
  ) {
    self.identifier = identifier
    self.title = title
    self.version = version
    self.organisation = organisation
    lineage = [identifier]
  }

  /// Whether the profile asks for `practice`.
  package func practises(_ practice: PracticeID) -> Bool { practices[practice]?.value ?? false }

  /// What becomes of `check`; a check that no layer names is off.
  package func severity(of check: CheckID) -> CheckSeverity { severities[check]?.value ?? .off }

  /// How soon the outcome is sent, such as `1 working day`; nil where no figure is set.
  package var outcomeWithin: String? { limits[.outcome]?.length }
}
