/// The name of a part or other item in a package, such as `word/document.xml`: relative to the
/// package's root, as a zip entry has it (ECMA-376 part 2, 6.2.2 and 7.3.4).
package struct PartName: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name without the leading slash that relationships and content types write.
  package let path: String

  /// A name read from an archive or a folder.
  ///
  /// - Throws: ``Malformed`` if the name could lead out of the package, means another file on
  ///   another system, or is not one that a package may hold.
  package init(_ path: String) throws(Malformed) {
    guard Self.isWellFormed(path) else { throw Malformed() }
    self.path = path
  }

  /// A name that this target itself writes.
  init(fixed path: StaticString) { self.path = path.description }

  package var description: String { path }

  package static func < (left: PartName, right: PartName) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }

  /// A name that no package of ours may hold; it says no more, since a name is a stranger's text.
  package struct Malformed: Error, Equatable {}

  /// Printable ASCII only, so that two names which differ also differ where case or a Unicode
  /// form is folded; no empty segment, none of dots alone, none that ends in a dot.
  private static func isWellFormed(_ path: String) -> Bool {
    guard !path.isEmpty, path.utf8.count <= 200, path.utf8.allSatisfy(isAllowed) else {
      return false
    }
    return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0.last != "."
    }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "?"),
      UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
      false
    default: 0x20 < byte && byte < 0x7F
    }
  }
}

extension PartName {
  package static let contentTypes = PartName(fixed: "[Content_Types].xml")
  package static let packageRelationships = PartName(fixed: "_rels/.rels")
  package static let coreProperties = PartName(fixed: "docProps/core.xml")
  package static let extendedProperties = PartName(fixed: "docProps/app.xml")
  package static let document = PartName(fixed: "word/document.xml")
  package static let documentRelationships = PartName(fixed: "word/_rels/document.xml.rels")
  package static let styles = PartName(fixed: "word/styles.xml")
  package static let stylesLargePrint = PartName(fixed: "word/styles-large-print.xml")
  package static let numbering = PartName(fixed: "word/numbering.xml")
  package static let settings = PartName(fixed: "word/settings.xml")
  package static let fontTable = PartName(fixed: "word/fontTable.xml")
  package static let theme = PartName(fixed: "word/theme/theme1.xml")
  package static let headerFirst = PartName(fixed: "word/header-first.xml")
  package static let header = PartName(fixed: "word/header.xml")
  package static let footerFirst = PartName(fixed: "word/footer-first.xml")
  package static let footer = PartName(fixed: "word/footer.xml")
  package static let headerFirstRelationships = PartName(fixed: "word/_rels/header-first.xml.rels")
  package static let logo = PartName(fixed: "word/media/logo.png")
}
