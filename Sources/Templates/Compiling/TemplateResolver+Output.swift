import Diagnostics

extension TemplateResolver {
  /// What follows the name in `{{ }}`.
  private enum Filter {
    case none
    /// Stands in where the value is absent.
    case standIn(String)
    /// Reported, so that nothing is said about the name's absence as well.
    case wrong
  }

  /// What prints a text, which is always there or asked for before.
  mutating func output(_ token: SplicedToken) -> Instruction? {
    let words = TagWord.words(of: token.token.contents)
    guard let first = words.first, first.kind == .name else {
      report(
        "MalformedTag", token, "'{{ }}' prints one name, such as {{ recipient.salutation }}")
      return nil
    }
    let filter = filter(words.dropFirst(), of: first, token)
    guard let name = resolve(first, token) else { return nil }
    guard name.kind.isText else {
      report(
        "WrongKind", token, at: first,
        "'\(first.text)' is \(name.kind.description); {{ }} prints texts only")
      return nil
    }
    switch filter {
    case .none:
      requirePresence(of: name, first, token)
      return .output(name.path, default: nil)
    case .standIn(let text):
      if name.absences.isEmpty {
        report(
          "NeedlessDefault", token, at: first, "'\(first.text)' is never absent; remove 'default'")
      }
      return .output(name.path, default: text)
    case .wrong: return nil
    }
  }

  private mutating func filter(
    _ words: ArraySlice<TagWord>, of name: TagWord, _ token: SplicedToken
  ) -> Filter {
    guard let bar = words.first else { return .none }
    guard bar.reads("|"), let filter = words.dropFirst().first, filter.kind == .name else {
      report(
        "MalformedTag", token, at: bar, "only |default:\"text\" may follow the name in {{ }}")
      return .wrong
    }
    guard filter.text == "default" else {
      diagnostics.append(
        token.diagnostic(
          "UnknownFilter", at: filter,
          "there is no filter '\(filter.text)', only 'default'; values arrive as final text",
          suggestion: NearMiss.suggestion(for: filter.text, among: ["default"])))
      return .wrong
    }
    let rest = Array(words.dropFirst(2))
    guard rest.count == 2, rest[0].reads(":"), rest[1].kind == .quoted,
      let text = Literal(rest[1].text)?.text
    else {
      report(
        "MalformedTag", token, at: filter,
        "'default' takes one text in quotes: {{ \(name.text)|default:\"not known\" }}")
      return .wrong
    }
    return .standIn(text)
  }
}
