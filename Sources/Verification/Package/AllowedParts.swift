/// The parts that our packages may have; every other entry is refused, whatever it holds.
enum AllowedParts {
  private static let names: Set<String> = [
    "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
    "word/_rels/document.xml.rels", "word/_rels/footer-first.xml.rels",
    "word/_rels/footer.xml.rels", "word/_rels/header-first.xml.rels",
    "word/_rels/header.xml.rels", main, "word/fontTable.xml", "word/footer-first.xml",
    "word/footer.xml", "word/header-first.xml", "word/header.xml", "word/numbering.xml",
    "word/settings.xml", "word/styles.xml", "word/theme/theme1.xml", "word/webSettings.xml",
  ]

  /// The part that every document has.
  static let main = "word/document.xml"

  /// Whether a package of ours may have a part called `name`.
  static func contains(_ name: String) -> Bool {
    names.contains(name) || isNumbered(name) || isPicture(name)
  }

  /// Whether `name` is that of a picture, which must be one of the run's known ones.
  static func isPicture(_ name: String) -> Bool {
    guard name.hasPrefix("word/media/") else { return false }
    let parts = name.dropFirst(11).split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && ["png", "jpeg", "jpg"].contains(parts[1])
      && !parts[0].isEmpty && parts[0].utf8.allSatisfy(isPlain)
  }

  /// The headers and footers of a template made in Word, which numbers them from 1.
  private static func isNumbered(_ name: String) -> Bool {
    let pattern = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { ("1"..."9").contains($0) ? "#" : $0 }))
    return [
      "word/header#.xml", "word/footer#.xml", "word/_rels/header#.xml.rels",
      "word/_rels/footer#.xml.rels",
    ].contains(pattern)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
