import CaseModel
import Disclosure
import Templates

/// What became of the plan before, at a review.
enum PlanHistory {
  static let fields: [ContextField<DocumentSource>] = [
    .list("earlier_actions", "each action of the plan before and what became of it", of: actions) {
      outcomes(in: $0)
    },
    .list("former_goals", "goals that the plan has no longer", of: goals) { former(in: $0) },
  ]

  /// An action of the plan before.
  private struct Outcome {
    let goal: String
    let action: DisclosedAction
    let became: String
  }

  private static let actions = ContextGroup<Outcome>([
    .text("goal", "the goal it was for", example: "Goal 1") { $0.goal },
    .text("action", "what was to be done") { FreeText.line($0.action.text) },
    .text("owner", "who was to do it") { one in
      one.action.owner.map { Phrase.sentenceStart($0.label) } ?? "Nobody named"
    },
    .text("became", "what became of it", example: "Done") { Phrase.sentenceStart($0.became) },
  ])

  private static let goals = ContextGroup<DisclosedGoal>([
    .text("goal", "the goal") { FreeText.line($0.goal) },
    .text("outcome", "what safe was to look like") { FreeText.line($0.outcome) },
  ])

  /// What is carried over, done or dropped under the goals of now, what the conference did not
  /// come back to, then the actions of goals that are gone.
  private static func outcomes(in source: DocumentSource) -> [Outcome] {
    let goals = NumberedGoal.all(in: source)
    let earlier = Dictionary(
      source.conference.earlierGoals.map { ($0.id, $0) }
    ) { first, _ in first }
    let reported = goals.flatMap { numbered in
      outcomes(of: numbered, before: earlier[numbered.goal.id])
    }
    let gone = former(in: source).flatMap { goal in
      goal.actions.map { Outcome(goal: "Earlier goal", action: $0, became: "goal no longer set") }
    }
    return reported + gone
  }

  private static func outcomes(
    of numbered: NumberedGoal, before: DisclosedGoal?
  ) -> [Outcome] {
    let name = "Goal \(numbered.number)"
    let now = Set(numbered.goal.actions.map { FreeText.line($0.text) })
    let reported = numbered.goal.actions.compactMap { action in
      action.status.flatMap { status in
        status == .new ? nil : Outcome(goal: name, action: action, became: status.words)
      }
    }
    let silent = (before?.actions ?? []).filter { !now.contains(FreeText.line($0.text)) }
    return reported + silent.map { Outcome(goal: name, action: $0, became: "not reported on") }
  }

  private static func former(in source: DocumentSource) -> [DisclosedGoal] {
    let kept = Set(source.conference.goals.map(\.id))
    return source.conference.earlierGoals.filter { goal in
      !kept.contains(goal.id) && (source.child.map { goal.children.contains($0) } ?? true)
    }
  }
}
