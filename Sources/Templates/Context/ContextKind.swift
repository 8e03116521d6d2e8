/// What a template may do with a name.
package indirect enum ContextKind: Hashable, Sendable {
  /// Final text: `{{ name }}`.
  case text
  /// Text that is one of a closed set of words, for conditions: `{% if name == "word" %}`.
  case choice([String])
  /// A yes or no: `{% if name %}`.
  case flag
  /// Names under a name: `{{ name.part }}`.
  case group(ContextShape)
  /// Records to go through: `{% for one in name %}{{ one.part }}{% endfor %}`.
  case list(ContextShape)
  /// Texts to go through: `{% for line in name %}{{ line }}{% endfor %}`.
  case texts
  /// A drawing: `{% drawing name %}`.
  case drawing

  /// The kind in a template author's words, with its article.
  package var description: String {
    switch self {
    case .text: "a text"
    case .choice: "a choice"
    case .flag: "a flag"
    case .group: "a group"
    case .list: "a list"
    case .texts: "a list of texts"
    case .drawing: "a drawing"
    }
  }

  /// Whether `{{ }}` may print it.
  var isText: Bool {
    switch self {
    case .text, .choice: true
    case .flag, .group, .list, .texts, .drawing: false
    }
  }

  /// The kind of one element, where `{% for %}` may go through it.
  var element: ContextKind? {
    switch self {
    case .list(let shape): .group(shape)
    case .texts: .text
    case .text, .choice, .flag, .group, .drawing: nil
    }
  }
}
