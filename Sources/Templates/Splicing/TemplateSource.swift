/// The text of a template and the name that its diagnostics give it.
package struct TemplateSource: Hashable, Sendable {
  /// The file as the user would name it: `templates/parts/hybrid.stencil`.
  package let file: String
  /// The template.
  package let text: String

  /// The text of `file`.
  package init(file: String, text: String) {
    self.file = file
    self.text = text
  }
}
