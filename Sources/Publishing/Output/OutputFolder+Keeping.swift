import Files

extension OutputFolder {
  /// What the last run made, where it came to its end and nothing tells of another one since.
  func madeBefore() throws(OutputError) -> MadeList? {
    guard let baseDigest, interrupted == nil, let file = try works.read(MadeList.name),
      let stamp = works.stamp(of: MadeList.name)
    else { return nil }
    return MadeList(file, written: stamp.changed, manifest: baseDigest)
  }

  /// The documents of a meeting as files of this run; nil where not each of them is there exactly
  /// as it was released.
  func keep(
    _ documents: [MadeMeeting.Document], listed written: Int
  ) throws(OutputError) -> [StagedFile]? {
    var trail = FolderTrail(from: root)
    var kept: [StagedFile] = []
    for document in documents {
      guard let path = OutputPath(document.made.path),
        let entry = previousManifest?.files[path.text],
        let folder = try trail.existing(path.folders),
        try isUnchanged(path, in: folder, document.stamp, entry, written)
      else { return nil }
      kept.append(StagedFile(path: path, entry: entry, found: .same))
    }
    return kept
  }

  /// Whether the very file is there that was published. As in git's index, the file's number, size
  /// and times answer for what it holds; where they are no proof, what it holds is looked at.
  private func isUnchanged(
    _ path: OutputPath, in folder: Folder, _ stamp: FileStamp, _ entry: Manifest.File,
    _ written: Int
  ) throws(OutputError) -> Bool {
    if folder.stamp(of: path.name) == stamp, stamp.changed < written - Self.coarsestTick {
      return true
    }
    return try found(at: path, wanting: entry.digest) == .same
  }

  /// The coarsest clock of a disk's file system that is met (FAT), in nanoseconds.
  private static let coarsestTick = 2_000_000_000

  /// Which files documents are now; nil where one is not there.
  func documents(_ made: [MadeDocument]) throws(OutputError) -> [MadeMeeting.Document]? {
    var trail = FolderTrail(from: root)
    var documents: [MadeMeeting.Document] = []
    for document in made {
      guard let path = OutputPath(document.path), let folder = try trail.existing(path.folders),
        let stamp = folder.stamp(of: path.name)
      else { return nil }
      documents.append(MadeMeeting.Document(made: document, stamp: stamp))
    }
    return documents
  }

  /// Writes the list of what was made, unless it is `before`. Comes after the manifest that it
  /// belongs to: a run that is killed in between leaves a list that the next one does not believe.
  func remember(_ list: [UInt8], unless before: MadeList?) throws(OutputError) {
    guard list != before?.bytes else { return }
    let waiting = "~" + MadeList.name
    try works.remove(waiting)
    try works.write(list, to: waiting)
    try works.move(waiting, to: MadeList.name, in: works)
  }
}
