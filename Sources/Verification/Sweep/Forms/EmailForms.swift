/// How an e-mail address is written.
enum EmailForms {
  /// Adds it with its signs in words, and the part before the `@` where it holds a digit: without one
  /// it is a word of every letter, such as `enquiries`, or a name, which is sealed as a name or open.
  static func add(_ text: String, to forms: inout FormList) {
    guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return }
    let local = text[..<at]
    let spoken = local + " at " + text[at...].dropFirst()
    forms.add(TermForms.folded(String(spoken)).utf8)
    let dotted = spoken.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .joined(separator: " dot ".utf8)
    forms.add(TermForms.folded(String(decoding: Array(dotted), as: UTF8.self)).utf8)
    guard local.utf8.count >= 6, local.utf8.contains(where: NumberForms.isDigit) else { return }
    forms.add(TermForms.folded(String(local)).utf8)
  }
}
