package import Diagnostics

/// A safety goal of the plan with its actions (R118-R121).
package struct SafetyGoal: Encodable, Sendable {
  /// The goal's id within the meetings of a family, such as `G1`; it stays from one conference to
  /// the next.
  package var id: String
  /// The children it is for; empty for all.
  package var children: [PersonID]
  /// The worry that it answers, in words.
  package var worry: String?
  /// The goal.
  package var goal: String
  /// What safe looks like: an outcome, not a service (R119).
  package var outcome: String
  /// What is to be done.
  package var actions: [PlanAction]
  /// At a review: what progress there is.
  package var progress: String?
  /// Where it stands.
  package var location: Location

  /// A goal without actions yet.
  package init(id: String, goal: String, outcome: String, location: Location) {
    self.id = id
    self.goal = goal
    self.outcome = outcome
    self.location = location
    children = []
    actions = []
  }
}

/// One action of a plan (R120, R121).
package struct PlanAction: Encodable, Sendable {
  /// What is to be done, with verb and object.
  package var action: String
  /// Who does it; nil is what the SMART check refuses.
  package var owner: PersonID?
  /// Whether the family or a professional does it; nil leaves it to what the owner is.
  package var group: OwnerGroup?
  /// By when; nil is what the SMART check refuses.
  package var by: CalendarDate?
  /// How progress will be seen; nil is what the SMART check refuses.
  package var evidence: String?
  /// At a review: what became of it.
  package var status: ActionStatus?
  /// Where it stands.
  package var location: Location

  /// An action.
  package init(action: String, location: Location) {
    self.action = action
    self.location = location
  }
}

/// Who an action is for (`group`).
package enum OwnerGroup: String, Vocabulary {
  case family, professional
}

/// What became of an action of the plan before (`status`).
package enum ActionStatus: String, Vocabulary {
  case new
  case carriedOver = "carried_over"
  case done
  case dropped
}
