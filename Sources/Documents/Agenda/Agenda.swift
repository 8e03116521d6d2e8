import Disclosure
import Templates

/// How the conference will run (requirements 1.5). The professionals' version shows the
/// confidential slot; the family's, the advocate's and the interpreter's never do (R057).
enum Agenda {
  static let definition = DocumentDefinition(
    context: CommonContext.with([
      ConfidentialSlot.field,
      .flag("is_for_professionals", "whether it is the professionals' version") {
        ConfidentialSlot.isOpen(to: $0)
      },
    ]),
    applies: { $0.recipient.comes && $0.recipient.audience != .child })
}
