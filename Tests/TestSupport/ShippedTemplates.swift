import Diagnostics
package import Documents
package import Templates

/// The repository's own templates, compiled once for all tests.
package enum ShippedTemplates {
  /// Why a template cannot be used, in the words that a user would see.
  package struct Unusable: Error, CustomStringConvertible {
    /// The diagnostics.
    package let description: String
  }

  private static let compiled: Result<[String: CompiledTemplate], any Error> = Result {
    let files = try Repository.files(under: "templates", ending: ".stencil")
    let library = TemplateLibrary(
      texts: files.mapValues { String(decoding: $0, as: UTF8.self) }, folder: "templates")
    let result = TemplateCompiler(library: library).compile(
      DocumentKind.allCases.map {
        TemplateRequest($0.templateName, for: $0.rawValue, shape: $0.definition.context.shape)
      })
    guard !result.diagnostics.hasErrors else {
      let lines = result.diagnostics.flatMap { DiagnosticPrinter().lines(for: $0) }
      throw Unusable(description: lines.joined(separator: "\n"))
    }
    return result.templates
  }

  /// The template of a kind; throws where any template of the repository has an error.
  package static func template(of kind: DocumentKind) throws -> CompiledTemplate {
    guard let template = try compiled.get()[kind.rawValue] else {
      throw Unusable(description: "no template for \(kind.rawValue)")
    }
    return template
  }
}
