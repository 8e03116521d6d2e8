/// The parts that a letterhead gives to every package, checked and made whole.
struct FixedParts: Sendable {
  private let parts: [PartName: [UInt8]]
  private let hasLogo: Bool
  /// How far the lines of the first page's head keep clear of the logo.
  private let logoIndent: Int?

  init(
    _ given: [PartName: [UInt8]], headerFirst: [UInt8], header: [UInt8], footer: [UInt8],
    logo: Logo?
  ) throws {
    try Self.check(given)
    var parts = given
    parts[.headerFirst] = Self.story("hdr", headerFirst, logo: logo)
    parts[.header] = Self.story("hdr", header)
    // One part for each reference: two references to one part are legal, but nobody writes them.
    parts[.footerFirst] = Self.story("ftr", footer)
    parts[.footer] = Self.story("ftr", footer)
    parts[.contentTypes] = try Self.contentTypes(withLogo: logo != nil).encoded()
    parts[.packageRelationships] = try Self.packageRelationships.encoded()
    parts[.documentRelationships] = try Self.documentRelationships.encoded()
    parts[.extendedProperties] = Self.extendedProperties
    if let logo {
      parts[.logo] = logo.png
      parts[.headerFirstRelationships] =
        try Relationships([(.image, "media/logo.png")]).encoded()
    }
    self.parts = parts
    hasLogo = logo != nil
    logoIndent = logo?.lineIndent
  }

  /// All parts of a package but its document, in their order, compressed.
  func archive(for variant: PackageVariant) throws -> FinishedArchive {
    var archive = try ZipWriter()
    for (name, content) in try all(for: variant) { try archive.add(name, content, .small) }
    return try FinishedArchive(try archive.finished())
  }

  /// All parts of a package but its document, in the order in which they stand in it: content
  /// types first, as readers that look at the beginning of a file expect.
  func all(for variant: PackageVariant) throws -> [(name: PartName, content: [UInt8])] {
    let styles = variant.largePrint ? PartName.stylesLargePrint : .styles
    var all: [(name: PartName, content: [UInt8])] = [
      (.contentTypes, parts[.contentTypes] ?? []),
      (.packageRelationships, parts[.packageRelationships] ?? []),
      (.documentRelationships, parts[.documentRelationships] ?? []),
      (.styles, parts[styles] ?? []),
      (.numbering, Numbering.part(parts[.numbering] ?? [], lists: variant.numberingInstances)),
    ]
    var names: [PartName] = [.settings, .fontTable, .theme, .headerFirst]
    if hasLogo { names += [.headerFirstRelationships, .logo] }
    names += [.header, .footerFirst, .footer, .extendedProperties]
    all += names.map { ($0, content(of: $0, for: variant)) }
    all.append((.coreProperties, try variant.properties.encoded()))
    return all
  }

  /// A part as it is in a document of `variant`: the heads say the document's standing.
  private func content(of name: PartName, for variant: PackageVariant) -> [UInt8] {
    let content = parts[name] ?? []
    guard let marking = variant.marking, name == .header || name == .headerFirst else {
      return content
    }
    return Self.marked(
      content, marking, indent: name == .headerFirst ? logoIndent : nil)
  }
}
