/// The one declaration of a context: from it come the shape that templates are checked against,
/// the documentation of its names, and the values themselves.
///
/// ```swift
/// enum RecipientContext {
///   static let fields = ContextGroup<Recipient>([
///     .text("salutation", "how the letter addresses the reader", example: "Ms Example") {
///       $0.salutation
///     },
///     .optionalText("phone", "where to ring the reader") { $0.phone },
///   ])
/// }
/// ```
package struct ContextGroup<Source>: Sendable {
  /// The fields, in the order in which records hold their values.
  package let fields: [ContextField<Source>]
  /// The names, kinds and meanings of the fields.
  package let shape: ContextShape
  /// How the values come from a source: beside `fields`, whose words a rendering has no use for.
  private let values: [@Sendable (Source) -> ContextValue]

  /// A group of these fields.
  package init(_ fields: [ContextField<Source>]) {
    self.fields = fields
    values = fields.map(\.value)
    shape = ContextShape(fields.map(\.shape))
  }

  /// The values of `source`, in the order of the fields.
  package func record(of source: Source) -> ContextRecord {
    // A loop: `map` asks any source's values for each place of theirs anew.
    var record: [ContextValue] = []
    record.reserveCapacity(values.count)
    for index in 0..<values.count { record.append(values[index](source)) }
    return ContextRecord(values: record)
  }
}
