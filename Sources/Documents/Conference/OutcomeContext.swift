import Disclosure
import Templates

/// The names that every kind made after the decision, or kept by the office, may use. Fewer than
/// letters of invitation have: these documents are made by the thousand in one run.
enum OutcomeContext {
  static let fields: [ContextField<DocumentSource>] = [
    .group("document", "the document itself", DocumentContext.fields) { $0 },
    .prepared("organisation", "the council, from its profile", OrganisationContext.fields) {
      $0.shared.organisationRecord
    },
    .group("recipient", "who the document is for", RecipientContext.fields) { $0.recipient },
    .group("meeting", "the meeting", MeetingContext.fields) { $0.meeting },
    .text("children_names", "the children that the reader may know of", example: "Ann and Tom") {
      ChildContext.names(of: $0.view.children)
    },
    .flag("has_one_child", "whether the document is about one child") {
      $0.child != nil || $0.view.children.count == 1
    },
    .list("children", "the children that the reader may know of", of: ChildContext.fields) {
      $0.view.children
    },
    .group("chair", "the chair", ContactContext.fields) { $0.view.chair },
    .group("clerk", "the conference clerk", ContactContext.fields) { $0.view.clerk },
    .optionalGroup("social_worker", "the children's social worker", ContactContext.fields) {
      $0.view.socialWorker
    },
    .flag("is_office_copy", "whether it is the office's own copy") { $0.isOffice },
    .flag("is_professional_copy", "whether the reader is a professional") {
      $0.recipient.audience == .professional
    },
  ]

  /// These names followed by a kind's own.
  static func with(_ own: [ContextField<DocumentSource>]) -> ContextGroup<DocumentSource> {
    ContextGroup(fields + own)
  }
}

/// The names of somebody whom a document names.
enum PartyContext {
  static let fields = ContextGroup<DisclosedParty>([
    .text("label", "the name, or the role where the name is withheld", example: "Sam Example") {
      Phrase.sentenceStart($0.label)
    },
    .text("role", "what the person does or is to the children", example: "Health visitor") {
      Phrase.sentenceStart($0.roleTitle)
    },
    .optionalText("agency", "the agency", example: "Ashmere Community Health") { $0.agency },
  ])

  /// `Sam Example, health visitor`, or the role alone.
  static func described(_ party: DisclosedParty) -> String {
    party.name.map { "\($0), \(party.roleTitle)" } ?? party.roleTitle
  }
}
