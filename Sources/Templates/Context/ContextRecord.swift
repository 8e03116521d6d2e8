/// The values of one context, in the order of the fields that declare them, so that a compiled path
/// is a list of positions and no name is looked up while rendering.
///
/// Only ``ContextGroup/record(of:)`` makes one.
package struct ContextRecord: Hashable, Sendable {
  let values: [ContextValue]

  /// The value of the field at `index`; absent where the record has fewer fields, so that a record
  /// of another kind's context cannot stop the process.
  subscript(index: Int) -> ContextValue {
    values.indices.contains(index) ? values[index] : .absent
  }
}
