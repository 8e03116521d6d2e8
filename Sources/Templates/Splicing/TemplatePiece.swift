/// A part of a template as seen by inheritance and inclusion, to which all other tags are plain
/// tokens.
enum TemplatePiece: Sendable {
  case token(ScannedToken)
  case include(name: String, ScannedToken)
  case block(TemplateBlock)
}
