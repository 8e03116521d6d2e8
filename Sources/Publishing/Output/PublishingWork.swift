/// What has to be done to make the output folder what a plan wants: worked out in full before
/// anything is touched.
struct PublishingWork {
  /// A file changed by hand and where it goes, below `changed-by-hand/`.
  struct Move {
    let path: OutputPath
    let folders: [String]
    let name: String

    /// The new place relative to the output folder.
    var target: String { (folders + [name]).joined(separator: "/") }
  }

  /// Staged files to be moved into place, in order.
  var writes: [StagedFile] = []
  /// Files to be moved aside.
  var moves: [Move] = []
  /// Files of ours to be removed.
  var removals: [OutputPath] = []
  /// What the folder will hold.
  var manifest = Manifest()
  /// What became of the letters.
  var letters = PublishingSummary.Letters()
  /// How many files stay as they are.
  var unchanged = 0

  /// Whether no file has to be touched.
  var isEmpty: Bool { writes.isEmpty && moves.isEmpty && removals.isEmpty }

  /// What has to be on disk before the first of it is done.
  func intents(from base: ContentDigest?, after interrupted: IntentList?) -> IntentList {
    var list = interrupted ?? IntentList(base: base)
    for file in writes { list.add(file.path.text, file.digest) }
    for move in moves { list.moved[move.path.text] = move.target }
    return list
  }
}
