package import Diagnostics

/// A note of something left out of a view: the class and the kind of thing, never the thing.
package struct Withholding: Hashable, Sendable {
  /// Why it was left out.
  package let `class`: DisclosureClass
  /// The field that was left out, or that had something left out of it.
  package let field: String
  /// The id of the decision behind it; nil where the policy or a protection is.
  package let decision: String?
  /// Where it stands in the record; nil for what the exports hold.
  package let location: Location?

  init(
    class: DisclosureClass, field: String, decision: String? = nil, location: Location? = nil
  ) {
    self.class = `class`
    self.field = field
    self.decision = decision
    self.location = location
  }
}
