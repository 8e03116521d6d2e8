/// What is weak in an action of a plan (R119-R121).
package enum SmartWeakness: String, CaseIterable, Hashable, Sendable {
  /// Too few words to say who does what.
  case tooShort = "too_short"
  /// Nobody is said to do anything, or only to support, monitor or engage.
  case vague
  /// Nobody owns it.
  case noOwner = "no_owner"
  /// It has no date.
  case noDate = "no_date"
  /// Its date is before the conference that sets it.
  case beforeConference = "before_conference"
  /// Its date is after the next review.
  case afterReview = "after_review"
  /// Nothing says how progress will be seen.
  case noEvidence = "no_evidence"
  /// What is said of progress cannot be measured, such as `ongoing`.
  case vagueEvidence = "vague_evidence"
  /// It names a service and not what will be different.
  case serviceOnly = "service_only"

  /// Whether it is judged from the wording, which a reader may see otherwise.
  package var isJudgement: Bool { [.vague, .serviceOnly].contains(self) }

  /// The rule and the way out, for a person who corrects the record or a document that lists what
  /// is to be corrected.
  package var words: String {
    switch self {
    case .tooShort: "an action says who does what; write it as a sentence"
    case .vague:
      "an action says what somebody does; name the act and its object, such as 'ring the school'"
    case .noOwner: "an action has an owner; fill in owner"
    case .noDate: "an action has a date; fill in by"
    case .beforeConference: "an action is done after the conference that sets it; correct by"
    case .afterReview: "an action is done before the next review; bring by forward"
    case .noEvidence: "an action says how progress will be seen; fill in evidence"
    case .vagueEvidence:
      "evidence can be seen or counted; write what will be seen, by whom and how often"
    case .serviceOnly:
      "a service is a means and not an outcome; write who will do what differently for the child, "
        + "and how it will be seen"
    }
  }
}
