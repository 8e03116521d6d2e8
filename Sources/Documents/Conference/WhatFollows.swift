import CaseModel
import Disclosure
import Templates

/// The names of what follows the decision, which several kinds print: contingency, bottom lines,
/// visits, core group and next conference.
enum WhatFollows {
  static let fields: [ContextField<DocumentSource>] = [
    .texts("contingency", "what happens if the plan does not work, a paragraph each") {
      FreeText.paragraphs(of: $0.conference.contingency ?? "")
    },
    .texts("bottom_lines", "what is not negotiable, one each") {
      $0.conference.bottomLines.map(FreeText.line)
    },
    .texts("visiting", "how often a child is visited, a paragraph each") {
      FreeText.paragraphs(of: Phrase.sentenceStart($0.conference.visiting ?? ""))
    },
    .optionalGroup("core_group", "the core group", group) { $0.conference.coreGroup },
    .optionalText("next_conference", "when the next conference is") { next($0.conference) },
  ]

  private static let group = ContextGroup<DisclosedCoreGroup>([
    .text("when", "when it meets", example: "Tuesday 19 May 2020 at 2pm") { group in
      group.date.longWithWeekday + (group.time.map { " at \($0.spoken)" } ?? "")
    },
    .optionalText("place", "where", example: "Ashmere House") { $0.place },
    .texts("members", "who is in it", example: "Sam Example, health visitor") { group in
      group.members.map { Phrase.sentenceStart(PartyContext.described($0)) }
    },
  ])

  private static func next(_ conference: DisclosedConference) -> String? {
    conference.nextDate.map { date in
      date.longWithWeekday + (conference.nextTime.map { " at \($0.spoken)" } ?? "")
    }
  }
}
