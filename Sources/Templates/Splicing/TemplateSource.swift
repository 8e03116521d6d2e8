package import Diagnostics

/// A template as its front end hands it over, and the name that its diagnostics give it.
package struct TemplateSource: Hashable, Sendable {
  /// The file as the user would name it: `templates/parts/hybrid.stencil`.
  package let file: String
  private let content: Content

  private enum Content: Hashable, Sendable {
    case text(String)
    case tokens([ScannedToken], [Diagnostic])
  }

  /// The text template `text`, which ends in `{# end #}`.
  package init(file: String, text: String) {
    self.file = file
    content = .text(text)
  }

  /// A template of another front end, with what that found wrong; it sees to it that a template
  /// cut short is noticed.
  package init(file: String, tokens: [ScannedToken], diagnostics: [Diagnostic]) {
    self.file = file
    content = .tokens(tokens, diagnostics)
  }

  /// The template's tokens and what is wrong with its delimiters.
  func scan() -> (tokens: [ScannedToken], diagnostics: [Diagnostic]) {
    switch content {
    case .text(let text): TemplateScanner.scan(text, file: file)
    case .tokens(let tokens, let diagnostics): (tokens, diagnostics)
    }
  }
}
