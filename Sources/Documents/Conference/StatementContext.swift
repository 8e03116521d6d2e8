import CaseModel
import Disclosure
import Templates

/// The names of each statement of a section.
enum StatementContext {
  static let fields = ContextGroup<DisclosedStatement>([
    .texts("paragraphs", "the text, a paragraph each") { FreeText.paragraphs(of: $0.text) },
    .optionalText("who", "who said or reported it", example: "Sam Example, health visitor") {
      $0.source.map(PartyContext.described)
    },
    .optionalText("about", "the children it is about, where not all", example: "Ann") {
      $0.childNames.isEmpty ? nil : Phrase.list($0.childNames)
    },
    .optionalText("marking", "in the office's copy: who may not be told") {
      $0.classification.marking
    },
  ])

  /// A list of the statements of one section.
  static func list(
    _ name: String, _ meaning: String, _ section: MinutesSection
  ) -> ContextField<DocumentSource> {
    .list(name, meaning, of: fields) { source in
      source.conference.statements.filter { $0.section == section && isAbout(source.child, $0) }
    }
  }

  /// Whether any statement stands in one of `sections`.
  static func flag(
    _ name: String, _ meaning: String, _ sections: Set<MinutesSection>
  ) -> ContextField<DocumentSource> {
    .flag(name, meaning) { source in
      source.conference.statements.contains {
        sections.contains($0.section) && isAbout(source.child, $0)
      }
    }
  }

  private static func isAbout(_ child: PersonID?, _ statement: DisclosedStatement) -> Bool {
    guard let child, !statement.children.isEmpty else { return true }
    return statement.children.contains(child)
  }
}

/// The names of each view of a child or a member of the family.
enum VoiceContext {
  static let fields = ContextGroup<DisclosedVoice>([
    .text("name", "whose view", example: "Ann Example") {
      Phrase.sentenceStart($0.party.isChild ? $0.party.label : PartyContext.described($0.party))
    },
    .texts("paragraphs", "the view, a paragraph each") { FreeText.paragraphs(of: $0.text ?? "") },
    .texts("none_because", "why there is none, a paragraph each") {
      FreeText.paragraphs(of: $0.noneBecause ?? "")
    },
    .optionalText("how", "how the view was obtained and by whom") { how($0) },
    .optionalText("took_part", "how a child took part", example: "came and spoke") {
      $0.participation?.words
    },
  ])

  private static func how(_ voice: DisclosedVoice) -> String? {
    let person = voice.obtainedBy.map { "by \(PartyContext.described($0))" }
    let parts = [voice.obtained.map { FreeText.paragraphs(of: $0).joined(separator: " ") }, person]
      .compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
