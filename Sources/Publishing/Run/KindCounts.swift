package import Documents

/// How many documents there are of each kind: a few bytes, for every meeting of a year has one.
package struct KindCounts: Hashable, Sendable {
  private var counts: [UInt16] = []

  /// How many of `kind`.
  package subscript(kind: DocumentKind) -> Int {
    guard !counts.isEmpty, let place = DocumentKind.allCases.firstIndex(of: kind) else { return 0 }
    return Int(counts[place])
  }

  /// How many of all kinds.
  package var total: Int { counts.reduce(0) { $0 + Int($1) } }

  /// Adds one of `kind`.
  mutating func add(_ kind: DocumentKind) {
    if counts.isEmpty { counts = Array(repeating: 0, count: DocumentKind.allCases.count) }
    if let place = DocumentKind.allCases.firstIndex(of: kind) { counts[place] += 1 }
  }
}
