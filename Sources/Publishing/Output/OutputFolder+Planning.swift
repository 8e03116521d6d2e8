import Files

/// What a run answers for.
package struct PublishingScope: Sendable {
  /// Whether this run would have made the file at a path, were it due: false for the other
  /// meetings' files when only some meetings are run. Those stay as they are.
  package var covers: @Sendable (String) -> Bool = { _ in true }
  /// Whether files of earlier runs that are not made any more are removed, and not only reported.
  package var removesStale = false
  /// Whether the summary lists the files that are new, and not only how many they are.
  package var listsNew = true

  /// The scope of a full run.
  package init() {}
}

extension OutputFolder {
  /// Works out what to do about a folder for which these files were staged, from any task; reads the
  /// output folder and changes nothing in it.
  func plan(
    _ key: FolderKey, _ files: [StagedFile], _ scope: PublishingScope
  ) throws(OutputError) -> FolderPlan {
    let work = try work(on: key, files, scope)
    var plan = FolderPlan(work, listsNew: scope.listsNew)
    try keepLines(of: work, in: &plan)
    return plan
  }

  private func work(
    on key: FolderKey, _ files: [StagedFile], _ scope: PublishingScope
  ) throws(OutputError) -> FolderWork {
    var work = FolderWork(
      key, former: try last?.record(of: key) ?? FolderRecord(),
      interrupted: interrupted?.digests[key] ?? [:])
    let appeared = !standing.contains(key.name) && root.has(key.name)
    for var file in files.sorted(by: { $0.path < $1.path }) {
      // Somebody put the folder there while its files were made.
      if appeared { file.found = try found(at: file.path, wanting: file.digest) }
      try add(file, to: &work)
    }
    let notMade = work.former.known.filter { work.record.files[$0.key] == nil }
    for (path, file) in notMade.sorted(by: { $0.key < $1.key }) {
      try addFormer(path, file, scope, to: &work)
    }
    addGone(to: &work)
    try addLeftovers(to: &work)
    // Those of the last manifest were looked at when it was written.
    if !work.changes.new.isEmpty { try checkPaths(work.record) }
    work.isNew = isNew(work)
    work.strays = work.isNew ? 0 : try strays(in: key, besides: work.touched)
    return work
  }

  private func isNew(_ work: FolderWork) -> Bool {
    guard let name = work.key.folder, work.former == FolderRecord(), work.interrupted.isEmpty,
      !work.writes.isEmpty
    else { return false }
    return !root.has(name)
  }

  /// Lines that are as they were stay where they are.
  private func keepLines(of work: FolderWork, in plan: inout FolderPlan) throws(OutputError) {
    func lines(
      _ part: Manifest.Part, _ files: KeyPath<FolderRecord, [String: Manifest.File]>
    ) -> KeptText {
      guard work.record[keyPath: files] == work.former[keyPath: files] else {
        return .memory(JSONText.lines(work.record[keyPath: files], \.json))
      }
      return last?.place(of: part, work.key).map { .former($0) } ?? .empty
    }
    let writes = work.writes.map(\.path.text).joined(separator: "\n")
    plan.files = try workFile.keep(lines(.files, \.files))
    plan.stale = try workFile.keep(lines(.stale, \.stale))
    plan.gone = try workFile.keep(lines(.gone, \.gone))
    plan.new = try workFile.keep(.memory(JSONText.lines(work.changes.new)))
    plan.intents = try workFile.keep(.memory(work.intents))
    plan.writes = try workFile.keep(.memory(Array(writes.utf8)))
  }

  private func add(_ file: StagedFile, to work: inout FolderWork) throws(OutputError) {
    let path = file.path.text
    guard work.record.files.updateValue(file.entry, forKey: path) == nil else {
      throw OutputError(.pathsCollide, path)
    }
    if file.found != .same { work.writes.append(file) }
    if file.found == .changedByHand { try addMove(file.path, to: &work) }
    if file.entry.letter != nil { count(file, in: &work) }
    guard let before = work.former.known(at: path) else {
      work.changes.new.append(path)
      return
    }
    if before.digest != file.digest {
      work.changes.changed.append(path)
    } else if file.found != .same || work.interrupted[path]?.contains(file.digest) == true {
      work.changes.remade.append(path)
    } else {
      work.unchanged += 1
    }
  }

  private func count(_ letter: StagedFile, in work: inout FolderWork) {
    guard let before = work.former.letter(at: letter.path.text) else {
      work.letters.new += 1
      return
    }
    if before != letter.entry, letter.entry.letter?.replaces != nil {
      work.letters.changed.append(letter.path.text)
    } else {
      work.letters.asBefore += 1
    }
  }

  /// A file of the last manifest that this run did not make: a family copy is withdrawn, for what
  /// was decided about it may have changed; anything else stays until its removal is asked for.
  private func addFormer(
    _ path: String, _ file: Manifest.File, _ scope: PublishingScope, to work: inout FolderWork
  ) throws(OutputError) {
    guard let place = OutputPath(path) else { return }
    guard scope.covers(path) else {
      let wasMade = work.former.files[path] != nil
      if wasMade { work.record.files[path] = file } else { work.record.stale[path] = file }
      try adopt(place, in: &work)
      return
    }
    guard file.isFamilyCopy || scope.removesStale else {
      work.record.stale[path] = file
      try adopt(place, in: &work)
      return
    }
    work.changes.withdrawn.append(path)
    try addRemoval(place, to: &work)
  }

  /// A letter that is not there any more may still be in somebody's hands.
  private func addGone(to work: inout FolderWork) {
    let withdrawn = work.changes.withdrawn.compactMap { path in
      work.former.known(at: path).map { (path, $0) }
    }
    let made = work.record.files
    work.record.gone = work.former.gone.merging(withdrawn) { _, file in file }.filter {
      path, file in
      file.letter != nil && made[path] == nil
    }
  }

  /// A killed run may have written a file that this run leaves alone: it is then known as it is.
  private func adopt(_ path: OutputPath, in work: inout FolderWork) throws(OutputError) {
    for digest in work.interrupted[path.text] ?? [] {
      guard try found(at: path, wanting: digest) == .same else { continue }
      work.record.files[path.text]?.digest = digest
      work.record.stale[path.text]?.digest = digest
    }
  }

  /// What a killed run made and neither a manifest nor this run knows.
  private func addLeftovers(to work: inout FolderWork) throws(OutputError) {
    for path in work.interrupted.keys.sorted()
    where work.former.known(at: path) == nil && work.record.files[path] == nil {
      guard let place = OutputPath(path) else { continue }
      try addRemoval(place, to: &work)
    }
  }

  private func addRemoval(_ path: OutputPath, to work: inout FolderWork) throws(OutputError) {
    switch try found(at: path, wanting: nil) {
    case .nothing: break
    case .same, .ours: work.removals.append(path)
    case .changedByHand: try addMove(path, to: &work)
    }
  }

  private func addMove(_ path: OutputPath, to work: inout FolderWork) throws(OutputError) {
    let folders = [HandChanges.folder] + path.folders
    var trail = FolderTrail(from: root)
    let folder = try trail.existing(folders)
    var attempt = 1
    while let folder, folder.has(HandChanges.name(path.name, attempt: attempt)) { attempt += 1 }
    let name = HandChanges.name(path.name, attempt: attempt)
    work.moves.append(FolderWork.Move(path: path, folders: folders, name: name))
    work.changes.movedByHand.append(path.text)
  }

  private func checkPaths(_ record: FolderRecord) throws(OutputError) {
    var set = PathSet()
    for path in record.known.keys.compactMap(OutputPath.init).sorted() { try set.add(path) }
  }
}
