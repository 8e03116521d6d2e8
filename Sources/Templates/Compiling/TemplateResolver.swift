import Diagnostics
import WordProcessing

/// Turns a template's tree into instructions: looks up every name, reads the words of every tag and
/// reports whatever is not in the context or not asked for first.
struct TemplateResolver {
  private var scope: TemplateScope
  private var diagnostics: [Diagnostic] = []
  /// Whether white space counts here: inside of text it does, between elements it does not.
  private var isInText = false

  /// The instructions of `nodes` for the names of `shape`, of use only where nothing is wrong.
  static func resolve(
    _ nodes: [SyntaxNode], subject: String, shape: ContextShape
  ) -> (instructions: [Instruction], diagnostics: [Diagnostic]) {
    var resolver = TemplateResolver(scope: TemplateScope(subject: subject, shape: shape))
    let instructions = resolver.instructions(nodes)
    return (instructions, resolver.diagnostics)
  }

  private init(scope: TemplateScope) {
    self.scope = scope
  }

  private mutating func instructions(_ nodes: [SyntaxNode]) -> [Instruction] {
    nodes.compactMap { instruction($0) }
  }

  private mutating func instruction(_ node: SyntaxNode) -> Instruction? {
    switch node {
    case .text(let token): text(token)
    case .output(let token): output(token)
    case .leaf(let tag, let token): leaf(tag, token)
    case .element(let tag, let token, let body): element(tag, token, body)
    case .condition(let branches, let otherwise): condition(branches, otherwise)
    case .loop(let token, let body, let empty): loop(token, body, empty)
    case .alias(let token, let body): alias(token, body)
    }
  }

  private func text(_ token: SplicedToken) -> Instruction? {
    if let literal = Literal(token.token.contents) { return .literal(literal) }
    return isInText ? .space : nil
  }

  private mutating func leaf(_ tag: TemplateTag, _ token: SplicedToken) -> Instruction {
    let words = TagWord.words(of: token.token.contents).dropFirst()
    if let problem = ElementReader.extraWord(words, tag, token) { diagnostics.append(problem) }
    return switch tag {
    case .pageNumber: .pageNumber
    case .pageCount: .pageCount
    default: .lineBreak
    }
  }

  private mutating func element(
    _ tag: TemplateTag, _ token: SplicedToken, _ body: [SyntaxNode]
  ) -> Instruction {
    let (element, problem) = ElementReader.read(tag, token)
    if let problem { diagnostics.append(problem) }
    let wasInText = isInText
    defer { isInText = wasInText }
    isInText = Placement.inside(tag, holding: body).takesText
    let inner = instructions(body)
    return element == .strong ? .strong(inner) : .element(element, inner)
  }

  private mutating func condition(
    _ branches: [SyntaxNode.Branch], _ otherwise: [SyntaxNode]
  ) -> Instruction {
    let presentBefore = scope.present
    defer { scope.present = presentBefore }
    var choices: [Instruction.Branch] = []
    for branch in branches {
      let words = TagWord.words(of: branch.token.token.contents).dropFirst()
      var reader = ClauseReader(words, of: branch.token, in: scope)
      let clause = reader.read()
      diagnostics += reader.diagnostics
      let present = scope.present
      scope.present.formUnion(clause.presentIfTrue)
      choices.append(
        Instruction.Branch(condition: clause.condition, body: instructions(branch.body)))
      scope.present = present.union(clause.presentIfFalse)
    }
    return .choose(choices, otherwise: instructions(otherwise))
  }

  private mutating func loop(
    _ token: SplicedToken, _ body: [SyntaxNode], _ empty: [SyntaxNode]
  ) -> Instruction? {
    let words = TagWord.words(of: token.token.contents)
    guard words.count == 4, words[1].kind == .name, words[2].reads("in"), words[3].kind == .name
    else {
      report("MalformedTag", token, "'for' reads {% for person in people %}")
      return nil
    }
    let list = resolve(words[3], token)
    if let list, list.kind.element == nil {
      report(
        "WrongKind", token, at: words[3],
        "'\(words[3].text)' is \(list.kind.description); 'for' goes through lists only")
    }
    guard let list, let kind = list.kind.element else {
      _ = instructions(empty)
      return nil
    }
    let inner = instructions(
      body, with: TemplateScope.Variable(name: words[1].text, kind: kind, isLoop: true),
      named: words[1], token)
    return .loop(list.path, body: inner, empty: instructions(empty))
  }

