import XMLCoder

/// The content types of a package's parts: `[Content_Types].xml` (ECMA-376 part 2, 7.2.3).
struct ContentTypes: Encodable, DynamicNodeEncoding, Equatable {
  private let namespace = "http://schemas.openxmlformats.org/package/2006/content-types"
  private let defaults: [Default]
  private let overrides: [Override]

  /// The types by extension and by part, each written in the order given.
  init(defaults: [Default], overrides: [Override]) {
    self.defaults = defaults
    self.overrides = overrides
  }

  /// The type of every part whose name ends in an extension.
  struct Default: Encodable, DynamicNodeEncoding, Equatable {
    let fileExtension: String
    let contentType: String

    enum CodingKeys: String, CodingKey {
      case fileExtension = "Extension"
      case contentType = "ContentType"
    }

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding { .attribute }
  }

  /// The type of one part.
  struct Override: Encodable, DynamicNodeEncoding, Equatable {
    let partName: String
    let contentType: String

    init(_ part: PartName, _ contentType: String) {
      self.partName = "/" + part.path
      self.contentType = contentType
    }

    enum CodingKeys: String, CodingKey {
      case partName = "PartName"
      case contentType = "ContentType"
    }

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding { .attribute }
  }

  enum CodingKeys: String, CodingKey {
    case namespace = "xmlns"
    case defaults = "Default"
    case overrides = "Override"
  }

  static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
    key.stringValue == CodingKeys.namespace.rawValue ? .attribute : .element
  }

  /// The part's bytes.
  func encoded() throws -> [UInt8] { try PackagePart.encode(self, root: "Types") }
}
