import Practice
import CaseModel
import Templates

/// The names under `document`.
enum DocumentContext {
  static let fields = ContextGroup<DocumentSource>([
    .text("date", "the date printed on the document", example: "28 April 2020") { $0.date.long },
    .optionalText(
      "replaces", "the date of the earlier letter, where this one says something else",
      example: "21 April 2020"
    ) { $0.replaces?.long },
    .flag("replaces_same_day", "whether the earlier letter has the same date as this one") {
      $0.replaces == $0.date
    },
    .optionalText("classification", "the classification marking", example: "OFFICIAL-SENSITIVE") {
      $0.profile.classification.value
    },
  ])
}
