/// What the output folder holds, by the run that wrote it last.
///
/// Holds digests, counts and ids; no value of a record and no time, so that equal inputs give equal
/// manifests.
package struct Manifest: Hashable, Sendable {
  /// A file that the run made or found unchanged.
  package struct File: Hashable, Sendable {
    /// Whether it is withdrawn as soon as a run does not make and verify it again.
    package var isFamilyCopy: Bool
    /// What it holds.
    package var digest: ContentDigest
    /// Its size in bytes.
    package var size: Int
    /// What is remembered of a letter; nil for everything else.
    package var letter: Letter?
  }

  /// What is remembered of a letter that was made, and which somebody may have been sent.
  package struct Letter: Hashable, Sendable {
    /// The date printed on it, as `2020-04-28`.
    package var dated: String
    /// The date of the letter that it replaces, which it names; nil for a first one.
    package var replaces: String?
    /// The digest of the letter as it would be if it replaced none; nil for a first one, of which it
    /// is the file's own.
    package var plain: ContentDigest?
  }

  /// What is different from the manifest before, as paths in order.
  package struct Changes: Hashable, Sendable {
    /// Files that did not exist.
    package var new: [String] = []
    /// Files with other contents than before.
    package var changed: [String] = []
    /// Files that were missing or changed by hand, and were written again as they were.
    package var remade: [String] = []
    /// Family copies that this run did not make again, and other files removed on request.
    package var withdrawn: [String] = []
    /// Files changed by hand, which were moved to `changed-by-hand/`.
    package var movedByHand: [String] = []

    /// No differences.
    package init() {}

    /// Whether there is no difference.
    package var isEmpty: Bool { self == Changes() }
  }

  /// The name of the file.
  static let name = "manifest.json"
  /// The format of this version.
  static let format = 1

  /// The version of the manifest's own form.
  package var format = Manifest.format
  /// The caller's counts, such as of documents made and rows read.
  package var counts: [String: Int] = [:]
  /// The caller's rules: the profile, its version, the templates' digests.
  package var rules: [String: String] = [:]
  /// The files, by path.
  package var files: [String: File] = [:]
  /// Files of earlier runs that are still there and that this run did not make, by path.
  package var stale: [String: File] = [:]
  /// Letters that were made once and are gone, by path: somebody may have been sent them.
  package var gone: [String: File] = [:]
  /// What the run that wrote this changed.
  package var changes = Changes()

  /// A manifest of nothing.
  package init() {}

  /// Everything that a run of ours wrote and that should still be there.
  var known: [String: File] {
    stale.isEmpty ? files : files.merging(stale) { file, _ in file }
  }
}
