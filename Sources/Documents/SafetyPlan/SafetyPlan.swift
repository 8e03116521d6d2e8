import CaseModel
import Disclosure
import Templates

/// The safety plan worked out with the family before the conference (R101).
enum SafetyPlan {
  static let definition = DocumentDefinition(
    stage: .outcome,
    context: OutcomeContext.with([
      .texts("safety_plan", "the plan, a paragraph each") {
        FreeText.paragraphs(of: $0.conference.safetyPlan ?? "")
      }
    ]),
    applies: { source in
      let readers: Set<Audience> = [.family, .professional]
      return readers.contains(source.recipient.audience) && source.conference.safetyPlan != nil
    })
}
