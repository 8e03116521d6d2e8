package import WordProcessing

/// A template ready to render: checked against its context, every name looked up.
///
/// It is a value that all workers share; only a ``TemplateCompiler`` makes one, and only from a
/// template without errors.
package struct CompiledTemplate: Sendable {
  /// The template's name in its library.
  package let name: String
  /// What it was checked for: the id of a document kind.
  package let subject: String
  let program: Program

  /// Renders `record`, which must be of the shape that the template was checked against, into
  /// `writer`. Values go to the writer as they are; escaping them is the writer's part.
  package func render<W: DocumentWriter>(_ record: ContextRecord, into writer: inout W) {
    var rendering = Rendering(program, record)
    rendering.run(into: &writer)
  }

  /// As for any writer; of the one that makes nearly all documents the compiler knows the type here,
  /// and does without looking up each call.
  package func render(_ record: ContextRecord, into writer: inout WordprocessingMLWriter) {
    var rendering = Rendering(program, record)
    rendering.run(into: &writer)
  }
}
