import CaseModel

/// A conference of the sample, as its record tells it. Days are places in the calendar.
struct ConferenceDraft: Sendable {
  struct Comer: Sendable {
    var id: String
    var role: ProfessionalRole?
    var relationship: Relationship?
    /// Whether a row ties the person to a child, and not only to the meeting.
    var knowsFamily: Bool
    var presence = Presence.attended
    var joinedBy = JoinedBy.video
    var part = ""
  }
  struct Report: Sendable {
    var author: String
    var received: Int
    var shared: Int?
    var sharedBy = ""
  }
  struct Said: Sendable {
    var section: MinutesSection
    var text: String
    var source = ""
    var children: [String] = []
    var classification = ""
    var part = ""
  }
  struct Voice: Sendable {
    var person: String
    var text: String
    var isMissing = false
    var obtained = ""
    var by = ""
    var participation = ""
  }
  struct Ruling: Sendable {
    var child: String
    var outcome: DecisionOutcome
    var category: AbuseCategory?
    var reasons: String
    var dissenter = ""
    var dissent = ""
  }
  struct Step: Sendable {
    var owner: String
    var action: String
    var evidence: String
    var by: Int?
    var status: ActionStatus?
  }
  struct Goal: Sendable {
    var id: String
    var worry: String
    var goal: String
    var outcome: String
    var progress = ""
    var steps: [Step]
  }

  var meeting: MeetingDraft
  /// Whether a passage is kept from the father.
  var marksPassage = false
  var chair: String
  var start = ""
  var end = ""
  var minuteTaker = ""
  var paused = ""
  var comers: [Comer] = []
  var reports: [Report] = []
  var said: [Said] = []
  var voices: [Voice] = []
  var scale: [(person: String, score: Int?, sentence: String)] = []
  var summary: [String] = []
  var rulings: [Ruling] = []
  var goals: [Goal] = []
  var quoracyEfforts = ""
  var contingency = ""
  var bottomLines: [String] = []
  var visiting = ""
  var coreGroup: [String] = []
  var coreGroupOn: Int?
  var nextOn: Int?
  var rating = RAGRating.amber
  var midpointOn: Int?
  var riskDiscussedWith = ""
  var delivery: [(person: String, channel: DeliveryChannel)] = []
  var safetyPlan = ""
  var approvedOn: Int?
  var corrections = ""
  var talks: [(person: String, note: String, present: String)] = []
  var talker = ""
  var isOptionTwo = false
  /// The checks that are overruled, each with the reason.
  var overrides: [(check: String, reason: String)] = []

  /// Whether a child has a plan after it.
  var setsPlan: Bool { rulings.contains { $0.outcome == .plan || $0.outcome == .continues } }
}
