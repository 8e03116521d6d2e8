import Disclosure
import CaseModel
import Templates

/// The invitation to a professional (requirements 1.3); the police have a letter of their own.
enum InvitationProfessional {
  static let definition = DocumentDefinition(
    context: CommonContext.with([
      ConfidentialSlot.field, ReportRequest.expectedField, ReportRequest.deadlineField,
    ]),
    applies: { source in
      source.recipient.audience == .professional && source.recipient.comes
        && source.recipient.role != .police
    })
}
