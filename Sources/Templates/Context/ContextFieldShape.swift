/// One name of a context: what it holds, what it means and whether it may be absent.
package struct ContextFieldShape: Hashable, Sendable {
  /// The name, as a template writes it.
  package let name: String
  /// What it holds, in a template author's words.
  package let meaning: String
  /// An invented value, where one helps.
  package let example: String?
  /// What a template may do with it.
  package let kind: ContextKind
  /// Whether a template must ask for it, or give a default, before it prints it.
  package let mayBeAbsent: Bool

  /// A name that always has a value, unless told otherwise.
  package init(
    _ name: String, _ meaning: String, _ kind: ContextKind, example: String? = nil,
    mayBeAbsent: Bool = false
  ) {
    self.name = name
    self.meaning = meaning
    self.example = example
    self.kind = kind
    self.mayBeAbsent = mayBeAbsent
  }
}
