import Testing

@testable import WordProcessing

@Suite struct PackagePartTests {
  private let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func contentTypesAreWrittenInTheirOrder() throws {
    let types = ContentTypes(
      defaults: [
        .init(fileExtension: "rels", contentType: "r"),
        .init(fileExtension: "xml", contentType: "x"),
      ],
      overrides: [.init(.document, "d"), .init(.styles, "s")])
    #expect(
      try string(types.encoded()) == declaration
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"r\" /><Default Extension=\"xml\" ContentType=\"x\" />"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"d\" />"
        + "<Override PartName=\"/word/styles.xml\" ContentType=\"s\" /></Types>")
  }

  @Test func relationshipsAreNumberedInTheirOrder() throws {
    let relationships = Relationships([(.styles, "styles.xml"), (.image, "media/logo.png")])
    let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    #expect(
      try string(relationships.encoded()) == declaration
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"\(base)/styles\" Target=\"styles.xml\" />"
        + "<Relationship Id=\"rId2\" Type=\"\(base)/image\" Target=\"media/logo.png\" /></Relationships>"
    )
  }

  @Test func corePropertiesHoldNoDateAndAreEscaped() throws {
    let properties = CoreProperties(title: "Agenda & <plan>\u{1}", creator: "Example \"Council\"")
    #expect(
      try string(properties.encoded()) == declaration
        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Agenda &amp; &lt;plan&gt;</dc:title>"
        + "<dc:creator>Example &quot;Council&quot;</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>"
    )
  }

  @Test func partsAreEncodedAlikeEveryTime() throws {
    let first = try FixedParts.contentTypes(withLogo: true).encoded()
    for _ in 1...20 { #expect(try FixedParts.contentTypes(withLogo: true).encoded() == first) }
  }

  @Test(arguments: ["word/document.xml", "[Content_Types].xml", "_rels/.rels"])
  func partNamesOfPackagesAreAccepted(path: String) throws {
    #expect(try PartName(path).path == path)
  }
}
