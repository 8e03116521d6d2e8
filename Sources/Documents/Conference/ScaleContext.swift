import CaseModel
import Disclosure
import Templates
import WordProcessing

/// The safety scale of a document: a row and, where a number was given, a mark for each person who
/// was asked (R114).
enum ScaleContext {
  static let fields: [ContextField<DocumentSource>] = [
    .list("scale", "the safety scale, a row each", of: row) { rows(in: $0.conference) },
    .flag("has_earlier_scale", "whether somebody gave a number at the conference before") {
      $0.conference.scale.contains { $0.previous != nil }
    },
    .optionalDrawing("scale_drawing", "the scale with everybody's mark") {
      drawing(of: $0.conference)
    },
    .optionalDrawing("course_drawing", "the average then and now") { course(of: $0) },
  ]

  /// A score with the letter of its mark.
  private struct Row {
    let letter: String?
    let score: DisclosedScore

    var name: String {
      Phrase.sentenceStart(
        score.party.isChild ? score.party.label : PartyContext.described(score.party))
    }
  }

  private static let row = ContextGroup<Row>([
    .text("mark", "the letter of the mark in the drawing", example: "A") { $0.letter ?? "-" },
    .text("name", "who was asked", example: "Sam Example, health visitor") { $0.name },
    .text("score", "the number, or that none was given", example: "4") {
      $0.score.score.map(String.init) ?? "none given"
    },
    .text("previous", "the number at the conference before", example: "3") {
      $0.score.previous.map(String.init) ?? "-"
    },
    .optionalText("sentence", "the sentence that goes with it") {
      $0.score.sentence.map(FreeText.line)
    },
  ])

  private static func rows(in conference: DisclosedConference) -> [Row] {
    var marks = 0
    return conference.scale.map { score in
      guard score.score != nil else { return Row(letter: nil, score: score) }
      marks += 1
      return Row(letter: ScaleDrawing.Mark.letters(at: marks - 1), score: score)
    }
  }

  private static func drawing(of conference: DisclosedConference) -> Drawing? {
    let marks = rows(in: conference).compactMap { row -> ScaleDrawing.Mark? in
      guard let letter = row.letter, let score = row.score.score else { return nil }
      return ScaleDrawing.Mark(label: letter, meaning: row.name, number: ScaleNumber(score))
    }
    return ScaleDrawing(title: "The safety scale", marks: marks).map { .scale($0) }
  }

  /// The average of those who gave a number both times, so that a change of faces is no change.
  private static func course(of source: DocumentSource) -> Drawing? {
    let both = source.conference.scale.filter { $0.score != nil && $0.previous != nil }
    guard !both.isEmpty else { return nil }
    let before = source.conference.previousDate?.long ?? "last time"
    let averages = [both.compactMap(\.previous), both.compactMap(\.score)].map { numbers in
      ScaleNumber(Double(numbers.reduce(0, +)) / Double(numbers.count))
    }
    return CourseDrawing(
      title: "The average of those who were asked both times",
      occasions: [before, source.meeting.date.long],
      lines: [CourseDrawing.Line(label: "Average", numbers: averages)]
    ).map { .course($0) }
  }
}
