package import Diagnostics

/// Makes templates ready to render, or says everything that is wrong with them.
///
/// The steps, each of which reports what it can and lets the next go on: cut into tokens
/// (`TemplateScanner`), splice what a template extends and includes (`TemplateSplicer`), nest the
/// tags (`TemplateParser`), check their places, and look up every name (`TemplateResolver`).
package struct TemplateCompiler: Sendable {
  private let library: TemplateLibrary

  /// A compiler of the templates of `library`.
  package init(library: TemplateLibrary) {
    self.library = library
  }

  /// The template `name`, checked for the kind `subject` whose context is of `shape`; nil if there
  /// is any error. Diagnostics are in order of place, each once.
  package func compile(
    _ name: String, for subject: String, shape: ContextShape
  ) -> (template: CompiledTemplate?, diagnostics: [Diagnostic]) {
    let splice = TemplateSplicer.splice(name, from: library)
    let parse = TemplateParser.parse(splice.tokens)
    let nodes = parse.nodes ?? []
    let resolution = TemplateResolver.resolve(nodes, subject: subject, shape: shape)
    let diagnostics = Self.inOrder(
      splice.diagnostics + parse.diagnostics + PlacementCheck.problems(in: nodes)
        + HeadingCheck.problems(in: nodes) + TableCheck.problems(in: nodes)
        + resolution.diagnostics + Self.faults(of: shape, subject))
    guard parse.nodes != nil, !diagnostics.hasErrors else { return (nil, diagnostics) }
    let template = CompiledTemplate(
      name: name, subject: subject, program: Program(resolution.instructions))
    return (template, diagnostics)
  }

  /// Every requested template by subject, and everything that is wrong in any of them and in the
  /// templates of the library that none of them uses; no template at all if there is any error.
  package func compile(
    _ requests: [TemplateRequest]
  ) -> (templates: [String: CompiledTemplate], diagnostics: [Diagnostic]) {
    let results = requests.map { compile($0.name, for: $0.subject, shape: $0.shape) }
    let diagnostics = Self.inOrder(results.flatMap(\.diagnostics) + delimiterProblems())
    guard !diagnostics.hasErrors else { return ([:], diagnostics) }
    let templates = results.compactMap(\.template).map { ($0.subject, $0) }
    return (Dictionary(templates) { first, _ in first }, diagnostics)
  }

  /// What is wrong with the delimiters and blocks of any template, used or not.
  private func delimiterProblems() -> [Diagnostic] {
    library.names.compactMap { library[$0] }.flatMap { source in
      let scan = source.scan()
      return scan.diagnostics + TemplateOutline.read(scan.tokens).1
    }
  }

  private static func faults(of shape: ContextShape, _ subject: String) -> [Diagnostic] {
    shape.faults.map { Diagnostic("FaultyContext", at: nil, "the context of \(subject): \($0)") }
  }

  /// Sorted, each mistake once: a part that is included twice is wrong in one place.
  private static func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.sorted().filter { diagnostic in
      var bare = diagnostic
      bare.notes = []
      return seen.insert(bare).inserted
    }
  }
}
