import CaseModel
import Diagnostics
import Disclosure

/// What stops a reader's documents because a text holds what is sealed from that reader.
enum TextProblem {
  /// The diagnostic for all such texts of `view`; nil where there is none.
  static func diagnostic(of view: DisclosedView, for recipient: PersonID) -> Diagnostic? {
    guard let first = view.tripped.first else { return nil }
    let others = view.tripped.dropFirst()
    return Diagnostic(
      "TextKeptFromRecipient", at: first.location,
      """
      a text under '\(first.key)' \(what(first.reason, recipient)); nothing that would hold it is \
      made for '\(recipient)' until it is worded without that, given the 'children' it is about where \
      '\(recipient)' has no row for them, or marked with ((withhold \(recipient) ...)) and ((end)) under a \
      decision in 'disclosure'
      """,
      notes: others.map { Diagnostic.Note("so does a text under '\($0.key)'", at: $0.location) })
  }

  private static func what(_ reason: TrippedText.Reason, _ recipient: PersonID) -> String {
    switch reason {
    case .whereabouts(let kind): "holds what is kept from '\(recipient)' (\(kind))"
    case .passage:
      "repeats words that are marked as kept from '\(recipient)' in another text, unmarked"
    case .name: "names somebody that '\(recipient)' may not know of"
    case .marks: "holds marks of withheld passages that cannot be read"
    }
  }
}
