import CaseModel
import Disclosure
import Practice
import Templates

/// What has to be done before a conference, with what the record holds of it and what is open
/// (R031-R058); the office's alone, from the day of the letters.
enum PreparationSheet {
  static let definition = DocumentDefinition(
    context: OutcomeContext.with([
      .list("steps", "each step and how it stands", of: PreparationStep.fields) {
        PreparationSteps(source: $0).all
      },
      .texts("open_steps", "the steps that are open") { source in
        PreparationSteps(source: source).all.filter { !$0.isDone }.map(\.what)
      },
      .texts("case_note", "option 2: the chair's note of the talk with the parents (R040)") {
        FreeText.paragraphs(of: $0.conference.office?.preparation?.caseNote ?? "")
      },
      .texts("may_be_shared", "what the professionals agreed may be shared (R058)") {
        FreeText.paragraphs(of: $0.conference.office?.preparation?.mayBeShared ?? "")
      },
    ]),
    applies: \.isOffice)
}

/// One step of the preparation.
struct PreparationStep {
  let what: String
  let isDone: Bool
  let detail: String

  static let fields = ContextGroup<PreparationStep>([
    .text("what", "what has to be done") { $0.what },
    .text("state", "how it stands", example: "Done") { $0.isDone ? "Done" : "Open" },
    .text("detail", "what the record holds, or by when it is due") { $0.detail },
  ])
}