  private mutating func alias(_ token: SplicedToken, _ body: [SyntaxNode]) -> Instruction? {
    let words = TagWord.words(of: token.token.contents)
    guard words.count == 4, words[1].kind == .name, words[2].reads("as"), words[3].kind == .name
    else {
      report("MalformedTag", token, "'with' reads {% with recipient.address as address %}")
      return nil
    }
    guard let name = resolve(words[1], token) else { return nil }
    requirePresence(of: name, words[1], token)
    let inner = instructions(
      body, with: TemplateScope.Variable(name: words[3].text, kind: name.kind, isLoop: false),
      named: words[3], token)
    return .alias(name.path, body: inner)
  }

  /// The instructions of `nodes` where `variable` stands too, which must not hide another name.
  private mutating func instructions(
    _ nodes: [SyntaxNode], with variable: TemplateScope.Variable, named word: TagWord,
    _ token: SplicedToken
  ) -> [Instruction] {
    if word.text.contains(".") || !ContextShape.canBeWritten(word.text) {
      report(
        "MalformedTag", token, at: word, "'\(word.text)' cannot be a name; choose another word")
    } else if scope.holds(word.text) {
      report(
        "HiddenName", token, at: word,
        "'\(word.text)' already means something here; choose another name")
    }
    scope.variables.append(variable)
    defer { scope.variables.removeLast() }
    return instructions(nodes)
  }

  private mutating func resolve(_ word: TagWord, _ token: SplicedToken) -> ResolvedName? {
    switch scope.resolve(word.text) {
    case .success(let name): return name
    case .failure(let unknown):
      diagnostics.append(
        token.diagnostic(
          unknown.id, at: word, unknown.summary, suggestion: unknown.suggestion))
      return nil
    }
  }

  private mutating func requirePresence(
    of name: ResolvedName, _ word: TagWord, _ token: SplicedToken
  ) {
    guard let missing = scope.unguarded(name) else { return }
    report(
      "UnguardedValue", token, at: word,
      "'\(missing.text)' may be absent; ask {% if \(missing.text) %} first"
        + (name.kind.isText ? ", or print {{ \(name.text)|default:\"...\" }}" : ""))
  }

  private mutating func report(
    _ id: String, _ token: SplicedToken, at word: TagWord? = nil, _ summary: String
  ) {
    diagnostics.append(token.diagnostic(id, at: word, summary))
  }
}

extension TemplateResolver {
  private mutating func output(_ token: SplicedToken) -> Instruction? {
    let words = TagWord.words(of: token.token.contents)
    guard let first = words.first, first.kind == .name else {
      report(
        "MalformedTag", token, "'{{ }}' prints one name, such as {{ recipient.salutation }}")
      return nil
    }
    let standIn = filters(words.dropFirst(), of: first, token)
    guard let name = resolve(first, token) else { return nil }
    guard name.kind.isText else {
      report(
        "WrongKind", token, at: first,
        "'\(first.text)' is \(name.kind.description); {{ }} prints texts only")
      return nil
    }
    if standIn == nil {
      requirePresence(of: name, first, token)
    } else if name.absences.isEmpty {
      report(
        "NeedlessDefault", token, at: first, "'\(first.text)' is never absent; remove 'default'")
    }
    return .output(name.path, default: standIn)
  }

  /// The text that stands in for an absent value, if the words after the name give one; some text
  /// also where they are wrong, so that the name is not reported as well.
  private mutating func filters(
    _ words: ArraySlice<TagWord>, of name: TagWord, _ token: SplicedToken
  ) -> String? {
    guard let first = words.first else { return nil }
    let (bar, filter) = (first, words.dropFirst().first)
    guard bar.reads("|"), let filter, filter.kind == .name else {
      report(
        "MalformedTag", token, at: first,
        "only |default:\"text\" may follow the name in {{ }}")
      return ""
    }
    guard filter.text == "default" else {
      diagnostics.append(
        token.diagnostic(
          "UnknownFilter", at: filter,
          "there is no filter '\(filter.text)', only 'default'; values arrive as final text",
          suggestion: NearMiss.suggestion(for: filter.text, among: ["default"])))
      return ""
    }
    let rest = Array(words.dropFirst(2))
    guard rest.count == 2, rest[0].reads(":"), rest[1].kind == .quoted, !rest[1].text.isBlank else {
      report(
        "MalformedTag", token, at: filter,
        "'default' takes one text in quotes: {{ \(name.text)|default:\"not known\" }}")
      return ""
    }
    return Literal(rest[1].text)?.text
  }
}
