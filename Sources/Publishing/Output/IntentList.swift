import Files
import Foundation

/// What a run is about to do to the output folder, made durable before it does any of it.
///
/// A killed run leaves it behind. The next run makes everything anew from its inputs; from the list
/// it learns which of the files that it finds were put there by the killed run and not by a hand,
/// and which the killed run had already moved aside. So it ends as if nothing had happened.
struct IntentList: Sendable {
  static let name = "intent.json"

  /// The digest of the manifest that the run started from, or nil where there was none; another
  /// one there tells that the run came to its end.
  let base: ContentDigest?
  /// The digests that files may have by the run and by killed ones before it, by folder and path.
  let digests: [FolderKey: [String: Set<ContentDigest>]]
  /// Files changed by hand and where they go, both by path.
  let moved: [String: String]

  private struct Text: Decodable {
    let base: ContentDigest?
    let digests: [String: Set<ContentDigest>]
    let moved: [String: String]
  }

  /// Reads a list; nil where `bytes` are none, which leaves files unknown and so untouched.
  init?(json bytes: [UInt8]) {
    guard let text = try? JSONDecoder().decode(Text.self, from: Data(bytes)),
      text.digests.keys.allSatisfy({ OutputPath($0) != nil })
    else { return nil }
    base = text.base
    moved = text.moved
    digests = text.digests.reduce(into: [:]) {
      $0[FolderKey(of: $1.key), default: [:]][$1.key] = $1.value
    }
  }

  /// Writes a list.
  ///
  /// - Parameters:
  ///   - file: where to.
  ///   - base: the digest of the manifest that the run started from.
  ///   - moved: files changed by hand and where they go, by path.
  ///   - digests: hands over the lines of what files may hold, in order of their paths.
  /// - Throws: the failure of the disk, and what `digests` throws.
  static func write(
    to file: OpenFile<OutputError>, base: ContentDigest?, moved: [String: String],
    digests: JSONText.Lines
  ) throws(OutputError) {
    var text = try JSONText(to: file)
    if let base { try text.member("base", "\"\(base.text)\"") }
    try text.member("digests", brackets: ("{", "}"), digests)
    try text.member("moved", moved) { JSONText.quoted($0) }
    try text.finish()
  }
}
