/// How an e-mail address is written.
enum EmailForms {
  /// With its signs in words, and the part before the `@` where it holds a digit: without one it
  /// is a word of every letter, such as `enquiries`, or a name, which is sealed as a name or open.
  static func all(of text: String) -> [String] {
    guard let at = text.lastIndex(of: "@") else { return [] }
    let (local, domain) = (text[..<at], text[text.index(after: at)...])
    let spoken = TermForms.folded("\(local) at \(domain)")
    let dotted = TermForms.folded("\(local) at \(domain)".replacing(".", with: " dot "))
    let isOwn = local.utf8.count >= 6 && local.utf8.contains(where: NumberForms.isDigit)
    return [spoken, dotted] + (isOwn ? [TermForms.folded(String(local))] : [])
  }
}
