import CaseReaders
import Crypto

/// What a run's inputs hold, by digest: for the manifest, and for telling whether a meeting has to
/// be made again.
struct InputDigests: Sendable {
  /// The digests by what they are of, as the manifest names them.
  let rules: [String: String]
  /// The digest of the profile and the id of a shipped one that was asked for in its stead.
  let profile: ContentDigest

  /// The digests of a data folder.
  init(of data: InputSnapshot, profile identifier: String?) {
    var rules: [String: String] = [:]
    for name in ["cases.csv", "people.csv", "meetings.csv", "profile.yaml", "columns.yaml"] {
      rules[name] = data.file(name).map { ContentDigest(of: $0.bytes).text }
    }
    var records = DigestOfFiles()
    for (file, digest) in data.recordFiles { records.add(file.stem, digest) }
    rules["meetings"] = records.finished.text
    self.rules = rules
    var profile = DigestOfFiles()
    profile.add(identifier ?? "", data.file("profile.yaml")?.bytes ?? [])
    self.profile = profile.finished
  }
}

/// One digest of many files: of the names and the contents, in the order in which they are added.
struct DigestOfFiles {
  private var hash = SHA256()

  /// Adds a file.
  mutating func add(_ name: String, _ bytes: [UInt8]) { add(name, ContentDigest(of: bytes)) }

  /// Adds a file by the digest of its contents.
  mutating func add(_ name: String, _ contents: ContentDigest) {
    // By their digests, so that no name or contents can pass for a part of another's.
    hash.update(data: Array(ContentDigest(of: Array(name.utf8)).text.utf8))
    hash.update(data: Array(contents.text.utf8))
  }

  /// The digest of all that was added.
  var finished: ContentDigest { ContentDigest(hash.finalize()) }
}
