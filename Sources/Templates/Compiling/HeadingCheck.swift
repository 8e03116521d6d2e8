import Diagnostics

/// Finds headings that skip a level, whatever the values are: screen readers and tables of contents
/// follow the levels, so that a level 3 comes under a level 2 (WCAG 2.2, technique G141).
struct HeadingCheck {
  private var diagnostics: [Diagnostic] = []

  static func problems(in nodes: [SyntaxNode]) -> [Diagnostic] {
    var check = HeadingCheck()
    _ = check.visit(nodes, after: [0])
    return check.diagnostics
  }

  /// The levels that the last heading may have after `nodes`, if it may have had `levels` before;
  /// 0 is no heading at all.
  private mutating func visit(_ nodes: [SyntaxNode], after levels: Set<Int>) -> Set<Int> {
    var levels = levels
    for node in nodes {
      switch node {
      case .element(.heading, let token, _): levels = visit(token, after: levels)
      case .condition(let branches, let otherwise):
        let alternatives = branches.map(\.body) + [otherwise]
        levels = alternatives.reduce(into: []) { $0.formUnion(visit($1, after: levels)) }
      case .loop(_, let body, let empty):
        let afterEmpty = visit(empty, after: levels)
        levels = visit(body, after: levels.union(Self.levels(in: body))).union(afterEmpty)
      case .alias(_, let body): levels = visit(body, after: levels)
      case .text, .output, .leaf, .element: break
      }
    }
    return levels
  }

  private mutating func visit(_ token: SplicedToken, after levels: Set<Int>) -> Set<Int> {
    let words = TagWord.words(of: token.token.contents).dropFirst()
    guard let level = ElementReader.headingLevel(words) else { return [1, 2, 3] }
    if let last = levels.max(), level > last + 1 {
      let before = last == 0 ? "no heading" : "a heading of level \(last)"
      diagnostics.append(
        token.diagnostic(
          "HeadingSkipsLevel",
          "a heading of level \(level) follows \(before); make it level \(last + 1)"))
    }
    return [level]
  }

  /// Every level that a heading among `nodes` has: what may come before a loop's body again.
  private static func levels(in nodes: [SyntaxNode]) -> Set<Int> {
    nodes.reduce(into: []) { levels, node in
      if case .element(.heading, let token, _) = node {
        let words = TagWord.words(of: token.token.contents).dropFirst()
        levels.formUnion(ElementReader.headingLevel(words).map { [$0] } ?? [1, 2, 3])
      }
      for body in node.alternatives { levels.formUnion(Self.levels(in: body)) }
    }
  }
}
