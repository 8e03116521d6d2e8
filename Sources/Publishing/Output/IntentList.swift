import Foundation

/// What a run is about to do to the output folder, made durable before it does any of it.
///
/// A killed run leaves it behind. The next run makes everything anew from its inputs; from the list
/// it learns which of the files that it finds were put there by the killed run and not by a hand,
/// and which the killed run had already moved aside. So it ends as if nothing had happened.
struct IntentList: Codable, Hashable, Sendable {
  static let name = "intent.json"

  /// The digest of the manifest that the run started from, or nil where there was none; another
  /// one there tells that the run came to its end.
  var base: ContentDigest?
  /// The digests that files may have by this run and by killed ones before it, by path.
  var digests: [String: Set<ContentDigest>] = [:]
  /// Files changed by hand and where they go, both by path.
  var moved: [String: String] = [:]

  init(base: ContentDigest?) { self.base = base }

  /// Reads a list; nil where `bytes` are none, which leaves files unknown and so untouched.
  init?(json bytes: [UInt8]) {
    guard let list = try? JSONDecoder().decode(IntentList.self, from: Data(bytes)),
      list.digests.keys.allSatisfy({ OutputPath($0) != nil })
    else { return nil }
    self = list
  }

  /// The list as JSON with sorted keys.
  var json: [UInt8] {
    var text = JSONText(paths: digests.keys, each: 90)
    text.begin("{")
    if let base { text.member("base", "\"\(base.text)\"") }
    text.member("digests", digests) { digests in
      "[\(digests.map { "\"\($0.text)\"" }.sorted().joined(separator: ", "))]"
    }
    text.member("moved", moved) { JSONText.quoted($0) }
    text.end("}")
    return text.bytes
  }

  /// Notes that the file at `path` may now have the contents of `digest`.
  mutating func add(_ path: String, _ digest: ContentDigest) {
    digests[path, default: []].insert(digest)
  }
}
