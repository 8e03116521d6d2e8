import CaseModel
import Disclosure
import Templates

/// The names under `recipient`.
enum RecipientContext {
  static let fields = ContextGroup<DisclosedRecipient>(name + standing + delivery)

  private static let name: [ContextField<DisclosedRecipient>] = [
    .text("salutation", "how the letter addresses the reader", example: "Ms Example") {
      $0.name.salutation
    },
    .text("familiar_name", "the name the reader goes by", example: "Katie") { $0.name.familiar },
    .text("full_name", "given and family name", example: "Jane Example") { $0.name.full },
    .text("addressed", "the name on the envelope", example: "Ms Jane Example") {
      $0.name.addressed
    },
    .optionalText("agency", "the agency of a professional", example: "Ashmere Police") {
      $0.agency
    },
    .texts("address_lines", "the lines under the name on the envelope", example: "1 Example Road") {
      Self.lines(under: $0)
    },
  ]

  private static let standing: [ContextField<DisclosedRecipient>] = [
    .text("role", "what the reader is to the children or does at the meeting", example: "mother") {
      $0.roleTitle
    },
    .text(
      "standing", "as what the reader is invited", example: "the mother of Ann and Tom",
      standing),
    .flag("is_parent", "whether the reader is a parent") { $0.isParent },
    .flag("is_family", "whether the reader is family or another carer") { $0.audience == .family },
    .flag("has_parental_responsibility", "whether the reader has parental responsibility") {
      $0.hasParentalResponsibility
    },
    .flag("is_social_worker", "whether the reader is a social worker") {
      $0.role == .socialWorker
    },
    .flag("is_interpreter", "whether the reader interprets") { $0.role == .interpreter },
    .flag("is_police", "whether the reader is from the police") { $0.role == .police },
    .flag("is_in_room", "whether the reader will be in the room") { $0.isInRoom },
    .flag("reports_only", "whether the reader sends a report and does not come") {
      $0.reportOnly
    },
  ]

  private static let delivery: [ContextField<DisclosedRecipient>] = [
    .choice("channel", "how the document is sent", of: DeliveryChannel.allCases.map(\.rawValue)) {
      $0.channel.rawValue
    },
    .optionalText("language", "the preferred language, where not English", example: "Polish") {
      $0.language
    },
    .optionalText("interpreter", "the interpreter that is booked", example: "Polish") {
      $0.interpreter
    },
  ]

  /// The address without a line that only repeats the agency, which stands above it.
  private static func lines(under recipient: DisclosedRecipient) -> [String] {
    recipient.addressLines.filter { $0 != recipient.agency }
  }

  /// `the mother of Ann and Tom and the stepmother of Ben`; the role for everybody else.
  @Sendable private static func standing(of recipient: DisclosedRecipient) -> String {
    var order: [Relationship] = []
    for tie in recipient.ties where !order.contains(tie.relationship) {
      order.append(tie.relationship)
    }
    let phrases = order.map { relationship in
      let names = recipient.ties.filter { $0.relationship == relationship }.map(\.childName)
      return phrase(for: relationship, of: Phrase.list(names))
    }
    return phrases.isEmpty ? recipient.roleTitle : Phrase.list(phrases)
  }

  private static func phrase(for relationship: Relationship, of names: String) -> String {
    switch relationship {
    case .parentsPartner: "the partner of a parent of \(names)"
    case .supporter: "a supporter of the family"
    case .otherFamily: "a relative of \(names)"
    case .aunt: "an aunt of \(names)"
    case .uncle: "an uncle of \(names)"
    case .grandmother, .grandfather, .sibling: "a \(relationship.title) of \(names)"
    default: "the \(relationship.title) of \(names)"
    }
  }
}
