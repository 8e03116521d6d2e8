import Disclosure
import CaseModel
import Templates

/// The invitation to the police, who send an open and a confidential report apart (R048).
enum InvitationPolice {
  static let definition = DocumentDefinition(
    context: CommonContext.with([ConfidentialSlot.field, ReportRequest.deadlineField]),
    applies: { $0.recipient.role == .police && $0.recipient.comes })
}
