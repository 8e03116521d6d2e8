import CaseModel
import Disclosure
import Templates

/// The record of every decision about who may see what at a meeting and of what it left out of whose
/// papers (requirements 3.5; redaction promise 4). The office's alone.
enum DisclosureSchedule {
  static let definition = DocumentDefinition(
    context: OutcomeContext.with([
      .list("decisions", "every decision of the record", of: DecisionNoteContext.fields) {
        $0.disclosures?.decisions ?? []
      },
      .list("readers", "each reader from whom something was kept", of: reader) { source in
        (source.disclosures?.releases ?? []).filter { !$0.withheld.isEmpty }
      },
      .text("chain", "the end of the chain of digests over the decisions") {
        $0.disclosures?.chainDigest ?? ""
      },
    ]),
    applies: { $0.disclosures != nil })

  private static let reader = ContextGroup<Release>([
    .text("name", "the reader", example: "Jane Example, mother") {
      "\($0.recipient.name.full), \($0.recipient.roleTitle)"
    },
    .list("withheld", "what was left out, a class each", of: WithheldClass.fields) {
      $0.withheldByClass.map(WithheldClass.init)
    },
  ])
}
