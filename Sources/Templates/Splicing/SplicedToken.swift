import Diagnostics

/// A token in its place in the whole template, together with how it got there.
struct SplicedToken: Sendable {
  let token: ScannedToken
  /// Who includes or extends the token's file, the nearest first.
  let trail: [Diagnostic.Note]

  /// A diagnostic at the token, or at a word of it.
  func diagnostic(
    _ id: String, at word: TagWord? = nil, _ summary: String, suggestion: String? = nil,
    notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    let location = word.map { token.location(atOffset: $0.offset) } ?? token.location
    return Diagnostic(id, at: location, summary, suggestion: suggestion, notes: notes + trail)
  }
}
