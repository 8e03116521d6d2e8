import CaseModel
import Disclosure
import Templates

/// The names of each decision.
enum DecisionContext {
  static let fields = ContextGroup<DisclosedDecision>([
    .text("child_name", "the child", example: "Ann Example") { $0.childName },
    .text("decision", "what was decided", example: "a child protection plan") {
      $0.outcome.title
    },
    .text("sentence", "the decision in a plain sentence", sentence),
    .flag("has_plan", "whether the child has a plan now") { $0.hasPlan },
    .optionalText("category", "the category of the plan", example: "neglect") {
      $0.hasPlan ? $0.category?.words : nil
    },
    .optionalText("plan_start", "since when there is a plan", example: "12 May 2020") {
      $0.hasPlan ? $0.planStart?.long : nil
    },
    .texts("reasons", "why, a paragraph each") { FreeText.paragraphs(of: $0.reasons ?? "") },
    .list("stances", "what each professional recommended", of: stances) { $0.stances },
    .optionalText("all_agreed", "who agreed, where everybody did", example: "Sam Example") {
      allAgreed($0.stances)
    },
  ])

  private static func allAgreed(_ stances: [DisclosedStance]) -> String? {
    guard !stances.isEmpty, stances.allSatisfy(\.agrees) else { return nil }
    return stances.map { PartyContext.described($0.party) }.joined(separator: "; ")
  }

  private static let stances = ContextGroup<DisclosedStance>([
    .text("name", "who", example: "Sam Example, health visitor") {
      Phrase.sentenceStart(PartyContext.described($0.party))
    },
    .text("view", "what they recommended", example: "agreed") {
      $0.agrees ? "agreed" : "did not agree"
    },
    .optionalText("reason", "why not") {
      $0.reason.map { FreeText.paragraphs(of: $0).joined(separator: " ") }
    },
  ])

  @Sendable private static func sentence(_ decision: DisclosedDecision) -> String {
    let name = decision.childName
    let category = decision.category.map { " The category is \($0.words)." } ?? ""
    return switch decision.outcome {
    case .plan: "\(name) now has a child protection plan.\(category)"
    case .noPlan: "\(name) does not need a child protection plan."
    case .continues: "The child protection plan for \(name) continues.\(category)"
    case .ends: "The child protection plan for \(name) ends."
    }
  }
}

/// The decisions and what they were made on.
enum DecisionList {
  static let fields: [ContextField<DocumentSource>] = [
    .list("decisions", "the decision about each child", of: DecisionContext.fields) {
      $0.conference.decisions
    },
    .flag("any_plan", "whether a child has a plan now") {
      $0.conference.decisions.contains(where: \.hasPlan)
    },
    .flag("is_quorate", "whether enough agencies were there to decide") {
      $0.conference.quoracy.isQuorate
    },
    .optionalText("quoracy_sum", "who counted towards a quorum; never for family") {
      $0.conference.quoracy.arithmetic
    },
    .texts("quoracy_efforts", "what was tried to make it quorate; never for family") {
      FreeText.paragraphs(of: $0.conference.quoracy.efforts ?? "")
    },
  ]
}
