import CaseModel
import Disclosure
import Templates

/// A safety goal with its number in one document: numbers start at 1 in each.
struct NumberedGoal {
  let number: Int
  let goal: DisclosedGoal

  /// The goals of `source` in order: those of its child where it is about one.
  static func all(in source: DocumentSource) -> [NumberedGoal] {
    source.conference.goals.filter { goal in
      source.child.map { goal.children.contains($0) } ?? true
    }.enumerated().map { NumberedGoal(number: $0 + 1, goal: $1) }
  }

  /// What is still to be done, numbered from 1 for this goal, the family's part first.
  var actions: [NumberedAction] {
    let open = goal.actions.filter { $0.status?.isFinished != true }
    let ordered = open.filter { $0.group == .family } + open.filter { $0.group == .professional }
    return ordered.enumerated().map { NumberedAction(number: $0 + 1, action: $1) }
  }
}

/// An action with its number under its goal.
struct NumberedAction {
  let number: Int
  let action: DisclosedAction
}

/// The names of each goal.
enum GoalContext {
  static let fields = ContextGroup<NumberedGoal>([
    .text("number", "its number in this document", example: "1") { String($0.number) },
    .optionalText("worry", "the worry it answers") { $0.goal.worry.map(FreeText.line) },
    .text("goal", "the goal, without a full stop") { FreeText.title($0.goal.goal) },
    .text("outcome", "what safe looks like") { FreeText.line($0.goal.outcome) },
    .optionalText("progress", "at a review: what progress there is") {
      $0.goal.progress.map(FreeText.line)
    },
    .list("actions", "everything still to be done", of: ActionContext.fields) { $0.actions },
    .list("family_actions", "what the family does (R120)", of: ActionContext.fields) {
      $0.actions.filter { $0.action.group == .family }
    },
    .list("professional_actions", "what professionals do (R120)", of: ActionContext.fields) {
      $0.actions.filter { $0.action.group == .professional }
    },
  ])

  /// The goals of a document.
  static let list: ContextField<DocumentSource> = .list(
    "goals", "the safety goals", of: fields, NumberedGoal.all)
}

/// The names of each action.
enum ActionContext {
  static let fields = ContextGroup<NumberedAction>([
    .text("number", "its number under the goal", example: "1") { String($0.number) },
    .text("action", "what is to be done") { FreeText.line($0.action.text) },
    .text("owner", "who does it", example: "Jane Example") { named in
      named.action.owner.map { Phrase.sentenceStart($0.label) } ?? "to be agreed"
    },
    .text("by", "by when", example: "1 June 2020") { $0.action.by?.long ?? "to be agreed" },
    .text("evidence", "how progress will be seen") {
      $0.action.evidence.map(FreeText.line) ?? "to be agreed"
    },
    .optionalText("status", "at a review: what became of it", example: "carried over") { named in
      named.action.status.flatMap { $0 == .new ? nil : $0.words }
    },
  ])
}

extension FreeText {
  /// `text` as a heading has it: on one line, without the full stop.
  static func title(_ text: String) -> String {
    let line = line(text)
    return line.hasSuffix(".") && !line.hasSuffix("..") ? String(line.dropLast()) : line
  }

  /// `text` as one paragraph.
  static func line(_ text: String) -> String { paragraphs(of: text).joined(separator: " ") }
}
