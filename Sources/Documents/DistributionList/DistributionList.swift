import CaseModel
import Disclosure
import Practice
import Templates

/// Who gets which document, by which channel and by when (R126, R129-R131); the office's alone.
enum DistributionList {
  static let definition = DocumentDefinition(
    stage: .outcome,
    context: OutcomeContext.with([
      .list("sendings", "each kind of document and who gets it", of: Sending.fields, Sending.all),
      .flag("has_hand_delivery", "whether the social worker hands something over (R088, R129)") {
        $0.distribution.contains { $0.channel == .bySocialWorker && $0.obstacle == nil }
      },
      .flag("is_draft", "whether the chair has not approved the minutes yet") {
        $0.conference.approvedOn == nil
      },
      .optionalText("minutes_due", "by when the minutes are sent") {
        $0.schedule[.minutes]?.words
      },
      .texts("written_to_nobody", "who is sent nothing and why, a line each") { source in
        source.distribution.compactMap { entry in
          entry.obstacle.map { "\(entry.name): \($0)" }
        }
      },
    ]),
    applies: \.isOffice)
}

/// One kind of document with those who get it.
struct Sending {
  let kind: DocumentKind
  let due: String?
  let entries: [DistributionEntry]

  static let fields = ContextGroup<Sending>([
    .text("title", "what is sent", example: "Minutes") { Phrase.sentenceStart($0.name) },
    .optionalText("due", "by when", example: "by Wednesday 13 May 2020") { $0.due },
    .list("entries", "who gets it", of: Delivery.fields) { $0.entries },
  ])

  private var name: String {
    switch kind {
    case .plan: "child protection plan"
    default: kind.rawValue.replacing("-", with: " ")
    }
  }

  /// The kinds that somebody gets, in the order in which they are due.
  @Sendable static func all(in source: DocumentSource) -> [Sending] {
    let limits: [(DocumentKind, TimeLimitID)] = [
      (.outcomeLetter, .outcome), (.plan, .plan), (.safetyPlan, .plan), (.minutes, .minutes),
    ]
    return limits.compactMap { kind, limit in
      let entries = source.distribution.filter { $0.obstacle == nil && $0.kinds.contains(kind) }
      guard !entries.isEmpty else { return nil }
      return Sending(kind: kind, due: source.schedule[limit]?.words, entries: entries)
    }
  }
}
