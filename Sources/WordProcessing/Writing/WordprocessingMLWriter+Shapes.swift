extension WordprocessingMLWriter {
  mutating func append(_ shape: DrawingShape) {
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

  mutating func appendSize(_ width: Int, _ height: Int) {
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
  mutating func nextDrawingID() -> Int {
    drawnIDs += 1
    return drawnIDs + 1
  }

  /// Appends a text of a drawing, on one line, as it may stand in an element and in an attribute.
  mutating func appendDrawn(_ text: String) {
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
