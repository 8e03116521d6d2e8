import XMLCoder

/// The relationships of a package or of one part (ECMA-376 part 2, 6.5.3); all of them internal,
/// since this type has no way to say otherwise.
struct Relationships: Encodable, DynamicNodeEncoding, Equatable {
  private let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
  private let relationships: [Relationship]

  /// Relationships with the identifiers `rId1`, `rId2` and so on, in the order given.
  init(_ targets: [(type: RelationshipType, target: String)]) {
    relationships = targets.enumerated().map { index, entry in
      Relationship(identifier: "rId\(index + 1)", type: entry.type.rawValue, target: entry.target)
    }
  }

  private struct Relationship: Encodable, DynamicNodeEncoding, Equatable {
    let identifier: String
    let type: String
    let target: String

    enum CodingKeys: String, CodingKey {
      case identifier = "Id"
      case type = "Type"
      case target = "Target"
    }

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding { .attribute }
  }

  enum CodingKeys: String, CodingKey {
    case namespace = "xmlns"
    case relationships = "Relationship"
  }

  static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
    key.stringValue == CodingKeys.namespace.rawValue ? .attribute : .element
  }

  /// The part's bytes.
  func encoded() throws -> [UInt8] { try PackagePart.encode(self, root: "Relationships") }
}

/// What a relationship's target is to its source: the only kinds that a document of ours has.
enum RelationshipType: String {
  case officeDocument =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
  case extendedProperties =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"
  case coreProperties =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
  case styles = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
  case numbering = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
  case settings = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings"
  case fontTable = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable"
  case theme = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
  case header = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
  case footer = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"
  case image = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
}
