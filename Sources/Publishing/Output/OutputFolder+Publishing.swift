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
    let wroteAnything = !work.isAsBefore(last)
    var manifest = baseDigest
    if wroteAnything {
      if !work.isEmpty {
        try declare(work, before: step)
        try carryOut(work, before: step)
      }
      // A killed run may have come as far as this without it.
      try removeEmptyFolders(of: work)
      try step(.manifest)
      manifest = try finish(work)
    }
    try step(.end)
    try works.remove(IntentList.name)
    try discard()
    var summary = PublishingSummary(work)
    summary.manifest = manifest
    summary.wroteAnything = wroteAnything
    return summary
  }

  /// The work for `plan`; reads the folder and changes nothing.
  private func work(for plan: PublishingPlan) throws(OutputError) -> PublishingWork {
    var folders = plan.folders
    var planned = Set(folders.map(\.key))
    guard planned.count == folders.count else { throw OutputError(.pathsCollide, "") }
    var files = Dictionary(grouping: plan.files) { FolderKey(of: $0.path.text) }
    let before = (last?.keys ?? []).union(interrupted?.digests.keys ?? [:].keys)
    for key in before where !planned.contains(key) && files[key] == nil { files[key] = [] }
    for (key, files) in files.sorted(by: { $0.key < $1.key }) {
      guard planned.insert(key).inserted else { throw OutputError(.pathsCollide, key.text) }
      folders.append(try self.plan(key, files, plan.scope))
    }
    return try PublishingWork(
      of: plan, on: folders, strays: try strays(besides: planned),
      moved: (interrupted?.moved ?? [:]).keys)
  }

  /// Makes the staged files and the list of what will be done durable, in this order.
  private func declare(
    _ work: PublishingWork, before step: (PublishingStep) throws(OutputError) -> Void
  ) throws(OutputError) {
    let moved = work.moves.map { ($0.path.text, $0.target) }
    try IntentList.write(
      to: try staging.createFile("~" + IntentList.name), base: baseDigest,
      moved: (interrupted?.moved ?? [:]).merging(moved) { $1 }
    ) { put throws(OutputError) in
      for folder in work.folders { try put(try bytes(of: folder.intents)) }
    }
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
    for folder in work.folders { try write(folder, before: step) }
    try root.syncFileSystem()
  }

  private func write(
    _ folder: FolderPlan, before step: (PublishingStep) throws(OutputError) -> Void
  ) throws(OutputError) {
    if folder.isNew, let name = folder.key.folder {
      try step(.folder(name))
      return try staging.move(name, to: name, in: root)
    }
    var trail = FolderTrail(from: root)
    for path in try writes(of: folder) {
      try step(.write(path))
      let folder = try trail.made(path.folders)
      try staging.move(path.text, to: path.name, in: folder)
    }
  }

  private func writes(of folder: FolderPlan) throws(OutputError) -> [OutputPath] {
    try bytes(of: folder.writes).split(separator: UInt8(ascii: "\n"))
      .compactMap { OutputPath(String(decoding: $0, as: UTF8.self)) }
  }

  private func carryOut(_ move: FolderWork.Move) throws(OutputError) {
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
    let withdrawn = work.folders.flatMap(\.changes.withdrawn)
    let interrupted = (interrupted?.digests ?? [:]).values.flatMap(\.keys).sorted()
    let gone =
      work.removals + work.moves.map(\.path) + (withdrawn + interrupted).compactMap(OutputPath.init)
    for folders in Set(gone.map(\.folders)).sorted(by: { $0.count > $1.count }) {
      var trail = FolderTrail(from: root)
      try trail.removeEmpty(folders)
    }
  }

  /// Puts the manifest in its place; returns its digest.
  private func finish(_ work: PublishingWork) throws(OutputError) -> ContentDigest {
    let staged = "~" + Manifest.name
    let text = try Manifest.write(
      to: try staging.createFile(staged), counts: work.counts, rules: work.rules
    ) { part, put throws(OutputError) in
      try lines(of: part, work, put)
    }
    try staging.syncFileSystem()
    try staging.move(staged, to: Manifest.name, in: root)
    try root.sync()
    return text.digest
  }

  private func lines(
    of part: Manifest.Part, _ work: PublishingWork,
    _ put: ([UInt8]) throws(OutputError) -> Void
  ) throws(OutputError) {
    if part == .movedByHand { return try put(JSONText.lines(work.movedByHand)) }
    for folder in work.folders {
      switch part {
      case .changed: try put(JSONText.lines(folder.changes.changed))
      case .files: try put(try bytes(of: folder.files))
      case .gone: try put(try bytes(of: folder.gone))
      case .movedByHand: break
      case .new: try put(try bytes(of: folder.new))
      case .remade: try put(JSONText.lines(folder.changes.remade))
      case .stale: try put(try bytes(of: folder.stale))
      case .withdrawn: try put(JSONText.lines(folder.changes.withdrawn))
      }
    }
  }
}

extension PublishingSummary {
  /// What came of `work`.
  fileprivate init(_ work: PublishingWork) {
    changes.movedByHand = work.movedByHand
    strays = work.strays
    for folder in work.folders {
      changes.new += folder.changes.new
      changes.changed += folder.changes.changed
      changes.remade += folder.changes.remade
      changes.withdrawn += folder.changes.withdrawn
      letters.new += folder.letters.new
      letters.changed += folder.letters.changed
      letters.asBefore += folder.letters.asBefore
      unchanged += folder.unchanged
      stale += folder.staleFiles
      writtenDocuments += folder.writtenDocuments
    }
  }
}
