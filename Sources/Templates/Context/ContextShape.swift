/// The names that a template of one kind may use, without the type that the values come from.
package struct ContextShape: Hashable, Sendable {
  /// The names, in the order in which they are declared.
  package let fields: [ContextFieldShape]

  /// A shape of these fields; ``faults`` says whether they can be told apart.
  package init(_ fields: [ContextFieldShape]) {
    self.fields = fields
  }

  /// The position and the field of the name `name`, where there is one.
  func field(named name: some StringProtocol) -> (index: Int, field: ContextFieldShape)? {
    fields.firstIndex { $0.name == name }.map { ($0, fields[$0]) }
  }
}
