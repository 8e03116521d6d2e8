/// The kinds of document. The raw value is the file's name, the template's name and what `--kind`
/// takes.
package enum DocumentKind: String, CaseIterable, Hashable, Sendable {
  case invitationParent = "invitation-parent"
  case invitationProfessional = "invitation-professional"
  case invitationPolice = "invitation-police"
  case invitationChild = "invitation-child"
  case invitationAdvocate = "invitation-advocate"
  case socialWorkerCoverNote = "social-worker-cover-note"
  case agenda
  case reportRequest = "report-request"

  /// What the document is: its title property, which never holds a name.
  package var title: String {
    switch self {
    case .invitationParent, .invitationProfessional, .invitationPolice, .invitationAdvocate:
      "Invitation to a child protection conference"
    case .invitationChild: "An invitation for you"
    case .socialWorkerCoverNote: "Letters to hand to the family"
    case .agenda: "How this conference will run"
    case .reportRequest: "Request for a report"
    }
  }

  /// The name of its text template.
  package var templateName: String { "\(rawValue).stencil" }

  /// How the kind is made.
  package var definition: DocumentDefinition {
    switch self {
    case .invitationParent: InvitationParent.definition
    case .invitationProfessional: InvitationProfessional.definition
    case .invitationPolice: InvitationPolice.definition
    case .invitationChild: InvitationChild.definition
    case .invitationAdvocate: InvitationAdvocate.definition
    case .socialWorkerCoverNote: SocialWorkerCoverNote.definition
    case .agenda: Agenda.definition
    case .reportRequest: ReportRequest.definition
    }
  }
}
