extension HidingPlace {
  /// What puts `value` into the document's body; nil where the place is elsewhere.
  func bodyLeak(_ value: LeakValue) -> Leak? {
    textMarkup(value).map(Leak.inBody) ?? trackedMarkup(value).map(Leak.inBody)
      ?? attributeMarkup(value).map(Leak.inBody) ?? encodedText(value).map { .inBody(Self.run($0)) }
      ?? linkLeak(value)
  }

  private static let author = "w:date=\"2020-01-01T00:00:00Z\" w:id=\"901\""

  /// A paragraph of one run.
  static func run(_ text: String, _ properties: String = "") -> String {
    let look = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:p><w:r>\(look)<w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  private func textMarkup(_ value: LeakValue) -> String? {
    let text = value.markup
    switch self {
    case .bodyText: return Self.run(text)
    case .splitText:
      let (first, second) = value.halves
      return "<w:p><w:r><w:t xml:space=\"preserve\">\(first)</w:t></w:r>"
        + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(second)</w:t></w:r></w:p>"
    case .hiddenText: return Self.run(text, "<w:vanish/>")
    case .webHiddenText: return Self.run(text, "<w:webHidden/>")
    case .whiteText: return Self.run(text, "<w:color w:val=\"FFFFFF\"/>")
    case .tinyText: return Self.run(text, "<w:sz w:val=\"2\"/>")
    case .numericReferences: return Self.run(value.references)
    case .hiddenRow:
      return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"99\"/></w:tblGrid><w:tr><w:trPr>"
        + "<w:hidden/></w:trPr><w:tc>\(Self.run(text))</w:tc></w:tr></w:tbl><w:p/>"
    case .fallbackText:
      return "<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/"
        + "markup-compatibility/2006\"><mc:Choice Requires=\"wps\"/><mc:Fallback><w:t>\(text)"
        + "</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    case .fieldInstruction:
      return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE "
        + "\(text)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
    default: return nil
    }
  }

  private func trackedMarkup(_ value: LeakValue) -> String? {
    let text = value.markup
    switch self {
    case .movedText:
      return "<w:p><w:moveFrom w:author=\"-\" \(Self.author)><w:r><w:t>\(text)</w:t></w:r>"
        + "</w:moveFrom></w:p>"
    case .deletedText:
      return "<w:p><w:del w:author=\"-\" \(Self.author)><w:r><w:delText>\(text)</w:delText></w:r>"
        + "</w:del></w:p>"
    case .insertionAuthor:
      return "<w:p><w:ins w:author=\"\(text)\" \(Self.author)><w:r><w:t>.</w:t></w:r></w:ins></w:p>"
    case .formattingAuthor:
      return Self.run(
        ".", "<w:b/><w:rPrChange w:author=\"\(text)\" \(Self.author)><w:rPr/></w:rPrChange>")
    case .markupComment: return "<!-- \(value.text.replacing("--", with: "- -")) -->"
    case .processingInstruction: return "<?note \(value.text)?>"
    default: return nil
    }
  }

  private func encodedText(_ value: LeakValue) -> String? {
    switch self {
    case .base64: LeakValue.base64(value.bytes)
    case .base64Shifted: LeakValue.base64(Array("a".utf8) + value.bytes + Array(" b".utf8))
    case .base64ShiftedTwice: LeakValue.base64(Array("by".utf8) + value.bytes + Array("!".utf8))
    case .base64OfUTF16: LeakValue.base64(value.utf16)
    case .hexadecimal: value.escaped(by: "")
    case .percentEncoding: value.escaped(by: "%")
    case .quotedPrintable: value.escaped(by: "=")
    default: nil
    }
  }

  private func linkLeak(_ value: LeakValue) -> Leak? {
    guard self == .linkTarget else { return nil }
    return .link(
      relationship: "hyperlink", target: "https://example.org/\(value.markup)",
      body: "<w:p><w:hyperlink r:id=\"rIdLeak\"><w:r><w:t>.</w:t></w:r></w:hyperlink></w:p>")
  }
}
