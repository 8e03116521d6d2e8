/// A template to compile and what to check it for.
package struct TemplateRequest: Sendable {
  /// The template's name in the library.
  package let name: String
  /// The id of the document kind, which messages about unknown names give.
  package let subject: String
  /// The names that the template may use.
  package let shape: ContextShape

  /// A request to check `name` for the kind `subject`, whose context is of `shape`.
  package init(_ name: String, for subject: String, shape: ContextShape) {
    self.name = name
    self.subject = subject
    self.shape = shape
  }
}
