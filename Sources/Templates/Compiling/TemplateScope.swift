import Diagnostics

/// The names that stand at one place of a template, and what is known of their values there.
struct TemplateScope {
  /// A name that a `for` or a `with` gives.
  struct Variable {
    let name: String
    /// What it stands for; nil where that is a mistake of its own.
    let kind: ContextKind?
    let isLoop: Bool
  }

  /// What the template is checked for: the id of a document kind.
  let subject: String
  let shape: ContextShape
  /// The names given by the tags around this place; the one at position n stands on frame n + 1.
  var variables: [Variable] = []
  /// The paths that a condition around this place has found present.
  var present: Set<ValuePath> = []

  init(subject: String, shape: ContextShape) {
    self.subject = subject
    self.shape = shape
  }

  /// The frame of the innermost `for`, if there is one.
  var loopFrame: Int? { variables.lastIndex(where: \.isLoop).map { $0 + 1 } }

  /// Whether `name` already means something here.
  func holds(_ name: String) -> Bool {
    variables.contains { $0.name == name } || shape.field(named: name) != nil
  }

  /// The first name on the way to `name` that may be absent here, as the template would write it.
  func unguarded(_ name: ResolvedName) -> ResolvedName? {
    guard let path = name.absences.first(where: { !present.contains($0) }) else { return nil }
    let missing = name.path.fields.count - path.fields.count
    let text = name.text.split(separator: ".").dropLast(missing).joined(separator: ".")
    return ResolvedName(path: path, kind: name.kind, absences: [path], text: text)
  }

  /// What `text` stands for, or what is wrong with it.
  func resolve(_ text: String) -> Result<ResolvedName, UnknownName> {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if let position = variables.lastIndex(where: { $0.name == parts[0] }) {
      guard let kind = variables[position].kind else { return .failure(.reported) }
      let start = ResolvedName(
        path: ValuePath(frame: position + 1), kind: kind, absences: [], text: parts[0])
      return resolve(parts.dropFirst(), from: start)
    }
    guard let (index, field) = shape.field(named: parts[0]) else { return .failure(unknown(text)) }
    return resolve(parts.dropFirst(), from: Self.root.step(to: index, field))
  }

  private static let root = ResolvedName(
    path: ValuePath(frame: 0), kind: .flag, absences: [], text: "")

  private func resolve(
    _ parts: ArraySlice<String>, from start: ResolvedName
  ) -> Result<ResolvedName, UnknownName> {
    var name = start
    for (position, part) in zip(parts.indices, parts) {
      guard case .group(let group) = name.kind else {
        return .failure(notAGroup(name, asked: part))
      }
      guard let (index, field) = group.field(named: part) else {
        let rest = parts[(position + 1)...].map { "." + $0 }.joined()
        let near = NearMiss.suggestion(for: part, among: group.fields.map(\.name))
        return .failure(
          UnknownName(
            id: "UnknownTemplateName",
            summary: "'\(name.text).\(part)\(rest)' is not in the context of \(subject)",
            suggestion: near.map { "\(name.text).\($0)\(rest)" }))
      }
      name = name.step(to: index, field)
    }
    return .success(name)
  }

  private func notAGroup(_ name: ResolvedName, asked part: String) -> UnknownName {
    let hint =
      name.kind.element == nil
      ? "print '\(name.text)' itself"
      : "go through it with {% for one in \(name.text) %}"
    return UnknownName(
      id: "WrongKind",
      summary: "'\(name.text)' is \(name.kind.description) and has no '\(part)'; \(hint)",
      suggestion: nil)
  }

  /// A name that starts with nothing known here: near one that is, or the end of a longer one.
  private func unknown(_ text: String) -> UnknownName {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.dropFirst().map { "." + $0 }.joined()
    let known = variables.map(\.name) + shape.fields.map(\.name)
    let near = NearMiss.suggestion(for: String(parts[0]), among: known).map { $0 + rest }
    return UnknownName(
      id: "UnknownTemplateName", summary: "'\(text)' is not in the context of \(subject)",
      suggestion: near ?? path(endingIn: text))
  }

  /// The one path in a group of the context, or of a variable, that ends in `text`.
  private func path(endingIn text: String) -> String? {
    let groups =
      variables.map { ($0.name, $0.kind) } + shape.fields.map { ($0.name, Optional($0.kind)) }
    return groups.lazy.compactMap { name, kind -> String? in
      guard case .group(let group) = kind, group.field(named: text) != nil else { return nil }
      return "\(name).\(text)"
    }.first
  }
}

extension ResolvedName {
  /// The name one step further, at a group's field.
  fileprivate func step(to index: Int, _ field: ContextFieldShape) -> ResolvedName {
    let path = ValuePath(frame: path.frame, fields: path.fields + [index])
    return ResolvedName(
      path: path, kind: field.kind, absences: field.mayBeAbsent ? absences + [path] : absences,
      text: text.isEmpty ? field.name : "\(text).\(field.name)")
  }
}
