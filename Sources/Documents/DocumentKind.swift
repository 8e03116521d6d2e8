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
  case preparationSheet = "preparation-sheet"
  case minutes
  case plan
  case outcomeForm = "outcome-form"
  case outcomeLetter = "outcome-letter"
  case safetyPlan = "safety-plan"
  case distributionList = "distribution-list"
  case releaseSheet = "release-sheet"
  case disclosureSchedule = "disclosure-schedule"

  /// What the document is: its title property, which never holds a name.
  package var title: String {
    switch self {
    case .invitationParent, .invitationProfessional, .invitationPolice, .invitationAdvocate:
      "Invitation to a child protection conference"
    case .invitationChild: "An invitation for you"
    case .socialWorkerCoverNote: "Letters to hand to the family"
    case .agenda: "How this conference will run"
    case .reportRequest: "Request for a report"
    case .preparationSheet: "Preparation sheet"
    case .minutes: "Minutes of a child protection conference"
    case .plan: "Child protection plan"
    case .outcomeForm: "Outcome form"
    case .outcomeLetter: "The outcome of the conference"
    case .safetyPlan: "Safety plan"
    case .distributionList: "Distribution list"
    case .releaseSheet: "Release sheet"
    case .disclosureSchedule: "Disclosure schedule"
    }
  }

  /// Whether it is a letter: it says when it replaces one that its reader may have had before.
  package var isLetter: Bool {
    switch self {
    case .invitationParent, .invitationProfessional, .invitationPolice, .invitationChild,
      .invitationAdvocate, .socialWorkerCoverNote, .reportRequest, .outcomeLetter:
      true
    default: false
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
    case .preparationSheet: PreparationSheet.definition
    case .minutes: Minutes.definition
    case .plan: Plan.definition
    case .outcomeForm: OutcomeForm.definition
    case .outcomeLetter: OutcomeLetter.definition
    case .safetyPlan: SafetyPlan.definition
    case .distributionList: DistributionList.definition
    case .releaseSheet: ReleaseSheet.definition
    case .disclosureSchedule: DisclosureSchedule.definition
    }
  }
}
