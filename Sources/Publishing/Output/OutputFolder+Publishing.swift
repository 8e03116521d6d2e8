import Files

extension OutputFolder {
  /// Makes the folder what `plan` wants, as a set: everything staged is durable before the first
  /// file moves, what was removed is gone before anything new appears, and the manifest comes last.
  ///
  /// Called once, when nothing is staged any more. A run that is killed on the way leaves whole
  /// files and its intent list; the next run ends as this one would have.
  package func publish(_ plan: consuming PublishingPlan) throws(OutputError) -> PublishingSummary {
    try publish(plan) { _ throws(OutputError) in }
  }

  /// As ``publish(_:)``, calling `step` before each step.
  func publish(
    _ plan: consuming PublishingPlan, before step: (PublishingStep) throws(OutputError) -> Void
  ) throws(OutputError) -> PublishingSummary {
    let work = try work(for: plan)
    let wroteAnything = needsWriting(work)
    var manifest = baseDigest
    if wroteAnything {
      if !work.isEmpty {
        try declare(work, before: step)
        try carryOut(work, before: step)
      }
      // A killed run may have come as far as this without it.
      try removeEmptyFolders(of: work)
      try step(.manifest)
      manifest = try finish(work.manifest)
    }
    try step(.end)
    try works.remove(IntentList.name)
    try discard()
    var summary = try summary(of: work)
    summary.manifest = manifest
    summary.wroteAnything = wroteAnything
    return summary
  }

  /// Whether the folder or its manifest is different from what it will be.
  private func needsWriting(_ work: PublishingWork) -> Bool {
    guard work.isEmpty, work.manifest.changes.isEmpty, var before = previousManifest else {
      return true
    }
    before.changes = Manifest.Changes()
    return before != work.manifest
  }

  /// Makes the staged files and the list of what will be done durable, in this order.
  private func declare(
    _ work: PublishingWork, before step: (PublishingStep) throws(OutputError) -> Void
  ) throws(OutputError) {
    let list = work.intents(from: baseDigest, after: interrupted)
    try staging.write(list.json, to: "~" + IntentList.name)
    try root.syncFileSystem()
    try step(.intentList)
    try staging.move("~" + IntentList.name, to: IntentList.name, in: works)
    try works.sync()
  }

  private func carryOut(
    _ work: PublishingWork, before step: (PublishingStep) throws(OutputError) -> Void
  ) throws(OutputError) {
    for move in work.moves {
      try step(.move(move.path))
      try carryOut(move)
    }
    for path in work.removals {
      try step(.removal(path))
      try remove(path)
    }
    var trail = FolderTrail(from: root)
    for file in work.writes {
      try step(.write(file.path))
      let folder = try trail.made(file.path.folders)
      try staging.move(file.path.stagedName, to: file.path.name, in: folder)
    }
    try root.syncFileSystem()
  }

  private func carryOut(_ move: PublishingWork.Move) throws(OutputError) {
    var trail = FolderTrail(from: root)
    var target = FolderTrail(from: root)
    let folder = try target.made(move.folders)
    try trail.existing(move.path.folders)?.move(move.path.name, to: move.name, in: folder)
  }

  private func remove(_ path: OutputPath) throws(OutputError) {
    var trail = FolderTrail(from: root)
    try trail.existing(path.folders)?.remove(path.name)
  }

  /// Folders that a removal, or an interrupted one, left empty.
  private func removeEmptyFolders(of work: PublishingWork) throws(OutputError) {
    let gone =
      work.removals + work.moves.map(\.path)
      + (work.manifest.changes.withdrawn + (interrupted?.digests.keys.sorted() ?? []))
      .compactMap(OutputPath.init)
    for folders in Set(gone.map(\.folders)).sorted(by: { $0.count > $1.count }) {
      var trail = FolderTrail(from: root)
      try trail.removeEmpty(folders)
    }
  }

  /// Puts the manifest in its place; returns its digest.
  private func finish(_ manifest: Manifest) throws(OutputError) -> ContentDigest {
    let staged = "~" + Manifest.name
    let json = manifest.json
    try staging.write(json, to: staged)
    try staging.syncFileSystem()
    try staging.move(staged, to: Manifest.name, in: root)
    try root.sync()
    return ContentDigest(of: json)
  }

  private func summary(of work: PublishingWork) throws(OutputError) -> PublishingSummary {
    var summary = PublishingSummary()
    summary.changes = work.manifest.changes
    summary.unchanged = work.unchanged
    summary.letters = work.letters
    summary.stale = work.manifest.stale.keys.sorted()
    summary.strays = try strays(besides: work.manifest)
    return summary
  }
}
