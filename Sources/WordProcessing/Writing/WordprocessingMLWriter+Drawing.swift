extension WordprocessingMLWriter {
  package mutating func drawing(_ drawing: Drawing) {
    guard mayStandByItself(.misplacedDrawing) else { return }
    let canvas = drawing.canvas(
      width: textWidth * PageLayout.metricUnits, em: (largePrint ? 18 : 12) * 12_700)
    // What stands between a table and a drawing is space above the drawing (`Drawing`'s own).
    openParagraph("Drawing")
    append("<w:r><w:drawing>")
    appendInline(canvas, words: drawing.alternativeText)
    append("</w:drawing></w:r></w:p>")
    isParagraphOpen = false
  }

  package mutating func pageBreak() {
    guard mayStandByItself(.misplacedPageBreak) else { return }
    // The first page needs none, and one break is as good as two.
    isPageBreakAwaited = !markup.isEmpty
  }

  /// Whether no element is open in the body, so that a block of its own may stand here; notes
  /// `problem` if not.
  private mutating func mayStandByItself(_ problem: MarkupProblem) -> Bool {
    guard !stack.isLeavingOut else { return false }
    guard story == .body, stack.elements.isEmpty else {
      stack.note(problem)
      return false
    }
    return true
  }

  /// The drawing in a line of its own (ECMA-376 part 1, 20.4.2.8 `inline`), its shapes in a group
  /// as Word 2010 and later draw it (MS-ODRAWXML 2.3.3). The namespaces are declared here, so that a
  /// document without drawings carries none of them.
  private mutating func appendInline(_ canvas: DrawingCanvas, words: String) {
    append(
      "<wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent"
    )
    appendSize(canvas.width, canvas.height)
    append("/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr id=\"")
    append(number: nextDrawingID())
    append("\" name=\"Drawing\" descr=\"")
    appendDrawn(words)
    append(
      "\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"
    )
    appendSize(canvas.width, canvas.height)
    append("/><a:chOff x=\"0\" y=\"0\"/><a:chExt")
    appendSize(canvas.width, canvas.height)
    append("/></a:xfrm></wpg:grpSpPr>")
    for shape in canvas.shapes { append(shape) }
    append("</wpg:wgp></a:graphicData></a:graphic></wp:inline>")
  }
}
