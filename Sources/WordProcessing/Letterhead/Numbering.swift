/// How lists refer to `word/numbering.xml`, and how that part gets an instance for each list.
enum Numbering {
  /// The number of the first numbered list; number 1 is the bullets, which all lists share.
  static let firstNumberedList = 2

  /// The part with an instance for each of `lists` numbered lists, each of which starts again
  /// at 1 (ECMA-376 part 1, 17.9.26 `startOverride`).
  static func part(_ definitions: [UInt8], lists: Int) -> [UInt8] {
    guard lists > 0, let end = end(of: definitions) else { return definitions }
    let instances = (0..<lists).map { index in
      """
      <w:num w:numId="\(firstNumberedList + index)"><w:abstractNumId w:val="1"/>\
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      """
    }
    return definitions[..<end] + Array(instances.joined().utf8) + definitions[end...]
  }

  /// Where the part's last tag begins.
  static func end(of definitions: [UInt8]) -> Int? {
    let tag = Array("</w:numbering>".utf8)
    guard definitions.count >= tag.count else { return nil }
    return (0...(definitions.count - tag.count)).last { definitions[$0...].starts(with: tag) }
  }
}
