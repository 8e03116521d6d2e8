import XMLCoder

/// What a document says about itself: `docProps/core.xml` (ECMA-376 part 2, 8).
///
/// It has no dates, since nothing here reads the clock, and no field that could name a person:
/// the title is the kind's, the creator is the organisation.
package struct CoreProperties: Hashable, Sendable {
  /// What sort of document it is, in words; never a name.
  package let title: String
  /// The organisation that sends it.
  package let creator: String
  /// The language of its text.
  package let language: String

  /// Properties of one document.
  ///
  /// - Parameters:
  ///   - title: what sort of document it is, such as "Invitation to a child protection
  ///     conference"; never a person's name, since titles show in window bars and search results.
  ///   - creator: the organisation's name.
  ///   - language: an IETF language tag.
  package init(title: String, creator: String, language: String = "en-GB") {
    self.title = title
    self.creator = creator
    self.language = language
  }

  /// The part's bytes; characters that XML forbids are left out.
  func encoded() throws -> [UInt8] {
    try PackagePart.encode(
      Part(
        title: PackagePart.legal(title), creator: PackagePart.legal(creator),
        language: PackagePart.legal(language)),
      root: "cp:coreProperties")
  }

  private struct Part: Encodable, DynamicNodeEncoding {
    let packageNamespace =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    let dublinCoreNamespace = "http://purl.org/dc/elements/1.1/"
    let title: String
    let creator: String
    let language: String

    enum CodingKeys: String, CodingKey {
      case packageNamespace = "xmlns:cp"
      case dublinCoreNamespace = "xmlns:dc"
      case title = "dc:title"
      case creator = "dc:creator"
      case language = "dc:language"
    }

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
      key.stringValue.hasPrefix("xmlns") ? .attribute : .element
    }
  }
}
