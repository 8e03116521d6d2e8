package import CaseModel

/// The decision about one child.
package struct DisclosedDecision: Sendable {
  /// The child.
  package let child: PersonID
  /// The child's name.
  package let childName: String
  /// What was decided.
  package let outcome: DecisionOutcome
  /// The category, where there is a plan.
  package let category: AbuseCategory?
  /// Since when the child has a plan; nil without one.
  package let planStart: CalendarDate?
  /// Why.
  package let reasons: String?
  /// What each agency recommended, those who agree too.
  package let stances: [DisclosedStance]

  /// Whether the child has a plan after it.
  package var hasPlan: Bool { outcome == .plan || outcome == .continues }
}

/// What one professional recommended.
package struct DisclosedStance: Sendable {
  /// Who.
  package let party: DisclosedParty
  /// Whether they agree with the decision.
  package let agrees: Bool
  /// Why not.
  package let reason: String?
}

/// Whether the conference could decide (R111).
package struct DisclosedQuoracy: Sendable {
  /// Whether it was quorate.
  package internal(set) var isQuorate: Bool
  /// The sum in words; nil for family and advocates, who learn yes or no alone (redaction promise 5).
  package internal(set) var arithmetic: String?
  /// What was tried to make it quorate; professionals only.
  package internal(set) var efforts: String?
}

/// A safety goal.
package struct DisclosedGoal: Sendable {
  /// The goal's id.
  package let id: String
  /// The children it is for; all that the reader sees where it is for all.
  package let children: [PersonID]
  /// The worry that it answers.
  package let worry: String?
  /// The goal.
  package let goal: String
  /// What safe looks like.
  package let outcome: String
  /// At a review: what progress there is.
  package let progress: String?
  /// What is to be done.
  package let actions: [DisclosedAction]
}

/// One action of a plan.
package struct DisclosedAction: Sendable {
  /// What is to be done.
  package let text: String
  /// Who does it.
  package let owner: DisclosedParty?
  /// Whether the family or a professional does it.
  package let group: OwnerGroup
  /// By when.
  package let by: CalendarDate?
  /// How progress will be seen.
  package let evidence: String?
  /// At a review: what became of it.
  package let status: ActionStatus?
}

/// The core group.
package struct DisclosedCoreGroup: Sendable {
  /// The members.
  package let members: [DisclosedParty]
  /// The day it meets.
  package let date: CalendarDate
  /// The time.
  package let time: ClockTime?
  /// Where; nil where it is withheld.
  package let place: String?
}
