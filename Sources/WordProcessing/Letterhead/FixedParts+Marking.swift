extension FixedParts {
  /// A header part with `marking` above its lines, kept clear of a logo at its right by
  /// `indent` (in twentieths of a point).
  static func marked(_ header: [UInt8], _ marking: String, indent: Int?) -> [UInt8] {
    // The part begins with a declaration and its root's start tag: two signs that close.
    let root = Array("<w:hdr".utf8)
    guard let start = header.indices.first(where: { header[$0...].starts(with: root) }),
      let end = header[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return header }
    let space = indent.map { "<w:ind w:right=\"\($0)\"/>" } ?? ""
    let paragraph =
      "<w:p><w:pPr><w:pStyle w:val=\"Marking\"/>\(space)</w:pPr>"
      + "<w:r><w:t xml:space=\"preserve\">\(PackagePart.escaped(marking))</w:t></w:r></w:p>"
    return header[...end] + Array(paragraph.utf8) + header[(end + 1)...]
  }
}
