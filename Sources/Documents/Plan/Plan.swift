import CaseModel
import Disclosure
import Templates

/// A child's plan (requirements 1.8; R118-R121): one for each child who has one, so that no
/// parent's copy is about a child that is not theirs. A goal that is for several children stands in
/// each one's plan.
enum Plan {
  static let definition = DocumentDefinition(
    stage: .outcome,
    context: OutcomeContext.with(
      about + ScaleContext.fields + WhatFollows.fields + [GoalContext.list] + PlanHistory.fields),
    applies: { source in
      let readers: Set<Audience> = [.office, .family, .professional]
      return readers.contains(source.recipient.audience)
        && source.conference.decisions.contains(where: \.hasPlan)
    })

  private static let about: [ContextField<DocumentSource>] = [
    .text("child_name", "the child", example: "Ann Example") { child($0)?.name.full ?? "" },
    .text("child_familiar_name", "the name the child goes by", example: "Annie") {
      child($0)?.name.familiar ?? ""
    },
    .optionalGroup("decision", "the decision about the child", DecisionContext.fields) { source in
      source.child.flatMap { source.conference.decision(about: $0) }
    },
    StatementContext.list("dangers", "the danger statements about the child", .danger),
    StatementContext.list("existing_safety", "what already keeps the child safe", .existingSafety),
    .optionalText("plan_version", "the version, where a correction was made", example: "2") {
      $0.conference.version > 1 ? String($0.conference.version) : nil
    },
  ]

  private static func child(_ source: DocumentSource) -> DisclosedChild? {
    source.view.children.first { $0.id == source.child }
  }
}
