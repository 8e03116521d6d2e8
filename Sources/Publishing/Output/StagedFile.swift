/// A file of this run: written to the staging folder, or found in its place already.
package struct StagedFile: Hashable, Sendable {
  /// What stood in the file's place.
  enum Found: Hashable, Sendable {
    /// Nothing.
    case nothing
    /// The very bytes that this run made.
    case same
    /// A file that an earlier run wrote.
    case ours
    /// A file that no run wrote, or that somebody changed since.
    case changedByHand
  }

  /// Where it goes.
  package let path: OutputPath
  /// What it holds.
  package let digest: ContentDigest
  /// Its size in bytes.
  package let size: Int
  /// Whether it is withdrawn as soon as a run does not make and verify it again.
  package let isFamilyCopy: Bool
  let found: Found
}
