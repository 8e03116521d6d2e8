import CaseModel
package import Diagnostics

/// A text that reaches a reader of the family's side and holds what somebody may have forgotten to
/// mark.
package struct UnmarkedText: Sendable {
  /// The key that it stands under.
  package let key: String
  /// Where it stands.
  package let location: Location
  /// What it holds, in words, each kind once.
  package let kinds: [String]
}

extension Discloser {
  /// The texts that a clerk should look at again, with what stands in them.
  package var unmarkedTexts: [UnmarkedText] {
    let readers = recipients.filter(\.isOfFamilySide).map { Clearance($0, in: caseFile) }
    let mentions = UnmarkedMentions(caseFile)
    return caseFile.passages.compactMap { passage in
      guard readers.contains(where: { $0.verdict(on: passage).isShown }),
        let marked = try? MarkedText(passage.written)
      else { return nil }
      var kinds: [String] = []
      for piece in marked.pieces where piece.mark == nil {
        for kind in mentions.mentions(in: piece.text).map(\.kind.rawValue)
        where !kinds.contains(kind) {
          kinds.append(kind)
        }
      }
      return kinds.isEmpty
        ? nil
        : UnmarkedText(key: passage.key, location: caseFile.place(of: passage), kinds: kinds)
    }
  }
}

extension Clearance.Verdict {
  fileprivate var isShown: Bool {
    if case .shown = self { return true }
    return false
  }
}
