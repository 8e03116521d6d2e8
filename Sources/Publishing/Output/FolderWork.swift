/// What has to be done to make one folder of the output folder what a run wants, or one file that
/// stands in none: worked out in full before anything is touched.
struct FolderWork: Sendable {
  /// A file changed by hand and where it goes, below `changed-by-hand/`.
  struct Move: Sendable {
    let path: OutputPath
    let folders: [String]
    let name: String

    /// The new place relative to the output folder.
    var target: String { (folders + [name]).joined(separator: "/") }
  }

  let key: FolderKey
  /// What the last manifest says.
  let former: FolderRecord
  /// The digests that files may have by a killed run, by path.
  let interrupted: [String: Set<ContentDigest>]
  /// What the next manifest will say.
  var record = FolderRecord()
  /// Staged files to be moved into place, in order.
  var writes: [StagedFile] = []
  /// Files to be moved aside.
  var moves: [Move] = []
  /// Files of ours to be removed.
  var removals: [OutputPath] = []
  /// What is different from the run before.
  var changes = Manifest.Changes()
  /// What became of the letters.
  var letters = PublishingSummary.Letters()
  /// How many files stay as they are.
  var unchanged = 0
  /// How many files are there that nobody knows.
  var strays = 0
  /// Whether the folder is not there yet, so that what was staged in it is moved as a whole.
  var isNew = false

  init(_ key: FolderKey, former: FolderRecord, interrupted: [String: Set<ContentDigest>]) {
    self.key = key
    self.former = former
    self.interrupted = interrupted
  }

  /// The lines of the list of what will be done: which digests files may have by this run and by
  /// killed ones before it.
  var intents: [UInt8] {
    guard !writes.isEmpty || !interrupted.isEmpty else { return [] }
    var digests = interrupted
    for file in writes { digests[file.path.text, default: []].insert(file.digest) }
    return JSONText.lines(digests) { digests in
      "[\(digests.map { "\"\($0.text)\"" }.sorted().joined(separator: ", "))]"
    }
  }

  /// Everything of this run that stands in the folder when all is done, or did when it was begun.
  var touched: Set<String> {
    Set(record.known.keys).union((removals + moves.map(\.path)).map(\.text))
  }
}
