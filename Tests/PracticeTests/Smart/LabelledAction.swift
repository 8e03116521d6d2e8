import CaseModel
import Practice

/// An action as a plan may have it, with what a person finds weak in it.
struct LabelledAction: Sendable {
  let action: String
  let evidence: String?
  let weakness: SmartWeakness?

  /// An action that is good.
  init(_ action: String, seenBy evidence: String) {
    (self.action, self.evidence, weakness) = (action, evidence, nil)
  }

  /// An action with one weakness, good but for that.
  init(
    _ weakness: SmartWeakness, _ action: String,
    seenBy evidence: String? = "the health visitor sees it at each visit"
  ) {
    (self.action, self.evidence, self.weakness) = (action, evidence, weakness)
  }

  /// The action in a plan made on 12 May 2020 and reviewed on 4 August.
  func planAction() throws -> PlanAction {
    var made = PlanAction(action: action, location: SampleCase.actionPlace)
    made.owner = weakness == .noOwner ? nil : try PersonID("P1")
    made.by =
      switch weakness {
      case .noDate: nil
      case .beforeConference: try date("2020-05-11")
      case .afterReview: try date("2020-08-05")
      default: try date("2020-06-15")
      }
    made.evidence = evidence
    return made
  }
}
