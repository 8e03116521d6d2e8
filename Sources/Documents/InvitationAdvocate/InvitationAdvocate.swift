import Disclosure
import Templates

/// The invitation to a child's advocate (requirements 1.4; R065, R098).
enum InvitationAdvocate {
  static let definition = DocumentDefinition(
    context: CommonContext.with(),
    applies: { $0.recipient.audience == .advocate && $0.recipient.comes })
}
