import Disclosure
import Templates

/// The names that every kind's template may use.
enum CommonContext {
  static let fields: [ContextField<DocumentSource>] = [
    .group("document", "the document itself", DocumentContext.fields) { $0 },
    .prepared("organisation", "the council, from its profile", OrganisationContext.fields) {
      $0.shared.organisationRecord
    },
    .prepared(
      "profile", "the practice profile the document was made under", ProfileContext.fields
    ) { $0.shared.profileRecord },
    .prepared("practice", "what the profile asks documents to say", PracticeContext.fields) {
      $0.shared.practiceRecord
    },
    .group("recipient", "who the document is for", RecipientContext.fields) { $0.recipient },
    .group("meeting", "the meeting", MeetingContext.fields) { $0.meeting },
    .text(
      "children_names", "the children the recipient is invited about",
      example: "Ann and Tom Example"
    ) { ChildContext.names(of: $0.view.children) },
    .flag("has_one_child", "whether the document is about one child") {
      $0.view.children.count == 1
    },
    .list("children", "the children the recipient is invited about", of: ChildContext.fields) {
      $0.view.children
    },
    .list("invited", "who else is invited, as the recipient may know it", of: InvitedContext.fields)
    {
      $0.view.invited
    },
    .group("chair", "the chair", ContactContext.fields) { $0.view.chair },
    .group("clerk", "the conference clerk, who sends the letters", ContactContext.fields) {
      $0.view.clerk
    },
    .optionalGroup("social_worker", "the children's social worker", ContactContext.fields) {
      $0.view.socialWorker
    },
    .prepared("deadline", "what is due when, in words", DeadlineContext.fields) {
      $0.shared.deadlineRecord
    },
  ]

  /// The common names followed by a kind's own.
  static func with(_ own: [ContextField<DocumentSource>] = []) -> ContextGroup<DocumentSource> {
    ContextGroup(fields + own)
  }
}
