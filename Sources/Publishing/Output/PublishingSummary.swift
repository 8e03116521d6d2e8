/// What became of the output folder.
package struct PublishingSummary: Hashable, Sendable {
  /// What is different from the run before.
  package var changes = Manifest.Changes()
  /// How many files were left as they were.
  package var unchanged = 0
  /// Files of earlier runs that are still there and that this run did not make.
  package var stale: [String] = []
  /// How many files are in the folder that no run of ours made; their names may be personal.
  package var strays = 0
  /// The digest of the manifest that the folder now has.
  package var manifest: ContentDigest?
  /// Whether anything was written at all.
  package var wroteAnything = false
}
