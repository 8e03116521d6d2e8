package import Templates

/// How one kind of document is made: whom it is for and what its template may name.
package struct DocumentDefinition: Sendable {
  /// Every name that the kind's template may use.
  package let context: ContextGroup<DocumentSource>
  /// Whether the kind is made for the recipient of a source.
  package let applies: @Sendable (DocumentSource) -> Bool

  init(
    context: ContextGroup<DocumentSource>,
    applies: @escaping @Sendable (DocumentSource) -> Bool
  ) {
    self.context = context
    self.applies = applies
  }
}
