import Files

extension OutputFolder {
  /// What the last run made, where it came to its end and nothing tells of another one since.
  func madeBefore() throws(OutputError) -> MadeList? {
    guard let baseDigest, interrupted == nil, let file = try works.read(MadeList.name),
      let stamp = works.stamp(of: MadeList.name)
    else { return nil }
    return MadeList(file, written: stamp.changed, manifest: baseDigest)
  }

  /// The documents of a meeting as files of this run, and whether each is still the very file that
  /// was listed; nil where not each of them is there exactly as it was released.
  ///
  /// As in git's index, a file's number, size and times answer for what it holds; where they are no
  /// proof, what it holds is looked at.
  func keep(
    _ documents: [MadeMeeting.Document], listed written: Int
  ) throws(OutputError) -> (files: [StagedFile], areAsListed: Bool)? {
    var trail = FolderTrail(from: root)
    var kept: [StagedFile] = []
    var areAsListed = true
    for document in documents {
      guard let path = OutputPath(document.made.path),
        let entry = previousManifest?.files[path.text],
        let folder = try trail.existing(path.folders)
      else { return nil }
      let stamp = document.stamp
      let isListed =
        folder.stamp(of: path.name) == stamp && stamp.changed < written - Self.tick(at: written)
      if !isListed {
        guard try found(at: path, wanting: entry.digest) == .same else { return nil }
        areAsListed = false
      }
      kept.append(StagedFile(path: path, entry: entry, found: .same))
    }
    return (kept, areAsListed)
  }

  /// How long, in nanoseconds, the clock of the file system that gave `time` may stand still: two
  /// ticks of a kernel's clock, and where times are whole hundredths of a second what FAT takes.
  private static func tick(at time: Int) -> Int {
    time.isMultiple(of: 10_000_000) ? 2_000_000_000 : 20_000_000
  }

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
