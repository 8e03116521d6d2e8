/// What a run wants the output folder to hold.
package struct PublishingPlan: Sendable {
  /// Everything that was staged, in any order.
  package var files: [StagedFile]
  /// Counts for the manifest, such as of documents made and rows read.
  package var counts: [String: Int] = [:]
  /// Rules for the manifest: the profile, its version, the templates' digests.
  package var rules: [String: String] = [:]
  /// Whether files of earlier runs that are not made any more are removed, and not only reported.
  package var removesStale = false
  /// Whether this run would have made the file at a path, were it due: false for the other
  /// meetings' files when only some meetings are run. Those stay as they are.
  package var covers: @Sendable (String) -> Bool = { _ in true }

  /// A plan for a full run.
  package init(files: [StagedFile]) { self.files = files }
}
