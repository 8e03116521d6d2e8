/// What every document of an organisation shares: styles, settings, the heads and the foot of its
/// pages. It puts a document's content between them and returns the finished package.
///
/// All parts but `word/document.xml` are the same for nearly all documents of a run. They are
/// compressed once for each combination that occurs (`PreparedArchives`), and each package
/// continues such an archive with its one own entry. Compressing that entry costs most of what is
/// left: for a letter of 12 KB, zlib's level 1 takes about a third of the time of its default and
/// gives a file of some 400 bytes more, too little to notice beside 5 KB of fixed parts.
package struct Letterhead: Sendable {
  private let parts: FixedParts
  private let prepared = PreparedArchives()

  /// A letterhead.
  ///
  /// - Parameters:
  ///   - parts: the fixed parts by name: styles, styles for large print, numbering, settings and
  ///     the font table.
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
  ///   - largePrint: whether the text is set in 18 pt instead of 12 pt.
  package func package(
    body: DocumentBody, properties: CoreProperties, largePrint: Bool
  ) throws -> [UInt8] {
    let variant = PackageVariant(
      properties: properties, largePrint: largePrint, numberedLists: body.numberedLists)
    let fixed = try prepared.archive(for: variant) { try parts.archive(for: $0) }
    var archive = try ZipWriter(continuing: fixed)
    try archive.add(.document, document(body), .fast)
    return try archive.finished()
  }

  /// All parts of a package in their order, before compression: what a verifier looks at.
  package func parts(
    body: DocumentBody, properties: CoreProperties, largePrint: Bool
  ) throws -> [(name: PartName, content: [UInt8])] {
    let variant = PackageVariant(
      properties: properties, largePrint: largePrint, numberedLists: body.numberedLists)
    return try parts.all(for: variant) + [(.document, document(body))]
  }
}
