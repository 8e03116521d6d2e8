import Files

extension OutputFolder {
  /// What the last run made, where it came to its end and nothing tells of another one since.
  func madeBefore() throws(OutputError) -> MadeList? {
    guard let baseDigest, interrupted == nil, let file = try works.openFile(MadeList.name),
      let stamp = works.stamp(of: MadeList.name)
    else { return nil }
    return try MadeList(file, written: stamp.changed, manifest: baseDigest)
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
        let entry = try released(at: path.text),
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

  /// Writes the list of what was made for these meetings. Comes after the manifest that it belongs to:
  /// a run that is killed in between leaves a list that the next one does not believe.
  func remember(
    _ names: [String], manifest: ContentDigest, entry: (String) throws(OutputError) -> [UInt8]
  ) throws(OutputError) {
    let waiting = "~" + MadeList.name
    try works.remove(waiting)
    try MadeList.write(
      to: try works.createFile(waiting), manifest: manifest, names: names, entry: entry)
    try works.move(waiting, to: MadeList.name, in: works)
  }

  /// An entry of that list with the files that its documents are now; empty where one is not there.
  func stamped(_ entry: [UInt8]) throws(OutputError) -> [UInt8] {
    var trail = FolderTrail(from: root)
    var stamped: [UInt8] = []
    for line in entry.split(separator: UInt8(ascii: "\n")) {
      stamped += line
      if let document = MadeMeeting.path(in: line) {
        guard let path = OutputPath(document), let folder = try trail.existing(path.folders),
          let stamp = folder.stamp(of: path.name)
        else { return [] }
        stamped += MadeMeeting.words(for: stamp).utf8
      }
      stamped += "\n".utf8
    }
    return stamped
  }
}
