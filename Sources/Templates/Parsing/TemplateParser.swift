import Diagnostics
import Stencil

/// Nests the tags of a template with Stencil's parser.
///
/// Every token becomes a block token of Stencil's, texts and outputs too, under a name that our own
/// extension registers, so that neither a stock node nor a stock tag ever arises. A class, because
/// Stencil's tag parsers are escaping closures that share what has been read so far.
final class TemplateParser {
  /// Tags deeper than this are refused, so that no template can exhaust the stack.
  static let deepestTag = 100

  private static let textName = "#text"
  private static let outputName = "#output"
  private static let unknownName = "#unknown"

  /// A tag whose end has not been met.
  private struct OpenTag {
    let tag: TemplateTag
    let token: SplicedToken
    var stops: Set<String>
  }

  /// What ended the contents of an open tag: one of its stops, or nothing.
  private struct Body {
    let nodes: [SyntaxNode]
    let stop: (name: String, token: SplicedToken)?
  }

  private struct TooDeep: Error {}

  private var places: [ObjectIdentifier: SplicedToken] = [:]
  private var openTags: [OpenTag] = []
  private var unclosed: [String] = []
  private var unknown: Set<String> = []
  private var diagnostics: [Diagnostic] = []

  private init() {}

  /// The tree of `tokens`, as far as it can be made out, and what is wrong with its tags' names and
  /// nesting; nil where it is too deep to go on.
  static func parse(
    _ tokens: [SplicedToken]
  ) -> (nodes: [SyntaxNode]?, diagnostics: [Diagnostic]) {
    let parser = TemplateParser()
    let nodes = parser.parse(tokens)
    return (nodes, parser.diagnostics)
  }

  private func parse(_ tokens: [SplicedToken]) -> [SyntaxNode]? {
    // Stencil's own places are never read; its source map has no public initialiser.
    guard let nowhere = Template(templateString: "x").tokens.first?.sourceMap else { return nil }
    let stencilTokens = names(of: tokens).map { Token.block(value: $0, at: nowhere) }
    for (stencilToken, token) in zip(stencilTokens, tokens) {
      places[ObjectIdentifier(stencilToken)] = token
    }
    let parser = TokenParser(
      tokens: stencilTokens, environment: Environment(extensions: [tagExtension()]))
    return withExtendedLifetime(stencilTokens) { try? document(parser) }
  }

  /// The names under which Stencil looks the tokens' tags up.
  private func names(of tokens: [SplicedToken]) -> [String] {
    var balance: [String: Int] = [:]
    var names = tokens.map(Self.name)
    for name in names { balance[name, default: 0] += 1 }
    for (index, name) in names.enumerated() where name == Self.unknownName {
      guard let meant = reportUnknown(tokens[index]), let partner = Self.partner(of: meant),
        balance[partner, default: 0] > balance[meant, default: 0]
      else { continue }
      // Its partner stands alone, so that this is what was meant: what it holds can be checked.
      names[index] = meant
      balance[meant, default: 0] += 1
    }
    return names
  }

  private static func name(of token: SplicedToken) -> String {
    switch token.token.kind {
    case .text: return textName
    case .output: return outputName
    case .tag:
      let name = TagWord.words(of: token.token.contents).first?.text ?? ""
      return TemplateTag(rawValue: name) != nil || TemplateTag.enders.contains(name)
        ? name : unknownName
    }
  }

  /// The tag that ends or begins what `name` begins or ends.
  private static func partner(of name: String) -> String? {
    let pairs = TemplateTag.allCases.filter { $0.role != .leaf }
    return pairs.first { $0.rawValue == name }?.end ?? pairs.first { $0.end == name }?.rawValue
  }

  private func tagExtension() -> Extension {
    let tags = Extension()
    register(Self.textName, in: tags) { .text($1) }
    register(Self.outputName, in: tags) { .output($1) }
    register(Self.unknownName, in: tags) { _, _ in nil }
    for tag in TemplateTag.allCases {
      switch tag.role {
      case .leaf: register(tag.rawValue, in: tags) { .leaf(tag, $1) }
      case .element: register(tag.rawValue, in: tags, element(tag))
      case .control: register(tag.rawValue, in: tags, control(tag))
      }
    }
    return tags
  }

  private typealias TagParser = (TokenParser, SplicedToken) throws -> SyntaxNode?

  private func register(_ name: String, in tags: Extension, _ parse: @escaping TagParser) {
    tags.registerTag(name) { [self] parser, stencilToken in
      let token = places[ObjectIdentifier(stencilToken)]
      return StencilNode(syntax: try token.flatMap { try parse(parser, $0) }, token: stencilToken)
    }
  }

  private func element(_ tag: TemplateTag) -> TagParser {
    { [self] parser, token in
      .element(
        tag, token, try body(parser, OpenTag(tag: tag, token: token, stops: [tag.end])).nodes)
    }
  }

  private func control(_ tag: TemplateTag) -> TagParser {
    { [self] parser, token in
      let open = OpenTag(tag: tag, token: token, stops: Set(tag.dividers + [tag.end]))
      switch tag {
      case .condition: return try condition(parser, open)
      case .loop: return try loop(parser, open)
      default: return .alias(token, body: try body(parser, open).nodes)
      }
    }
  }

