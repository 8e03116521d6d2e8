/// What every document of an organisation shares: styles, settings, the heads and the foot of its
/// pages. It puts a document's content between them and returns the finished package.
///
/// All parts but `word/document.xml` are the same for nearly all documents of a run. They are
/// compressed once for each combination that occurs (`PreparedArchives`), and each package is
/// such an archive joined with its one own entry (`FinishedArchive`).
///
/// A letter's package then takes 30 to 50 microseconds in a process that called
/// ``PackagingProcess/prepare()``, and some 150 in one that did not.
package struct Letterhead: Sendable {
  private let parts: FixedParts
  private let prepared = PreparedArchives()

  /// A letterhead.
  ///
  /// - Parameters:
  ///   - parts: the fixed parts by name, those of ``partNames`` and no others.
  ///   - headerFirst: what stands at the top of the first page, as markup.
  ///   - header: what stands at the top of the other pages.
  ///   - footer: what stands at the foot of all pages.
  ///   - logo: a picture for the top of the first page.
  /// - Throws: ``LetterheadProblem`` for a part that is missing, unknown or without what
  ///   documents refer to.
  package init(
    parts: [PartName: [UInt8]], headerFirst: [UInt8], header: [UInt8], footer: [UInt8],
    logo: Logo? = nil
  ) throws {
    self.parts = try FixedParts(
      parts, headerFirst: headerFirst, header: header, footer: footer, logo: logo)
  }

  /// The names of the parts that a letterhead is made of.
  package static var partNames: [PartName] {
    [.styles, .stylesLargePrint, .numbering, .settings, .fontTable, .theme]
  }

  /// The main part of a package: `word/document.xml`.
  package func document(_ body: DocumentBody) -> [UInt8] {
    DocumentPart.markup(around: body.markup)
  }

  /// A finished .docx file. Equal arguments give equal bytes, on every machine and at any time.
  ///
  /// - Parameters:
  ///   - body: the document's content.
  ///   - properties: what the document says about itself.
  ///   - largePrint: whether the text is set in 18 pt instead of 12 pt; the body's writer must have
  ///     been told the same, for its drawings.
  ///   - marking: what the head of every page says of the document's standing, such as
  ///     `DRAFT - not approved`.
  /// - Returns: the bytes of a zip archive.
  /// - Throws: ``ArchiveError``, or what XMLCoder throws; neither depends on the body's text.
  package func package(
    body: DocumentBody, properties: CoreProperties, largePrint: Bool,
    marking: String? = nil
  ) throws -> [UInt8] {
    let variant = PackageVariant(
      properties: properties, largePrint: largePrint, numberedLists: body.numberedLists,
      marking: marking)
    let fixed = try prepared.archive(for: variant) { try parts.archive(for: $0) }
    return fixed.joined(with: try PackedEntry(.document, document(body)))
  }

  /// All parts of a package in their order, before compression: what a verifier looks at.
  package func parts(
    body: DocumentBody, properties: CoreProperties, largePrint: Bool,
    marking: String? = nil
  ) throws -> [(name: PartName, content: [UInt8])] {
    let variant = PackageVariant(
      properties: properties, largePrint: largePrint, numberedLists: body.numberedLists,
      marking: marking)
    return try parts.all(for: variant) + [(.document, document(body))]
  }
}
