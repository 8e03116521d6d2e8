/// What became of the output folder.
package struct PublishingSummary: Hashable, Sendable {
  /// What became of letters, some of which were sent when they were made before.
  package struct Letters: Hashable, Sendable {
    /// Letters that were never made before.
    package var new = 0
    /// Letters that say something else than when they were made before, by path.
    package var changed: [String] = []
    /// Letters that are as they were made before, or only dated anew.
    package var asBefore = 0
  }

  /// What became of the letters.
  package var letters = Letters()
  /// What is different from the run before; new files only where the plan's scope asks for them.
  package var changes = Manifest.Changes()
  /// How many documents are new, changed or written again as they were.
  package var writtenDocuments = 0
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
