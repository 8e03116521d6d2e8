/// The picture at the top right of a letter's first page.
package struct Logo: Hashable, Sendable {
  let png: [UInt8]
  let alternativeText: String
  /// The size in English metric units, 36,000 to the millimetre.
  let width: Int
  let height: Int

  /// A logo, shown as large as fits a box of 55 by 24 mm.
  ///
  /// - Parameters:
  ///   - png: the picture's bytes.
  ///   - alternativeText: what it shows, for a reader who does not see it.
  /// - Throws: ``LetterheadProblem`` if it is no PNG picture or has no alternative text.
  package init(png: [UInt8], alternativeText: String) throws(LetterheadProblem) {
    guard !alternativeText.utf8.allSatisfy({ $0 == 0x20 }) else {
      throw .logoWithoutAlternativeText
    }
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard png.count >= 24, png.starts(with: signature) else { throw .logoIsNoPNG }
    // The header chunk comes first and begins with width and height.
    let pixelWidth = Self.number(png[16..<20])
    let pixelHeight = Self.number(png[20..<24])
    guard pixelWidth > 0, pixelHeight > 0 else { throw .logoIsNoPNG }
    let scale = min(55.0 * 36_000 / Double(pixelWidth), 24.0 * 36_000 / Double(pixelHeight))
    width = max(Int(Double(pixelWidth) * scale), 1)
    height = max(Int(Double(pixelHeight) * scale), 1)
    self.png = png
    self.alternativeText = alternativeText
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// A run that shows the picture by the relationship `rId1`, at the right margin beside the
  /// letterhead's lines. Those keep clear of it by an indent (`lineIndent`): LibreOffice 7.4 lets no
  /// text of a header flow around a picture.
  var run: String {
    let text = PackagePart.escaped(alternativeText)
    let offset = (PageLayout.textWidth * PageLayout.metricUnits) - width
    return """
      <w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" \
      relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">\
      <wp:simplePos x="0" y="0"/>\
      <wp:positionH relativeFrom="margin"><wp:posOffset>\(offset)</wp:posOffset></wp:positionH>\
      <wp:positionV relativeFrom="page"><wp:posOffset>396000</wp:posOffset></wp:positionV>\
      <wp:extent cx="\(width)" cy="\(height)"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>\
      <wp:docPr id="1" name="Logo" descr="\(text)"/><wp:cNvGraphicFramePr/>\
      <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
      <pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Logo" descr="\(text)"/><pic:cNvPicPr/></pic:nvPicPr>\
      <pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
      <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="\(width)" cy="\(height)"/></a:xfrm>\
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
      </a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>
      """
  }

  /// The room that lines beside the picture leave at their right, in twentieths of a point.
  var lineIndent: Int { width / PageLayout.metricUnits + 227 }
}
