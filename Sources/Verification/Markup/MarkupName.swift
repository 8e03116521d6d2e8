/// The element and attribute names that the checks look at; every other name is one of the two
/// last cases.
enum MarkupName: String, CaseIterable {
  case paragraph = "w:p"
  case run = "w:r"
  case text = "w:t"
  case drawingText = "a:t"
  case drawingParagraph = "a:p"
  case tab = "w:tab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case noBreakHyphen = "w:noBreakHyphen"
  case softHyphen = "w:softHyphen"
  case table = "w:tbl"
  case tableGrid = "w:tblGrid"
  case gridColumn = "w:gridCol"
  case row = "w:tr"
  case cell = "w:tc"
  case gridSpan = "w:gridSpan"
  case gridBefore = "w:gridBefore"
  case gridAfter = "w:gridAfter"
  case bookmarkStart = "w:bookmarkStart"
  case bookmarkEnd = "w:bookmarkEnd"
  case fieldCharacter = "w:fldChar"
  case simpleField = "w:fldSimple"
  case instruction = "w:instrText"
  case drawingProperties = "wp:docPr"
  case drawingContent = "a:graphicData"
  // Attributes.
  case value = "w:val"
  case wordID = "w:id"
  case fieldCharacterType = "w:fldCharType"
  case fieldInstruction = "w:instr"
  case id = "id"
  case targetMode = "TargetMode"
  case uri = "uri"
  case hidden = "hidden"
  case wordNamespace = "xmlns:w"
  /// A name that our own markup uses and that no check looks at.
  case ordinary = "."
  /// A name that is not in the table: checked against what is forbidden, and swept.
  case unknown = ""

  /// Whether a check asks for the values of such an element's attributes each time that it opens.
  var isReadByValue: Bool {
    switch self {
    case .gridSpan, .gridBefore, .gridAfter, .fieldCharacter, .simpleField, .bookmarkStart,
      .bookmarkEnd, .drawingProperties:
      true
    default: false
    }
  }

  /// Names that stand in almost every document. One that is missing here is checked all the same,
  /// only more slowly.
  static let ordinaryNames = """
    w:document w:body w:pPr w:rPr w:pStyle w:rStyle w:b w:bCs w:i w:iCs w:u w:sz w:szCs w:color \
    w:jc w:spacing w:ind w:keepNext w:keepLines w:numPr w:ilvl w:numId w:lang w:rFonts w:pBdr \
    w:shd w:tabs w:outlineLvl w:contextualSpacing w:widowControl w:pageBreakBefore w:rtl w:bidi \
    w:tblPr w:tblStyle w:tblW w:tblLayout w:tblLook w:tblBorders w:tblCellMar w:tblInd w:jc \
    w:trPr w:tblHeader w:cantSplit w:trHeight w:tcPr w:tcW w:tcBorders w:tcMar w:vMerge w:vAlign \
    w:noWrap w:top w:left w:bottom w:right w:start w:end w:insideH w:insideV w:sectPr \
    w:headerReference w:footerReference w:pgSz w:pgMar w:pgNumType w:cols w:docGrid w:titlePg \
    w:drawing wp:inline wp:anchor wp:extent wp:effectExtent wp:cNvGraphicFramePr a:graphic \
    pic:pic pic:nvPicPr pic:cNvPr pic:cNvPicPr pic:blipFill a:blip a:stretch \
    a:fillRect pic:spPr a:xfrm a:off a:ext a:prstGeom a:avLst w:hdr w:ftr \
    wpg:wgp wpg:cNvGrpSpPr wpg:grpSpPr a:chOff a:chExt wps:wsp wps:cNvPr wps:cNvCnPr \
    wps:cNvSpPr wps:spPr wps:txbx wps:bodyPr w:txbxContent a:ln a:solidFill a:srgbClr a:noFill \
    a:prstDash a:gd a:noAutofit x y l t r b val prst fmla flipV txBox wrap lIns tIns rIns bIns \
    anchor w \
    xml:space w:w w:type w:h w:orient w:header w:footer w:gutter w:space w:linePitch w:before \
    w:after w:line w:lineRule w:firstLine w:hanging w:fill w:themeColor w:eastAsia w:ascii \
    w:hAnsi w:cs w:hRule w:firstRow w:lastRow w:firstColumn w:lastColumn w:noHBand w:noVBand \
    w:name w:fmt w:pos w:leader r:id r:embed cx cy distT distB distL distR name descr title Id Type Target Extension ContentType PartName
    """.split(separator: " ").map(String.init)
}
