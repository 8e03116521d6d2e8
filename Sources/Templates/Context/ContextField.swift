/// One name of a context together with how its value comes from a `Source`.
///
/// The factories in `ContextField+Factories.swift` make them; each ties a kind to a type, so that a
/// shape never promises what the values do not hold.
package struct ContextField<Source>: Sendable {
  /// The name, its kind and its meaning.
  package let shape: ContextFieldShape
  let value: @Sendable (Source) -> ContextValue
}
