package import Diagnostics

/// The decision about one child (R112; requirements 1.7 item 12).
package struct Decision: Encodable, Sendable {
  /// The child.
  package var child: PersonID
  /// What was decided.
  package var outcome: DecisionOutcome
  /// The category, where there is a plan.
  package var category: AbuseCategory?
  /// Why.
  package var reasons: String?
  /// Each agency's recommendation; those who are not listed agreed.
  package var views: [DecisionView]
  /// Where it stands.
  package var location: Location

  /// A decision.
  package init(child: PersonID, outcome: DecisionOutcome, location: Location) {
    self.child = child
    self.outcome = outcome
    self.location = location
    views = []
  }

  /// Whether the child has a plan after it.
  package var hasPlan: Bool { outcome == .plan || outcome == .continues }
}

/// What was decided (`outcome`).
package enum DecisionOutcome: String, Vocabulary {
  case plan
  case noPlan = "no_plan"
  case continues
  case ends

  /// The words for it.
  package var title: String {
    switch self {
    case .plan: "a child protection plan"
    case .noPlan: "no child protection plan"
    case .continues: "the child protection plan continues"
    case .ends: "the child protection plan ends"
    }
  }
}

/// What one professional recommended.
package struct DecisionView: Encodable, Sendable {
  /// Who.
  package var person: PersonID
  /// Whether they agree with the decision.
  package var agrees: Bool
  /// Why not.
  package var reason: String?

  /// A view.
  package init(person: PersonID, agrees: Bool, reason: String? = nil) {
    self.person = person
    self.agrees = agrees
    self.reason = reason
  }
}

/// The outcome form's rating (`rag`; R135). Documents print the words, never a colour alone.
package enum RAGRating: String, Vocabulary {
  case red, amber, green

  /// The words for it.
  package var title: String {
    switch self {
    case .red: "Red: high risk of harm"
    case .amber: "Amber: some risk of harm"
    case .green: "Green: lower risk of harm"
    }
  }
}

/// A rise in risk at home, and whom the chair talked to (R123).
package struct RiskIncrease: Encodable, Sendable {
  /// The team manager.
  package var discussedWith: PersonID
  /// The day.
  package var on: CalendarDate
  /// The time.
  package var time: ClockTime?
  /// What was agreed.
  package var note: String?

  /// A talk about a rise in risk.
  package init(discussedWith: PersonID, on: CalendarDate) {
    self.discussedWith = discussedWith
    self.on = on
  }
}

/// The core group and its first or next meeting.
package struct CoreGroup: Encodable, Sendable {
  /// The members.
  package var members: [PersonID]
  /// The day it meets.
  package var date: CalendarDate
  /// The time.
  package var time: ClockTime?
  /// Where.
  package var place: String?

  /// A core group that meets on a day.
  package init(members: [PersonID], date: CalendarDate) {
    self.members = members
    self.date = date
  }
}

/// How the outcome reaches one person (R131).
package struct DeliveryChoice: Encodable, Sendable {
  /// The person.
  package var person: PersonID
  /// The channel.
  package var channel: DeliveryChannel

  /// A choice.
  package init(person: PersonID, channel: DeliveryChannel) {
    self.person = person
    self.channel = channel
  }
}

/// A check that a person overrules, with the reason that documents print.
package struct CheckOverride: Encodable, Sendable {
  /// The check's name, such as `C-SMART`.
  package var check: String
  /// Why.
  package var reason: String
  /// Where it stands.
  package var location: Location

  /// An override.
  package init(check: String, reason: String, location: Location) {
    self.check = check
    self.reason = reason
    self.location = location
  }
}
