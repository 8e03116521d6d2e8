import Practice
import CaseModel
import Disclosure
import Templates

/// The letter to a child or young person (requirements 1.4).
enum InvitationChild {
  static let definition = DocumentDefinition(
    context: CommonContext.with([
      .flag("is_younger", "whether the letter is in the words for a younger child") {
        ($0.recipient.age ?? 0) < $0.profile.olderChildAge.value
      },
      .optionalText(
        "talk_with_chair", "when the child talks to the chair alone",
        example: "4pm on Monday 11 May 2020"
      ) { source in
        source.recipient.call.map { "\($0.time.spoken) on \($0.date.longWithWeekday)" }
      },
      .optionalText("advocate_name", "the child's advocate", example: "Sam Example") { source in
        source.view.advocateName
      },
    ]),
    applies: { $0.recipient.audience == .child })
}
