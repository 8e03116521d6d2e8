import Diagnostics

extension TemplateOutline {
  /// The outline of the template that `tokens` spell, and what is wrong with its blocks.
  static func read(_ tokens: [ScannedToken]) -> (TemplateOutline, [Diagnostic]) {
    var reader = OutlineReader()
    for token in tokens { reader.read(token) }
    return reader.finish()
  }
}

/// Reads `extends`, `block` and `include`; lets every other token through.
private struct OutlineReader {
  /// Blocks deeper than this are refused, so that no template can exhaust the stack.
  private static let deepestBlock = 20

  private var outline = TemplateOutline()
  private var open: [TemplateBlock] = []
  private var names: Set<String> = []
  private var isAtStart = true
  private var diagnostics: [Diagnostic] = []

  mutating func read(_ token: ScannedToken) {
    if token.kind == .text, token.contents.utf8.allSatisfy(\.isTemplateSpace) {
      return append(.token(token))
    }
    defer { isAtStart = false }
    guard token.kind == .tag else { return readOther(token) }
    let words = TagWord.words(of: token.contents)
    switch words.first?.text {
    case "extends": readExtends(token, words)
    case "include": readInclude(token, words)
    case "block": openBlock(token, words)
    case "endblock": closeBlock(token, words)
    default: append(.token(token))
    }
  }

  mutating func finish() -> (TemplateOutline, [Diagnostic]) {
    while let block = open.last {
      report(
        "UnclosedTag", block.token, "'block' is never closed; write {% endblock %} where it ends")
      closeInnermost()
    }
    return (outline, diagnostics)
  }

  private mutating func readOther(_ token: ScannedToken) {
    guard token.kind == .output, token.contents.hasPrefix("block.super") else {
      return append(.token(token))
    }
    report(
      "UnsupportedTag", token,
      "a block replaces the one that it overrides as a whole, 'block.super' is not supported; "
        + "split the block that is extended into smaller ones")
  }

  private mutating func readExtends(_ token: ScannedToken, _ words: [TagWord]) {
    guard let name = quotedName(token, words) else { return }
    guard isAtStart else {
      return report(
        "MisplacedTag", token, "'extends' stands before everything else; move it to the first line")
    }
    outline.parent = (name, token)
  }

  private mutating func readInclude(_ token: ScannedToken, _ words: [TagWord]) {
    guard let name = quotedName(token, words) else { return }
    append(.include(name: name, token))
  }

  /// The quoted name that is the tag's one argument: never a path into the context, so that no
  /// value can name a template.
  private mutating func quotedName(_ token: ScannedToken, _ words: [TagWord]) -> String? {
    if words.count == 2, words[1].kind == .quoted { return words[1].text }
    report(
      "MalformedTag", token,
      "'\(words[0].text)' takes the name of one template in quotes, such as "
        + "{% \(words[0].text) \"letter.stencil\" %}")
    return nil
  }

  private mutating func openBlock(_ token: ScannedToken, _ words: [TagWord]) {
    var name = ""
    if words.count == 2, words[1].kind == .name {
      name = words[1].text
      if !names.insert(name).inserted {
        report(
          "DuplicateBlock", token, "a template has one block '\(name)'; give this one another name")
      }
    } else {
      report("MalformedTag", token, "'block' takes one name, such as {% block body %}")
    }
    if open.count == Self.deepestBlock {
      report(
        "TemplateTooDeep", token,
        "blocks nest at most \(Self.deepestBlock) deep; give parts of the template a file of their own"
      )
    }
    open.append(TemplateBlock(name: name, token: token))
  }

  private mutating func closeBlock(_ token: ScannedToken, _ words: [TagWord]) {
    if words.count > 1 {
      report("MalformedTag", token, "'endblock' takes no words after it; remove them")
    }
    guard !open.isEmpty else {
      return report(
        "UnopenedTag", token, "'endblock' ends nothing; write {% block %} before it or remove it")
    }
    closeInnermost()
  }

  /// Hands the innermost block over to what holds it; one that is too deep is dropped, so that
  /// nothing after reading meets it.
  private mutating func closeInnermost() {
    guard let block = open.popLast() else { return }
    if open.count < Self.deepestBlock { append(.block(block)) }
  }

  private mutating func append(_ piece: TemplatePiece) {
    if open.isEmpty {
      outline.pieces.append(piece)
    } else {
      open[open.count - 1].pieces.append(piece)
    }
  }

  private mutating func report(_ id: String, _ token: ScannedToken, _ summary: String) {
    diagnostics.append(Diagnostic(id, at: token.location, summary))
  }
}
