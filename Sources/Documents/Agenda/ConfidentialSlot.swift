import Practice
import CaseModel
import Disclosure
import Templates

/// The slot before the meeting in which professionals share confidential information (R057).
enum ConfidentialSlot {
  /// Whether the recipient takes part: professionals do, family, advocates and interpreters never.
  static func isOpen(to source: DocumentSource) -> Bool {
    source.recipient.audience == .professional && source.recipient.role != .interpreter
  }

  /// `confidential_slot`: when it starts; absent for everybody who does not take part.
  static let field: ContextField<DocumentSource> = .optionalText(
    "confidential_slot", "when the professionals' confidential slot starts", example: "10am"
  ) { source in
    guard isOpen(to: source), source.profile.practises(.confidentialSlot),
      let minutes = source.profile.confidentialSlotMinutes?.value
    else { return nil }
    return source.meeting.time.adding(minutes: -minutes)?.spoken
  }
}
