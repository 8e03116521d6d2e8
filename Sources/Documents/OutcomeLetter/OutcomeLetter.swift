import CaseModel
import Disclosure
import Practice
import Templates

/// The letter that tells the outcome (requirements 1.9; R095, R127): to each member of the family
/// and each professional who was invited, and to the children's advocate.
enum OutcomeLetter {
  static let definition = DocumentDefinition(
    stage: .outcome,
    context: OutcomeContext.with(
      own + DecisionList.fields + WhatFollows.fields + [GoalContext.list]),
    applies: { !$0.isOffice && !$0.conference.decisions.isEmpty })

  private static let own: [ContextField<DocumentSource>] = [
    .optionalText("enclosures", "what comes with the letter", example: "the minutes") { source in
      let kinds: [(DocumentKind, String)] = [
        (.plan, "the child protection plan"), (.safetyPlan, "the safety plan"),
        (.minutes, "the minutes"),
      ]
      let enclosed = kinds.filter { $0.0.definition.applies(source) }.map(\.1)
      return enclosed.isEmpty ? nil : Phrase.list(enclosed)
    },
    .flag("has_minutes_enclosed", "whether the minutes come with the letter") {
      Minutes.definition.applies($0)
    },
    .optionalText("minutes_by", "when the minutes follow", example: "by Tuesday 9 June 2020") {
      $0.schedule[.minutes]?.words ?? $0.profile.limitsInWords[.minutes]?.value
    },
    .flag("was_there", "whether the reader was at the conference") { source in
      source.conference.attendance.contains {
        $0.party.id == source.recipient.id && $0.presence == .attended
      }
    },
    .list("own_actions", "what the reader agreed to do", of: ActionContext.fields) { source in
      NumberedGoal.all(in: source).flatMap(\.actions).filter {
        $0.action.owner?.id == source.recipient.id
      }
    },
    .flag("is_advocate", "whether the reader is the children's advocate") {
      $0.recipient.audience == .advocate
    },
  ]
}
