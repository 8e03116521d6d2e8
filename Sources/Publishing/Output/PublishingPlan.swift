/// What a run wants the output folder to hold.
package struct PublishingPlan: Sendable {
  /// What was staged and is in no folder's plan, in any order.
  package var files: [StagedFile]
  /// What is to be done about folders for which all is made.
  var folders: [FolderPlan] = []
  /// Counts for the manifest, such as of documents made and rows read.
  package var counts: [String: Int] = [:]
  /// Rules for the manifest: the profile, its version, the templates' digests.
  package var rules: [String: String] = [:]
  /// What the run answers for.
  package var scope = PublishingScope()

  /// A plan for a full run.
  package init(files: [StagedFile]) { self.files = files }
}
