/// The tags that a template may use, inheritance and inclusion aside: those are gone once the
/// template's files are spliced.
enum TemplateTag: String, CaseIterable, Sendable {
  case heading
  case paragraph = "p"
  case bullets
  case numbered
  case item
  case table
  case headerRow = "headrow"
  case row
  case cell
  case strong = "b"
  case lineBreak = "br"
  case pageNumber = "page"
  case pageCount = "pages"
  case drawing
  case newPage = "newpage"
  case condition = "if"
  case loop = "for"
  case alias = "with"

  /// What the tag opens, if anything.
  var role: Role {
    switch self {
    case .lineBreak, .pageNumber, .pageCount, .drawing, .newPage: .leaf
    case .condition, .loop, .alias: .control
    default: .element
    }
  }

  enum Role {
    /// Stands alone.
    case leaf
    /// Holds a part of the document.
    case element
    /// Decides whether, how often or under which names its contents stand.
    case control
  }

  /// The tag that ends it.
  var end: String { "end" + rawValue }

  /// The tags that divide its contents.
  var dividers: [String] {
    switch self {
    case .condition: ["elif", "else"]
    case .loop: ["empty"]
    default: []
    }
  }

  /// Every tag that opens nothing and stands alone nowhere: what an open tag is searched for.
  static let enders = Set(
    allCases.filter { $0.role != .leaf }.flatMap { [$0.end] + $0.dividers })

  /// Every name that a tag may have, for suggestions.
  static let everyName =
    allCases.map(\.rawValue) + enders.sorted() + ["block", "endblock", "extends", "include"]
}
