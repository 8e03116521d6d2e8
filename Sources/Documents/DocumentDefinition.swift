package import Templates

/// When in the life of a meeting a kind is made, and which date it prints.
package enum DocumentStage: Sendable {
  /// Before the meeting: `--date`, else `invited_on`.
  case letter
  /// After the decision: `--date`, else the record's `issued_on`.
  case outcome
}

/// How one kind of document is made: whom it is for and what its template may name.
package struct DocumentDefinition: Sendable {
  /// When it is made.
  package let stage: DocumentStage
  /// Every name that the kind's template may use.
  package let context: ContextGroup<DocumentSource>
  /// Whether the kind is made for the recipient of a source.
  package let applies: @Sendable (DocumentSource) -> Bool

  init(
    stage: DocumentStage = .letter, context: ContextGroup<DocumentSource>,
    applies: @escaping @Sendable (DocumentSource) -> Bool
  ) {
    self.stage = stage
    self.context = context
    self.applies = applies
  }
}
