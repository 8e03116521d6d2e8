/// The work on one folder as it waits for its turn: what is long about it stands in a file.
struct FolderPlan: Sendable {
  let key: FolderKey
  var files = KeptText.empty
  var stale = KeptText.empty
  var gone = KeptText.empty
  var new = KeptText.empty
  var intents = KeptText.empty
  /// Whether what was staged in the folder is moved as a whole.
  let isNew: Bool
  /// The paths of staged files to be moved into place, a line each.
  var writes = KeptText.empty
  var moves: [FolderWork.Move] = []
  var removals: [OutputPath] = []
  /// Without the new files, unless somebody asks for them.
  var changes: Manifest.Changes
  let letters: PublishingSummary.Letters
  let unchanged: Int
  let strays: Int
  /// Paths of files of earlier runs that are still there and that this run did not make.
  let staleFiles: [String]
  /// How many documents were made or made again.
  let writtenDocuments: Int
  /// Whether the next manifest says of the folder what the last one does.
  let isAsBefore: Bool
  /// Whether anything should stand in the folder.
  let isInUse: Bool

  /// A plan of `work` whose lines do not stand anywhere yet.
  init(_ work: FolderWork, listsNew: Bool) {
    key = work.key
    isNew = work.isNew
    moves = work.moves
    removals = work.removals
    changes = work.changes
    if !listsNew { changes.new = [] }
    letters = work.letters
    unchanged = work.unchanged
    strays = work.strays
    staleFiles = work.record.stale.keys.sorted()
    let written = work.changes.new + work.changes.changed + work.changes.remade
    writtenDocuments = written.count { $0.hasSuffix(".docx") }
    isAsBefore = work.record == work.former && written.isEmpty
    isInUse = !work.record.known.isEmpty
  }

  /// Whether no file has to be touched.
  var isEmpty: Bool { writes.isEmpty && moves.isEmpty && removals.isEmpty }
}
