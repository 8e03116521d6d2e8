/// A template as its tags nest, before any name is looked up; the words of each tag are still in
/// its token.
indirect enum SyntaxNode: Sendable {
  case text(SplicedToken)
  case output(SplicedToken)
  case leaf(TemplateTag, SplicedToken)
  case element(TemplateTag, SplicedToken, [SyntaxNode])
  case condition([Branch], otherwise: [SyntaxNode])
  case loop(SplicedToken, body: [SyntaxNode], empty: [SyntaxNode])
  case alias(SplicedToken, body: [SyntaxNode])

  /// An `if` or `elif` with what stands under it.
  struct Branch: Sendable {
    let token: SplicedToken
    let body: [SyntaxNode]
  }

  /// The contents of a node that decides whether or how often they stand.
  var alternatives: [[SyntaxNode]] {
    switch self {
    case .text, .output, .leaf, .element: []
    case .condition(let branches, let otherwise): branches.map(\.body) + [otherwise]
    case .loop(_, let body, let empty): [body, empty]
    case .alias(_, let body): [body]
    }
  }
}