  private func condition(_ parser: TokenParser, _ open: OpenTag) throws -> SyntaxNode {
    var branches: [SyntaxNode.Branch] = []
    var token = open.token
    while true {
      let body = try body(parser, open)
      branches.append(SyntaxNode.Branch(token: token, body: body.nodes))
      switch body.stop {
      case (name: "elif", let elif)?: token = elif
      case (name: "else", _)?:
        return .condition(branches, otherwise: try rest(parser, of: open))
      default: return .condition(branches, otherwise: [])
      }
    }
  }

  private func loop(_ parser: TokenParser, _ open: OpenTag) throws -> SyntaxNode {
    let body = try body(parser, open)
    let empty = body.stop?.name == "empty" ? try rest(parser, of: open) : []
    return .loop(open.token, body: body.nodes, empty: empty)
  }

  /// What stands between the last divider of `open` and its end.
  private func rest(_ parser: TokenParser, of open: OpenTag) throws -> [SyntaxNode] {
    var last = open
    last.stops = [open.tag.end]
    return try body(parser, last).nodes
  }

  /// Everything up to a stop of `open`. An end tag that an outer tag waits for ends this one too;
  /// one that nothing waits for is reported and left out.
  private func body(_ parser: TokenParser, _ open: OpenTag) throws -> Body {
    if openTags.count == Self.deepestTag {
      report(
        open.token, "TemplateTooDeep",
        "tags nest at most \(Self.deepestTag) deep; move what is inside to a part that is included")
      throw TooDeep()
    }
    openTags.append(open)
    defer { openTags.removeLast() }
    var nodes: [SyntaxNode] = []
    while true {
      nodes += try nodesBeforeEnder(parser)
      guard let stencilToken = parser.nextToken(),
        let token = places[ObjectIdentifier(stencilToken)]
      else {
        reportUnclosed(open, before: nil)
        return Body(nodes: nodes, stop: nil)
      }
      let name = stencilToken.contents
      if open.stops.contains(name) {
        checkAlone(name, token)
        return Body(nodes: nodes, stop: (name, token))
      }
      if openTags.contains(where: { $0.stops.contains(name) }) {
        parser.prependToken(stencilToken)
        reportUnclosed(open, before: (name, token))
        return Body(nodes: nodes, stop: nil)
      }
      reportStray(name, token)
    }
  }

  private func document(_ parser: TokenParser) throws -> [SyntaxNode] {
    var nodes = try nodesBeforeEnder(parser)
    while let stencilToken = parser.nextToken() {
      if let token = places[ObjectIdentifier(stencilToken)] {
        reportStray(stencilToken.contents, token)
      }
      nodes += try nodesBeforeEnder(parser)
    }
    return nodes
  }

  private func nodesBeforeEnder(_ parser: TokenParser) throws -> [SyntaxNode] {
    let nodes = try parser.parse { _, token in TemplateTag.enders.contains(token.contents) }
    return nodes.compactMap { ($0 as? StencilNode)?.syntax }
  }
}

extension TemplateParser {
  private func report(_ token: SplicedToken, _ id: String, _ summary: String) {
    diagnostics.append(token.diagnostic(id, summary))
  }

  private func reportUnclosed(_ open: OpenTag, before stop: (name: String, token: SplicedToken)?) {
    unclosed.append(open.tag.end)
    let notes = stop.map { [Diagnostic.Note("'\($0.name)' is here", at: $0.token.token.location)] }
    diagnostics.append(
      open.token.diagnostic(
        "UnclosedTag",
        "'\(open.tag.rawValue)' is never closed\(stop.map { " before '\($0.name)'" } ?? ""); "
          + "write {% \(open.tag.end) %} where it ends", notes: notes ?? []))
  }

  /// An end tag without its beginning; silent where the beginning has been reported as unclosed,
  /// for that is one mistake.
  private func reportStray(_ name: String, _ token: SplicedToken) {
    if let index = unclosed.firstIndex(of: name) {
      unclosed.remove(at: index)
      return
    }
    let owner = TemplateTag.allCases.first { $0.end == name || $0.dividers.contains(name) }
    report(
      token, "UnopenedTag",
      "'\(name)' belongs to no open tag; write {% \(owner?.rawValue ?? "") %} before it or remove it"
    )
  }

  private func checkAlone(_ name: String, _ token: SplicedToken) {
    let words = TagWord.words(of: token.token.contents)
    guard words.count > 1, name != "elif" else { return }
    let hint = name == "else" && words[1].reads("if") ? "write 'elif' for 'else if'" : "remove them"
    diagnostics.append(
      token.diagnostic(
        "MalformedTag", at: words[1], "'\(name)' takes no words after it; \(hint)"))
  }

  /// Reports a tag that there is not; what was probably meant.
  private func reportUnknown(_ token: SplicedToken) -> String? {
    guard let word = TagWord.words(of: token.token.contents).first else {
      report(token, "UnknownTag", "a tag starts with its name; this one is empty")
      return nil
    }
    if word.text.hasPrefix("end"), unknown.contains(String(word.text.dropFirst(3))) { return nil }
    unknown.insert(word.text)
    let meant = NearMiss.suggestion(for: word.text, among: TemplateTag.everyName)
    diagnostics.append(
      token.diagnostic(
        "UnknownTag", at: word, "there is no tag '\(word.text)'", suggestion: meant))
    return meant
  }
}
