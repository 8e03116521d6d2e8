import CaseModel
import Disclosure
import Templates

/// The names of what was said (R106-R108, R113-R115).
enum MinutesBody {
  static let fields: [ContextField<DocumentSource>] = [
    .list("reports", "the reports", of: ReportContext.fields) { $0.conference.reports },
    StatementContext.list("reason", "why the conference was called (R106)", .reason),
    StatementContext.flag(
      "is_worried", "whether any worry is recorded", [.pastHarm, .danger, .complicating]),
    StatementContext.list("past_harm", "what has happened", .pastHarm),
    StatementContext.list("dangers", "the danger statements (R107)", .danger),
    StatementContext.list("complicating", "what makes it harder", .complicating),
    StatementContext.flag(
      "has_strengths", "whether anything that works well is recorded",
      [.strength, .existingSafety]),
    StatementContext.list("strengths", "what is going well", .strength),
    StatementContext.list("existing_safety", "strength shown as protection", .existingSafety),
    StatementContext.list("next_steps", "what needs to happen, besides the goals", .nextStep),
    .list("child_views", "the views of each child", of: VoiceContext.fields) {
      $0.conference.voices.filter(\.party.isChild)
    },
    .list("family_views", "the views of each member of the family", of: VoiceContext.fields) {
      $0.conference.voices.filter { !$0.party.isChild }
    },
    .texts("summary", "the chair's summary, a paragraph each") { summary($0).analysis },
    .texts("summary_worries", "what the chair's summary is worried about (R108)") {
      summary($0).worries
    },
    .texts("summary_strengths", "what works well in the chair's summary (R108)") {
      summary($0).strengths
    },
  ]

  /// Where the chair took the minutes the summary is their main body, and goes under the headings
  /// that its paragraphs name; else it stays one.
  @Sendable private static func summary(_ source: DocumentSource) -> ChairsSummary {
    ChairsSummary(
      source.conference.summary ?? "", isMainBody: source.conference.minuteTaker == nil)
  }
}
