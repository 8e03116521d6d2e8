package import Diagnostics

/// What people decided about who may see what (`disclosure`; requirements 3, redaction promise 4).
package struct DisclosureRecord: Encodable, Sendable {
  /// Whether readers may see that something was left out, where a decision does not say.
  package var gapsMayBeSeen = false
  /// What is kept from somebody.
  package var withheld: [WithholdingDecision] = []
  /// What somebody is shown although their kind of reader is not.
  package var shared: [SharingDecision] = []

  /// A record without decisions.
  package init() {}
}

/// A decision to keep something from somebody (an item of `disclosure.withhold`).
package struct WithholdingDecision: Encodable, Sendable {
  /// The decision's id within the meeting, such as `D1`.
  package var id: String
  /// What is kept.
  package var item: WithheldItem
  /// From whom; empty where it is kept from the whole family.
  package var from: [PersonID]
  /// Why, with the legal basis that goes with it.
  package var reason: ReasonCode
  /// The legal basis in the council's own words, in place of the reason's usual one.
  package var legalBasis: String?
  /// Who decided, and when.
  package var decided: Agreement
  /// Where the evidence is; for the council's own papers.
  package var evidence: String?
  /// How the person at risk was told of it (R133).
  package var victimAdvised: VictimAdvice?
  /// Whether both parents' copies leave out the same, so that neither is singled out (R132).
  package var isSymmetric = false
  /// Whether readers may see that something was left out; nil leaves it to the record.
  package var gapsMayBeSeen: Bool?
  /// When the decision is looked at again.
  package var reviewOn: CalendarDate?
  /// Where it stands.
  package var location: Location

  /// A decision about `item`.
  package init(
    id: String, item: WithheldItem, from: [PersonID], reason: ReasonCode, decided: Agreement,
    location: Location
  ) {
    self.id = id
    self.item = item
    self.from = from
    self.reason = reason
    self.decided = decided
    self.location = location
  }

  /// Whether it is the decision behind `mark`: about passages, for the same reason, and about
  /// everybody whom the mark keeps it from.
  package func covers(_ mark: PassageMark) -> Bool {
    item == .passages && reason == mark.reason
      && (isFromFamily || !mark.isFromFamily && mark.from.allSatisfy(from.contains))
  }

  /// Whether it is about the whole family: relatives, children and their advocates.
  package var isFromFamily: Bool { from.isEmpty }
}

/// What a decision keeps from somebody.
package enum WithheldItem: Encodable, Hashable, Sendable {
  /// Where a person lives and everything that stands for it.
  case whereabouts(PersonID)
  /// A person's name; the role stays.
  case name(PersonID)
  /// That there is such a person at all.
  case existence(PersonID)
  /// A person's views.
  case views(PersonID)
  /// The number that a person gave on the safety scale.
  case score(PersonID)
  /// That there is a report by a person.
  case report(PersonID)
  /// The passages that are marked with the decision's reason.
  case passages
  /// Statements of one classification.
  case statements(Classification)

  /// The kind of item (`what`).
  package var kind: WithheldKind {
    switch self {
    case .whereabouts: .whereabouts
    case .name: .name
    case .existence: .existence
    case .views: .views
    case .score: .score
    case .report: .report
    case .passages: .passages
    case .statements: .statements
    }
  }

  /// The person it is about.
  package var person: PersonID? {
    switch self {
    case .whereabouts(let person), .name(let person), .existence(let person), .views(let person),
      .score(let person), .report(let person):
      person
    case .passages, .statements: nil
    }
  }
}

/// The kinds of item that a decision keeps from somebody (`what`).
package enum WithheldKind: String, Vocabulary {
  case whereabouts, name, existence, views, score, report, passages, statements
}

/// A decision to show somebody what their kind of reader is not shown (an item of
/// `disclosure.share`).
package struct SharingDecision: Encodable, Sendable {
  /// What is shown.
  package enum Item: Encodable, Hashable, Sendable {
    /// Statements of a classification.
    case statements(Classification)
    /// That there is a report by a person, and when it came.
    case report(PersonID)
  }

  /// The decision's id within the meeting.
  package var id: String
  /// What is shown.
  package var item: Item
  /// To whom.
  package var to: [PersonID]
  /// Why it may be.
  package var reason: String
  /// Who decided, and when.
  package var decided: Agreement
  /// Where it stands.
  package var location: Location

  /// A decision to show `item`.
  package init(
    id: String, item: Item, to: [PersonID], reason: String, decided: Agreement, location: Location
  ) {
    self.id = id
    self.item = item
    self.to = to
    self.reason = reason
    self.decided = decided
    self.location = location
  }
}

/// The kinds of item that a decision shows somebody (`what` under `share`).
package enum SharedKind: String, Vocabulary {
  case statements, report
}

/// How a person at risk was told what is withheld (R133; 001:68, 001:92).
package struct VictimAdvice: Encodable, Sendable {
  /// Who was told.
  package var who: PersonID
  /// Who told them.
  package var by: PersonID
  /// The day.
  package var on: CalendarDate
  /// How.
  package var how: String

  /// Advice given on a day.
  package init(who: PersonID, by: PersonID, on: CalendarDate, how: String) {
    self.who = who
    self.by = by
    self.on = on
    self.how = how
  }
}
