/// What a name in a tag stands for.
struct ResolvedName {
  /// Where its value stands.
  let path: ValuePath
  let kind: ContextKind
  /// The paths on the way, the name's own included, that may be absent, outermost first.
  let absences: [ValuePath]
  /// The name as the template writes it.
  let text: String

  /// What `{% if %}` may ask about `loop`.
  enum LoopFlag: String, CaseIterable {
    case first
    case last
  }
}
