import Stencil

/// Carries a syntax node, or nothing where a tag is refused, through Stencil's parser.
struct StencilNode: NodeType {
  let syntax: SyntaxNode?
  let token: Token?

  /// Nothing: what is rendered is compiled from `syntax`, never Stencil's own nodes, which print
  /// unknown names as nothing and escape no text.
  func render(_ context: Context) throws -> String { "" }
}
