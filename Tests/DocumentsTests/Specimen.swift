import Documents
import Practice
import TestSupport

/// One document of a variant under one profile, as its tests look at it.
struct Specimen: Sendable {
  /// `england-default agenda P1`.
  let name: String
  let document: MadeDocument
  let text: String
  let blocks: [BlockWriter.Block]
  /// Whether it is one of the office's own copies.
  let isOffice: Bool

  /// Each block with the one after it.
  var pairs: [(BlockWriter.Block, BlockWriter.Block?)] {
    blocks.indices.map { (blocks[$0], $0 + 1 < blocks.count ? blocks[$0 + 1] : nil) }
  }

  /// Every document of `variant` under every profile; made once for all tests.
  static func all(of variant: CaseVariant) throws -> [Specimen] {
    try made.get()[variant] ?? []
  }

  private static let made = Result {
    try Dictionary(
      uniqueKeysWithValues: CaseVariant.allCases.map { ($0, try specimens(of: $0)) })
  }

  private static func specimens(of variant: CaseVariant) throws -> [Specimen] {
    try ProfileFixture.all.flatMap { profile in
      let fixture = variant.fixture
      let documents = try fixture.documents(under: profile).map { ($0, false) }
      let office = try fixture.officeDocuments(under: profile).map { ($0, true) }
      return try (documents + office).map { document, isOffice in
        var writer = BlockWriter()
        try document.render(into: &writer)
        return Specimen(
          name: "\(profile.identifier) \(document.kind.rawValue) \(document.reader)",
          document: document, text: try document.text(), blocks: writer.blocks,
          isOffice: isOffice)
      }
    }
  }
}
