extension TagWord {
  /// The words of what a pair of delimiters encloses. Nothing is left out: what is no word of a
  /// tag becomes an `unknown` one, for the reader of the tag to refuse.
  static func words(of contents: String) -> [TagWord] {
    let bytes = Array(contents.utf8)
    var words: [TagWord] = []
    var index = 0
    while index < bytes.count {
      if bytes[index].isTemplateSpace {
        index += 1
        continue
      }
      let (kind, length) = firstWord(of: bytes[index...])
      var text = bytes[index..<(index + length)]
      if kind == .quoted { text = text.dropFirst().dropLast() }
      words.append(TagWord(kind: kind, text: String(decoding: text, as: UTF8.self), offset: index))
      index += length
    }
    return words
  }

  /// The kind and the length of the word that `bytes`, which are not empty, start with.
  private static func firstWord(of bytes: ArraySlice<UInt8>) -> (Kind, length: Int) {
    let first = bytes[bytes.startIndex]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let end = bytes.dropFirst().firstIndex(of: first) else {
        return (.unknown, bytes.count)
      }
      return (.quoted, end - bytes.startIndex + 1)
    }
    if isLetter(first) { return (.name, bytes.prefix(while: isNamePart).count) }
    if isDigit(first) {
      let length = bytes.prefix(while: isNamePart).count
      return (bytes.prefix(length).allSatisfy(isDigit) ? .number : .unknown, length)
    }
    if "()|:".utf8.contains(first) { return (.sign, 1) }
    if bytes.starts(with: "==".utf8) || bytes.starts(with: "!=".utf8) { return (.sign, 2) }
    return (
      .unknown, max(1, bytes.prefix { !$0.isTemplateSpace && !"()|:\"'".utf8.contains($0) }.count)
    )
  }
}
