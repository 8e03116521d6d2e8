/// A named part of a template, which one that extends it may replace.
struct TemplateBlock: Sendable {
  let name: String
  let token: ScannedToken
  var pieces: [TemplatePiece] = []
}
