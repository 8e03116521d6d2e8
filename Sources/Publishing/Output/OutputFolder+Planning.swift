import Files

extension OutputFolder {
  /// Works out what to do for `plan`; reads the folder and changes nothing.
  func work(for plan: consuming PublishingPlan) throws(OutputError) -> PublishingWork {
    var work = PublishingWork()
    plan.files.sort { $0.path < $1.path }
    work.manifest.files.reserveCapacity(plan.files.count)
    work.manifest.counts = plan.counts
    work.manifest.rules = plan.rules
    for file in plan.files { try add(file, to: &work) }
    plan.files = []
    let notMade = former.filter { work.manifest.files[$0.key] == nil }
    for (path, file) in notMade.sorted(by: { $0.key < $1.key }) {
      try addFormer(path, file, of: plan, to: &work)
    }
    addGone(to: &work)
    try addLeftovers(to: &work)
    // Those of the last manifest were looked at when it was written.
    if !work.manifest.changes.new.isEmpty { try checkPaths(work.manifest) }
    addMovedBefore(to: &work)
    return work
  }

  private func add(_ file: StagedFile, to work: inout PublishingWork) throws(OutputError) {
    let path = file.path.text
    guard work.manifest.files.updateValue(file.entry, forKey: path) == nil else {
      throw OutputError(.pathsCollide, path)
    }
    if file.found != .same { work.writes.append(file) }
    if file.found == .changedByHand { try addMove(file.path, to: &work) }
    if file.entry.letter != nil { count(file, in: &work) }
    guard let before = former[path] else {
      work.manifest.changes.new.append(path)
      return
    }
    if before.digest != file.digest {
      work.manifest.changes.changed.append(path)
    } else if file.found != .same || interrupted?.digests[path]?.contains(file.digest) == true {
      work.manifest.changes.remade.append(path)
    } else {
      work.unchanged += 1
    }
  }

  private func count(_ letter: StagedFile, in work: inout PublishingWork) {
    guard let before = letterBefore(at: letter.path.text) else {
      work.letters.new += 1
      return
    }
    if before != letter.entry, letter.entry.letter?.replaces != nil {
      work.letters.changed.append(letter.path.text)
    } else {
      work.letters.asBefore += 1
    }
  }

  /// What is remembered of the letter at `path`, whether it is still there or not.
  @Sendable func letterBefore(at path: String) -> Manifest.File? {
    (former[path] ?? previousManifest?.gone[path]).flatMap { $0.letter == nil ? nil : $0 }
  }

  /// A file of the last manifest that this run did not make: a family copy is withdrawn, for what
  /// was decided about it may have changed; anything else stays until its removal is asked for.
  private func addFormer(
    _ path: String, _ file: Manifest.File, of plan: PublishingPlan, to work: inout PublishingWork
  ) throws(OutputError) {
    guard let place = OutputPath(path) else { return }
    guard plan.covers(path) else {
      let wasMade = previousManifest?.files[path] != nil
      if wasMade { work.manifest.files[path] = file } else { work.manifest.stale[path] = file }
      try adopt(place, in: &work)
      return
    }
    guard file.isFamilyCopy || plan.removesStale else {
      work.manifest.stale[path] = file
      try adopt(place, in: &work)
      return
    }
    work.manifest.changes.withdrawn.append(path)
    try addRemoval(place, to: &work)
  }

  /// A letter that is not there any more may still be in somebody's hands.
  private func addGone(to work: inout PublishingWork) {
    let withdrawn = work.manifest.changes.withdrawn.compactMap { path in
      former[path].map { (path, $0) }
    }
    let before = previousManifest?.gone ?? [:]
    work.manifest.gone = before.merging(withdrawn) { _, file in file }.filter { path, file in
      file.letter != nil && work.manifest.files[path] == nil
    }
  }

  /// A killed run may have written a file that this run leaves alone: it is then known as it is.
  private func adopt(_ path: OutputPath, in work: inout PublishingWork) throws(OutputError) {
    for digest in interrupted?.digests[path.text] ?? [] {
      guard try found(at: path, wanting: digest) == .same else { continue }
      work.manifest.files[path.text]?.digest = digest
      work.manifest.stale[path.text]?.digest = digest
    }
  }

  /// What a killed run made and neither a manifest nor this run knows.
  private func addLeftovers(to work: inout PublishingWork) throws(OutputError) {
    for path in (interrupted?.digests.keys.sorted() ?? [])
    where former[path] == nil && work.manifest.files[path] == nil {
      guard let place = OutputPath(path) else { continue }
      try addRemoval(place, to: &work)
    }
  }

  private func addRemoval(
    _ path: OutputPath, to work: inout PublishingWork
  ) throws(OutputError) {
    switch try found(at: path, wanting: nil) {
    case .nothing: break
    case .same, .ours: work.removals.append(path)
    case .changedByHand: try addMove(path, to: &work)
    }
  }

  private func addMove(_ path: OutputPath, to work: inout PublishingWork) throws(OutputError) {
    let folders = [HandChanges.folder] + path.folders
    var trail = FolderTrail(from: root)
    let folder = try trail.existing(folders)
    var attempt = 1
    while let folder, folder.has(HandChanges.name(path.name, attempt: attempt)) { attempt += 1 }
    let name = HandChanges.name(path.name, attempt: attempt)
    work.moves.append(PublishingWork.Move(path: path, folders: folders, name: name))
    work.manifest.changes.movedByHand.append(path.text)
  }

  /// What a killed run had moved aside is reported by the run that finishes its work.
  private func addMovedBefore(to work: inout PublishingWork) {
    let listed = Set(work.manifest.changes.movedByHand)
    let before = (interrupted?.moved ?? [:]).keys.filter { !listed.contains($0) }
    work.manifest.changes.movedByHand = (listed.union(before)).sorted()
  }

  private func checkPaths(_ manifest: Manifest) throws(OutputError) {
    var set = PathSet()
    for path in manifest.known.keys.compactMap(OutputPath.init).sorted() { try set.add(path) }
  }
}
