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

  private mutating func append(_ shape: DrawingShape) {
    append("<wps:wsp><wps:cNvPr id=\"")
    append(number: nextDrawingID())
    append("\" name=\"Shape\"/>")
    switch shape {
    case .line(let start, let end, let stroke): appendLine(from: start, to: end, stroke)
    case .figure(let figure, let frame, let stroke, let fill):
      appendFigure(figure, frame, stroke, fill)
    case .text(let text, let frame, let look): appendText(text, frame, look)
    }
    append("</wps:wsp>")
  }

  private mutating func appendLine(
    from start: DrawingPoint, to end: DrawingPoint, _ stroke: DrawingStroke
  ) {
    append("<wps:cNvCnPr/><wps:spPr>")
    // A line's box has no direction: one that rises is its box turned upside down.
    let isRising = (end.x - start.x) * (end.y - start.y) < 0
    append(isRising ? "<a:xfrm flipV=\"1\">" : "<a:xfrm>")
    appendPlace(
      DrawingFrame(
        x: min(start.x, end.x), y: min(start.y, end.y), width: abs(end.x - start.x),
        height: abs(end.y - start.y)), as: "line")
    append(stroke)
    append("</wps:spPr><wps:bodyPr/>")
  }

  private mutating func appendFigure(
    _ figure: DrawingFigure, _ frame: DrawingFrame, _ stroke: DrawingStroke, _ fill: DrawingColour
  ) {
    append("<wps:cNvSpPr/><wps:spPr><a:xfrm>")
    appendPlace(frame, as: figure.rawValue)
    appendFill(fill)
    append(stroke)
    append("</wps:spPr><wps:bodyPr/>")
  }

  /// Text in a frame without margins, whose lines stand as close as the layout counts on.
  private mutating func appendText(
    _ text: String, _ frame: DrawingFrame, _ look: DrawingTextLook
  ) {
    append("<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm>")
    appendPlace(frame, as: "rect")
    append(
      "<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val=\"DrawingText\"/><w:jc w:val=\""
    )
    append(ascii: look.alignment.rawValue)
    append("\"/></w:pPr><w:r><w:rPr>")
    if look.isStrong { append("<w:b/><w:bCs/>") }
    for size in ["<w:sz w:val=\"", "<w:szCs w:val=\""] as [StaticString] {
      append(size)
      append(number: look.em / 6_350)
      append("\"/>")
    }
    append("</w:rPr><w:t xml:space=\"preserve\">")
    appendDrawn(text)
    append(
      "</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\""
    )
    append(look.isAtTop ? "t" : "ctr")
    append("\"><a:noAutofit/></wps:bodyPr>")
  }
}

extension WordprocessingMLWriter {
  /// Ends a transformation and says the form within it.
  private mutating func appendPlace(_ frame: DrawingFrame, as form: String) {
    append("<a:off x=\"")
    append(number: max(frame.x, 0))
    append("\" y=\"")
    append(number: max(frame.y, 0))
    append("\"/><a:ext")
    appendSize(frame.width, frame.height)
    append("/></a:xfrm><a:prstGeom prst=\"")
    append(ascii: form)
    if form == DrawingFigure.pill.rawValue {
      append("\"><a:avLst><a:gd name=\"adj\" fmla=\"val 50000\"/></a:avLst></a:prstGeom>")
    } else {
      append("\"><a:avLst/></a:prstGeom>")
    }
  }

  private mutating func appendSize(_ width: Int, _ height: Int) {
    append(" cx=\"")
    append(number: max(width, 0))
    append("\" cy=\"")
    append(number: max(height, 0))
    append("\"")
  }

  private mutating func append(_ stroke: DrawingStroke) {
    append("<a:ln w=\"")
    append(number: stroke.thickness)
    append("\">")
    appendFill(stroke.colour)
    if stroke.dash != .solid {
      append("<a:prstDash val=\"")
      append(ascii: stroke.dash.rawValue)
      append("\"/>")
    }
    append("</a:ln>")
  }

  private mutating func appendFill(_ colour: DrawingColour) {
    append("<a:solidFill><a:srgbClr val=\"")
    append(ascii: colour.rawValue)
    append("\"/></a:solidFill>")
  }

  /// Appends one of our own words.
  private mutating func append(ascii text: String) { markup.append(contentsOf: text.utf8) }

  /// The next id, unique among the document's drawings and shapes; 1 is the logo's.
  private mutating func nextDrawingID() -> Int {
    drawnIDs += 1
    return drawnIDs + 1
  }

  /// Appends a text of a drawing, on one line, as it may stand in an element and in an attribute.
  private mutating func appendDrawn(_ text: String) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        switch XMLText.special(in: bytes, at: index) {
        case .none where bytes[index] == UInt8(ascii: "\""):
          append("&quot;")
          index += 1
        case .none:
          markup.append(bytes[index])
          index += 1
        case .entity(let entity):
          append(entity)
          index += 1
        case .tab:
          append(" ")
          index += 1
        case .lineBreak(let length):
          append(" ")
          index += length
        case .illegal(let codePoint, let length):
          stack.note(.illegalCharacter(codePoint: codePoint))
          index += length
        }
      }
    }
  }
}
