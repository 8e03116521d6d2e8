/// What has to be done to make the output folder what a plan wants: worked out in full before
/// anything is touched.
struct PublishingWork {
  /// What is done about each folder, in order.
  let folders: [FolderPlan]
  /// The caller's counts.
  let counts: [String: Int]
  /// The caller's rules.
  let rules: [String: String]
  /// How many files nobody knows.
  let strays: Int
  /// Files changed by hand and moved aside, by this run or by the killed one that it finishes.
  let movedByHand: [String]

  /// The work on `folders`, in any order; `strays` are in none of them, and a killed run had moved
  /// aside those of `moved`.
  init(
    of plan: PublishingPlan, on folders: [FolderPlan], strays: Int, moved: some Sequence<String>
  ) throws(OutputError) {
    self.folders = folders.sorted { $0.key < $1.key }
    counts = plan.counts
    rules = plan.rules
    self.strays = folders.reduce(strays) { $0 + $1.strays }
    movedByHand = Set(folders.flatMap(\.changes.movedByHand)).union(moved).sorted()
    try checkNames()
  }

  /// Whether no file has to be touched.
  var isEmpty: Bool { folders.allSatisfy(\.isEmpty) }

  /// Files to be moved aside.
  var moves: [FolderWork.Move] { folders.flatMap(\.moves) }

  /// Files of ours to be removed.
  var removals: [OutputPath] { folders.flatMap(\.removals) }

  /// Whether nothing is different from the last manifest.
  func isAsBefore(_ last: LastManifest?) -> Bool {
    guard isEmpty, movedByHand.isEmpty, let last else { return false }
    return counts == last.counts && rules == last.rules && folders.allSatisfy(\.isAsBefore)
  }

  /// No two folders may be one on any system.
  private func checkNames() throws(OutputError) {
    var names: Set<String> = []
    for folder in folders where folder.isInUse {
      guard names.insert(folder.key.name.lowercased()).inserted else {
        throw OutputError(.pathsCollide, folder.key.name)
      }
    }
  }
}
