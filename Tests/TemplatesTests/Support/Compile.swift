import Diagnostics
import Templates
import Testing

/// Compiles `texts["main"]` for the tests' letter.
func compile(
  _ texts: [String: String]
) -> (template: CompiledTemplate?, diagnostics: [Diagnostic]) {
  TemplateCompiler(library: TemplateLibrary(texts: texts, folder: "templates"))
    .compile("main", for: "letter", shape: LetterContext.fields.shape)
}

/// Compiles a template of this text, whose end this adds.
func compile(_ text: String) -> (template: CompiledTemplate?, diagnostics: [Diagnostic]) {
  compile(["main": text + "{# end #}"])
}

/// What the recording writer holds after rendering a template of this text.
func rendered(_ text: String, _ letter: Letter = Letter()) throws -> String {
  try rendered(["main": text + "{# end #}"], letter)
}

/// What the recording writer holds after rendering `texts["main"]`.
func rendered(_ texts: [String: String], _ letter: Letter = Letter()) throws -> String {
  let (template, diagnostics) = compile(texts)
  let compiled = try #require(template, "\(lines(diagnostics))")
  var writer = RecordingWriter()
  compiled.render(LetterContext.fields.record(of: letter), into: &writer)
  return writer.output
}

/// The diagnostics as a person reads them.
func lines(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.flatMap(DiagnosticPrinter().lines)
}
