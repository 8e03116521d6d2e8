import WordProcessing

extension TemplateResolver {
  /// What shows a drawing, which may be absent: then nothing is shown.
  mutating func drawing(_ token: SplicedToken) -> Instruction? {
    let words = Array(TagWord.words(of: token.token.contents).dropFirst())
    let texts = words.dropFirst()
    guard let first = words.first, first.kind == .name, texts.isEmpty || texts.count == 2,
      texts.allSatisfy({ $0.kind == .quoted && Literal($0.text) != nil })
    else {
      report(
        "MalformedTag", token, at: words.first,
        "'drawing' takes a name, and perhaps the words at the ends of its scale, such as "
          + "{% drawing scale \"0 not safe\" \"10 safe\" %}")
      return nil
    }
    guard let name = resolve(first, token) else { return nil }
    guard name.kind == .drawing else {
      report(
        "WrongKind", token, at: first,
        "'\(first.text)' is \(name.kind.description); 'drawing' shows drawings only")
      return nil
    }
    let ends = texts.compactMap { Literal($0.text)?.text }
    return .drawing(name.path, ends: ends.count == 2 ? ScaleEnds(low: ends[0], high: ends[1]) : nil)
  }
}
