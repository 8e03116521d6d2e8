import Diagnostics

/// Finds text outside of every paragraph, and elements where they cannot stand.
struct PlacementCheck {
  private var diagnostics: [Diagnostic] = []

  static func problems(in nodes: [SyntaxNode]) -> [Diagnostic] {
    var check = PlacementCheck()
    check.visit(nodes, at: .document)
    return check.diagnostics
  }

  private mutating func visit(_ nodes: [SyntaxNode], at place: Placement) {
    for node in nodes {
      switch node {
      case .text(let token):
        if !token.token.contents.utf8.allSatisfy(\.isTemplateSpace) { visitText(token, at: place) }
      case .output(let token): visitText(token, at: place)
      case .leaf(let tag, let token): visit(tag, token, at: place)
      case .element(let tag, let token, let body):
        visit(tag, token, at: place)
        visit(body, at: .inside(tag, holding: body))
      case .condition, .loop, .alias:
        for body in node.alternatives { visit(body, at: place) }
      }
    }
  }

  private mutating func visitText(_ token: SplicedToken, at place: Placement) {
    guard !place.takesText else { return }
    let first =
      token.token.contents.utf8.enumerated().first { !$0.element.isTemplateSpace }?.offset ?? 0
    let word = TagWord(kind: .unknown, text: "", offset: token.token.kind == .text ? first : 0)
    diagnostics.append(
      token.diagnostic(
        "TextOutsideParagraph", at: token.token.kind == .text ? word : nil,
        "text stands in a paragraph, heading, item or cell, not \(place.description); "
          + "write {% p %} before it and {% endp %} after it"))
  }

  private mutating func visit(_ tag: TemplateTag, _ token: SplicedToken, at place: Placement) {
    guard !place.takes(tag) else { return }
    diagnostics.append(
      token.diagnostic(
        "MisplacedTag",
        "'\(tag.rawValue)' stands \(Placement.home(of: tag)), not \(place.description)"))
  }
}
