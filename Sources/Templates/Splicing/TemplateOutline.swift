/// One template's blocks and inclusions, and the template that it extends.
struct TemplateOutline: Sendable {
  var parent: (name: String, token: ScannedToken)?
  var pieces: [TemplatePiece] = []

  /// Every block of the template, inner ones after those that hold them.
  var blocks: [TemplateBlock] { Self.blocks(in: pieces) }

  private static func blocks(in pieces: [TemplatePiece]) -> [TemplateBlock] {
    pieces.flatMap { piece -> [TemplateBlock] in
      guard case .block(let block) = piece else { return [] }
      return [block] + blocks(in: block.pieces)
    }
  }
}
