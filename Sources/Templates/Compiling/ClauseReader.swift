import Diagnostics

/// Reads what follows `if` and `elif`: names, `not`, `and`, `or`, parentheses, and comparisons
/// of a name with a text in quotes.
struct ClauseReader {
  /// Longer conditions are refused, so that no nesting can exhaust the stack.
  private static let mostWords = 100

  private let scope: TemplateScope
  private let token: SplicedToken
  private var words: ArraySlice<TagWord>
  private(set) var diagnostics: [Diagnostic] = []
  private var isBroken = false

  /// A reader of the words after the tag's name, with the names of `scope`.
  init(_ words: ArraySlice<TagWord>, of token: SplicedToken, in scope: TemplateScope) {
    (self.words, self.token, self.scope) = (words, token, scope)
  }

  /// The clause. Where it cannot be read, every name in it counts as asked for, so that one
  /// mistake is not reported again at each use.
  mutating func read() -> Clause {
    let all = words
    guard !words.isEmpty, words.count <= Self.mostWords else {
      report("MalformedTag", "a condition has 1 to \(Self.mostWords) words; write one after 'if'")
      return .never
    }
    var clause = readAny()
    if let extra = words.first, !isBroken {
      reportUnexpected(extra, hint: "there is no '(' for it")
    }
    if isBroken {
      let names = all.filter { $0.kind == .name }.compactMap { try? scope.resolve($0.text).get() }
      clause.presentIfTrue.formUnion(names.flatMap(\.absences))
    }
    return clause
  }

  private mutating func readAny() -> Clause {
    var parts = [readAll()]
    while take("or") { parts.append(readAll()) }
    return .any(parts)
  }

  private mutating func readAll() -> Clause {
    var parts = [readOne()]
    while take("and") { parts.append(readOne()) }
    return .all(parts)
  }

  private mutating func readOne() -> Clause {
    if take("not") { return readOne().negated }
    if take("(") {
      let inner = readAny()
      if !isBroken, !take(")") {
        isBroken = true
        report("MalformedTag", at: words.first, "'(' is never closed; write ')'")
      }
      return inner
    }
    guard let word = words.popFirst() else {
      if !isBroken { report("MalformedTag", "the condition ends too early; write a name after it") }
      isBroken = true
      return .never
    }
    guard word.kind == .name, !["and", "or"].contains(word.text) else {
      reportUnexpected(word, hint: "a condition starts with a name")
      return .never
    }
    return readComparison(of: word)
  }

  private mutating func readComparison(of word: TagWord) -> Clause {
    for (sign, isEqual) in [("==", true), ("!=", false)] where take(sign) {
      guard let literal = words.popFirst(), literal.kind == .quoted else {
        isBroken = true
        report(
          "MalformedTag", at: word, "'\(sign)' compares with a text in quotes; write one after it")
        return .never
      }
      let clause = equality(of: word, with: literal)
      return isEqual ? clause : clause.negated
    }
    if let next = words.first, !["and", "or", ")"].contains(where: next.reads) {
      reportUnexpected(next, hint: "join conditions with 'and' or 'or', compare with '=='")
      return .never
    }
    return presence(of: word)
  }

  private mutating func equality(of word: TagWord, with literal: TagWord) -> Clause {
    guard let name = resolve(word) else { return .never }
    guard name.kind.isText else {
      report(
        "WrongKind", at: word,
        "'\(word.text)' is \(name.kind.description) and cannot be compared; ask for it by itself")
      return .never
    }
    if case .choice(let choices) = name.kind, !choices.contains(literal.text) {
      diagnostics.append(
        token.diagnostic(
          "UnknownChoice", at: literal,
          "'\(word.text)' is never '\(literal.text)', only one of \(choices.joined(separator: ", "))",
          suggestion: NearMiss.suggestion(for: literal.text, among: choices)))
    }
    return Clause(
      condition: .equals(name.path, literal.text), presentIfTrue: Set(name.absences))
  }

  private mutating func presence(of word: TagWord) -> Clause {
    if word.text == "loop" || word.text.hasPrefix("loop.") { return loopFlag(word) }
    guard let name = resolve(word) else { return .never }
    switch name.kind {
    case .flag, .list, .texts: break
    case .text, .choice, .group, .drawing:
      if name.absences.isEmpty {
        report(
          "AlwaysTrue", at: word,
          "'\(word.text)' is never absent, so the condition always holds; remove it or compare")
      }
    }
    return Clause(condition: .holds(name.path), presentIfTrue: Set(name.absences))
  }

  private mutating func loopFlag(_ word: TagWord) -> Clause {
    let flags = ResolvedName.LoopFlag.allCases.map { "loop.\($0.rawValue)" }
    guard let flag = ResolvedName.LoopFlag(rawValue: String(word.text.dropFirst(5))) else {
      diagnostics.append(
        token.diagnostic(
          "UnknownTemplateName", at: word,
          "'\(word.text)' is none of \(flags.joined(separator: ", "))",
          suggestion: NearMiss.suggestion(for: word.text, among: flags)))
      return .never
    }
    guard let frame = scope.loopFrame else {
      report("UnknownTemplateName", at: word, "'\(word.text)' stands inside of a 'for' only")
      return .never
    }
    return Clause(condition: flag == .first ? .isFirst(frame: frame) : .isLast(frame: frame))
  }

  private mutating func resolve(_ word: TagWord) -> ResolvedName? {
    switch scope.resolve(word.text) {
    case .success(let name): return name
    case .failure(let unknown):
      diagnostics += unknown.diagnostics(at: word, of: token)
      return nil
    }
  }

  private mutating func take(_ text: String) -> Bool {
    guard !isBroken, words.first?.reads(text) == true else { return false }
    words.removeFirst()
    return true
  }

  private mutating func reportUnexpected(_ word: TagWord, hint: String) {
    guard !isBroken else { return }
    isBroken = true
    report("MalformedTag", at: word, "'\(word.text)' cannot stand here; \(hint)")
  }

  private mutating func report(_ id: String, at word: TagWord? = nil, _ summary: String) {
    diagnostics.append(token.diagnostic(id, at: word, summary))
  }
}
