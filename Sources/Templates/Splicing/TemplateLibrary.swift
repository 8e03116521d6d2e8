/// The templates that may extend and include each other: a closed set of names. A template reaches
/// nothing else, no file and no folder, whatever it writes as a name.
package struct TemplateLibrary: Sendable {
  private let sources: [String: TemplateSource]

  /// The templates by the names that `extends` and `include` give: `parts/hybrid.stencil`.
  package init(_ sources: [String: TemplateSource]) {
    self.sources = sources
  }

  /// The texts by name, all of one folder.
  package init(texts: [String: String], folder: String) {
    let pairs = texts.map { ($0, TemplateSource(file: "\(folder)/\($0)", text: $1)) }
    self.init(Dictionary(pairs) { first, _ in first })
  }

  /// The names in order.
  package var names: [String] { sources.keys.sorted() }

  /// The template of that name.
  package subscript(name: String) -> TemplateSource? { sources[name] }
}
