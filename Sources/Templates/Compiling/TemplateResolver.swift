import Diagnostics
import WordProcessing

/// Turns a template's tree into instructions: looks up every name, reads the words of every tag and
/// reports whatever is not in the context or not asked for first.
struct TemplateResolver {
  private var scope: TemplateScope
  var diagnostics: [Diagnostic] = []
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

  private mutating func leaf(_ tag: TemplateTag, _ token: SplicedToken) -> Instruction? {
    if tag == .drawing { return drawing(token) }
    let words = TagWord.words(of: token.token.contents).dropFirst()
    if let problem = ElementReader.extraWord(words, tag, token) { diagnostics.append(problem) }
    return switch tag {
    case .pageNumber: .pageNumber
    case .pageCount: .pageCount
    case .newPage: .pageBreak
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
    let isWhole =
      words.count == 4 && words[1].kind == .name && words[2].reads("in") && words[3].kind == .name
    if !isWhole { report("MalformedTag", token, "'for' reads {% for person in people %}") }
    let list = isWhole ? resolve(words[3], token) : nil
    if let list, list.kind.element == nil {
      report(
        "WrongKind", token, at: words[3],
        "'\(words[3].text)' is \(list.kind.description); 'for' goes through lists only")
    }
    let inner = instructions(
      body, with: words.dropFirst().first, of: list?.kind.element, isLoop: true, token)
    let instead = instructions(empty)
    return list.map { .loop($0.path, body: inner, empty: instead) }
  }

  private mutating func alias(_ token: SplicedToken, _ body: [SyntaxNode]) -> Instruction? {
    let words = TagWord.words(of: token.token.contents)
    let isWhole =
      words.count == 4 && words[1].kind == .name && words[2].reads("as") && words[3].kind == .name
    if !isWhole {
      report("MalformedTag", token, "'with' reads {% with recipient.address as address %}")
    }
    let name = isWhole ? resolve(words[1], token) : nil
    if let name { requirePresence(of: name, words[1], token) }
    let inner = instructions(
      body, with: words.dropFirst(3).first, of: name?.kind, isLoop: false, token)
    return name.map { .alias($0.path, body: inner) }
  }

  /// The instructions of `nodes` where the name `word` stands for a value of `kind`; it must not
  /// hide another name.
  private mutating func instructions(
    _ nodes: [SyntaxNode], with word: TagWord?, of kind: ContextKind?, isLoop: Bool,
    _ token: SplicedToken
  ) -> [Instruction] {
    guard let word else { return instructions(nodes) }
    if kind == nil {
      // The tag itself is wrong, and that has been said.
    } else if !ContextShape.canBeWritten(word.text) {
      report(
        "MalformedTag", token, at: word, "'\(word.text)' cannot be a name; choose another word")
    } else if scope.holds(word.text) {
      report(
        "HiddenName", token, at: word,
        "'\(word.text)' already means something here; choose another name")
    }
    scope.variables.append(TemplateScope.Variable(name: word.text, kind: kind, isLoop: isLoop))
    defer { scope.variables.removeLast() }
    return instructions(nodes)
  }

  mutating func resolve(_ word: TagWord, _ token: SplicedToken) -> ResolvedName? {
    switch scope.resolve(word.text) {
    case .success(let name): return name
    case .failure(let unknown):
      diagnostics += unknown.diagnostics(at: word, of: token)
      return nil
    }
  }

  mutating func requirePresence(
    of name: ResolvedName, _ word: TagWord, _ token: SplicedToken
  ) {
    guard let missing = scope.unguarded(name) else { return }
    report(
      "UnguardedValue", token, at: word,
      "'\(missing.text)' may be absent; ask {% if \(missing.text) %} first"
        + (name.kind.isText ? ", or print {{ \(name.text)|default:\"...\" }}" : ""))
  }

  mutating func report(
    _ id: String, _ token: SplicedToken, at word: TagWord? = nil, _ summary: String
  ) {
    diagnostics.append(token.diagnostic(id, at: word, summary))
  }
}
