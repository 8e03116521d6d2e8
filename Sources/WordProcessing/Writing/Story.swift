/// The part of a document that a writer writes for, which decides the styles it uses.
package enum Story: Hashable, Sendable {
  case body
  /// The letterhead at the top of the first page; its heading is the organisation's name and
  /// never a heading of the document's outline.
  case headerFirst
  /// The running head of the other pages.
  case header
  case footer

  /// The style of a heading of `level` (1 to 3; others are the nearest).
  func styleIdentifier(headingLevel level: Int) -> StaticString {
    switch self {
    case .body: level <= 1 ? "Heading1" : level == 2 ? "Heading2" : "Heading3"
    case .headerFirst: "LetterheadName"
    case .header: "Header"
    case .footer: "Footer"
    }
  }

  /// The style of a paragraph, or `nil` for the default one, which needs no mention.
  func styleIdentifier(_ style: ParagraphStyle) -> StaticString? {
    switch self {
    case .body:
      switch style {
      case .body: nil
      case .address: "Address"
      case .fact: "Fact"
      case .callout: "Callout"
      case .signature: "Signature"
      case .small: "Small"
      }
    case .headerFirst: "Letterhead"
    case .header: "Header"
    case .footer: "Footer"
    }
  }
}
