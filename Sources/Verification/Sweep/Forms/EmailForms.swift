/// How an e-mail address is written.
enum EmailForms {
  /// With its signs in words, and the part before the `@` where that is somebody's own: one that
  /// is cut by a full stop or the like, or holds a digit; `enquiries` is a word of every letter.
  static func all(of text: String) -> [String] {
    guard let at = text.lastIndex(of: "@") else { return [] }
    let (local, domain) = (text[..<at], text[text.index(after: at)...])
    let spoken = TermForms.folded("\(local) at \(domain)")
    let dotted = TermForms.folded("\(local) at \(domain)".replacing(".", with: " dot "))
    let isOwn = local.utf8.count >= 6 && local.contains { !$0.isLetter }
    return [spoken, dotted] + (isOwn ? [TermForms.folded(String(local))] : [])
  }
}
