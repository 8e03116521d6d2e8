import Diagnostics

/// Why a name stands for nothing.
struct UnknownName: Error {
  let id: String
  let summary: String
  let suggestion: String?

  /// The name comes from a tag that is wrong itself; nothing is said about its uses.
  static let reported = UnknownName(id: "", summary: "", suggestion: nil)

  /// What to say about it at `word` of `token`.
  func diagnostics(at word: TagWord, of token: SplicedToken) -> [Diagnostic] {
    id.isEmpty ? [] : [token.diagnostic(id, at: word, summary, suggestion: suggestion)]
  }
}
