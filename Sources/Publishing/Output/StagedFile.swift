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
  /// What the manifest says of it.
  package let entry: Manifest.File
  var found: Found

  /// What it holds.
  package var digest: ContentDigest { entry.digest }
}
