import Diagnostics
import Documents
import Templates
import TestSupport
import Testing

@Suite struct ShippedTemplateTests {
  static func library() throws -> TemplateLibrary {
    let files = try Repository.files(under: "templates", ending: ".stencil")
    return TemplateLibrary(
      texts: files.mapValues { String(decoding: $0, as: UTF8.self) }, folder: "templates")
  }

  @Test(arguments: DocumentKind.allCases)
  func everyKindsTemplateCompilesAgainstItsContext(kind: DocumentKind) throws {
    let compiler = TemplateCompiler(library: try Self.library())
    let shape = kind.definition.context.shape
    let (template, diagnostics) = compiler.compile(
      kind.templateName, for: kind.rawValue, shape: shape)
    for diagnostic in diagnostics {
      Issue.record("\(DiagnosticPrinter().lines(for: diagnostic).joined(separator: "\n"))")
    }
    #expect(template != nil)
  }
}
