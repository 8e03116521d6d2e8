import Files
package import Verification

extension OutputFolder {
  /// Stages a document, from any task.
  ///
  /// A document that is in its place already, byte for byte, is not written again.
  ///
  /// - Parameters:
  ///   - document: what the verifier let pass; its path leads into a meeting's folder.
  ///   - isFamilyCopy: whether it is withdrawn as soon as a run does not verify it again.
  ///   - letter: what is to be remembered of a letter.
  /// - Returns: what the plan needs to know of it.
  /// - Throws: ``OutputError``; `pathsCollide` where its path was staged before.
  package func stage(
    _ document: VerifiedDocument, isFamilyCopy: Bool, letter: Manifest.Letter? = nil
  ) throws(OutputError) -> StagedFile {
    guard let path = OutputPath(document.path), !path.folders.isEmpty else {
      throw OutputError(.pathNotAllowed, "")
    }
    return try stage(document.bytes, at: path, isFamilyCopy: isFamilyCopy, letter: letter)
  }

  /// Stages a meeting's log of what was withheld.
  func stage(_ log: DisclosureLog) throws(OutputError) -> StagedFile {
    guard let path = OutputPath(log.path), path.folders.last == "internal" else {
      throw OutputError(.pathNotAllowed, "")
    }
    return try stage(log.bytes, at: path, isFamilyCopy: false)
  }

  /// Stages one of the run's reports.
  package func stage(_ report: Report, _ bytes: [UInt8]) throws(OutputError) -> StagedFile {
    try stage(report) { put throws(OutputError) in try put(bytes) }
  }

  /// Stages a report of any length, which is put together once for its digest, and once more where it
  /// has to be written.
  func stage(_ report: Report, _ source: LongText.Source) throws(OutputError) -> StagedFile {
    guard let path = OutputPath(report.rawValue) else { throw OutputError(.pathNotAllowed, "") }
    let text = try assembled(source, to: .nowhere)
    let digest = text.digest
    let found = try found(at: path, wanting: digest)
    if found != .same {
      _ = try assembled(source, to: .file(try staging.createFile(path.text)))
    }
    return StagedFile(
      path: path, entry: Manifest.File(isFamilyCopy: false, digest: digest, size: text.size),
      found: found)
  }

  private func assembled(
    _ source: LongText.Source, to target: LongText.Target
  ) throws(OutputError) -> LongText {
    var text = LongText(to: target)
    try source { piece throws(OutputError) in try text.add(piece) }
    try text.finish()
    return text
  }

  /// Stages the document at `path` of another output folder, whose manifest vouches for it.
  func stage(_ path: OutputPath, from other: OutputFolder) throws(OutputError) -> StagedFile {
    guard let entry = try other.released(at: path.text) else {
      throw OutputError(.notAsReleased, path.text)
    }
    let found = try found(at: path, wanting: entry.digest)
    if found != .same { try write(other.released(path).bytes, at: path) }
    return StagedFile(path: path, entry: entry, found: found)
  }

  /// A file as the manifest says that it was released; throws where it is missing or was changed.
  func released(_ path: OutputPath) throws(OutputError) -> FileContents {
    var trail = FolderTrail(from: root)
    guard let file = try trail.existing(path.folders)?.read(path.name),
      ContentDigest(of: file.bytes) == (try released(at: path.text)?.digest)
    else { throw OutputError(.notAsReleased, path.text) }
    return file
  }

  private func stage(
    _ bytes: [UInt8], at path: OutputPath, isFamilyCopy: Bool, letter: Manifest.Letter? = nil
  ) throws(OutputError) -> StagedFile {
    let digest = ContentDigest(of: bytes)
    let mayStand = standing.contains(FolderKey(of: path.text).name)
    let found = mayStand ? try found(at: path, wanting: digest) : .nothing
    if found != .same { try write(bytes, at: path) }
    return StagedFile(
      path: path,
      entry: Manifest.File(
        isFamilyCopy: isFamilyCopy, digest: digest, size: bytes.count, letter: letter),
      found: found)
  }

  private func write(_ bytes: [UInt8], at path: OutputPath) throws(OutputError) {
    do throws(OutputError) {
      try staging.write(bytes, to: path.text, makesFolders: true)
    } catch {
      if isTaken(path) { throw OutputError(.pathsCollide, path.text) }
      throw OutputError(error.reason, path.text)
    }
  }

  /// Whether something is staged at `path`, or a file where one of its folders should be.
  private func isTaken(_ path: OutputPath) -> Bool {
    path.folders.indices.contains { depth in
      let folder = path.folders[...depth].joined(separator: "/")
      return staging.stamp(of: folder)?.isFolder == false
    } || staging.has(path.text)
  }

  /// What stands at `path`: by contents, for neither time nor size tells what a hand changed.
  func found(
    at path: OutputPath, wanting digest: ContentDigest?
  ) throws(OutputError) -> StagedFile.Found {
    var folder = root
    for name in path.folders {
      guard let inner = try folder.existingFolder(name) else { return .nothing }
      folder = inner
    }
    guard let file = try folder.read(path.name, restricting: true) else { return .nothing }
    let present = ContentDigest(of: file.bytes)
    if present == digest { return .same }
    return try isOurs(present, at: path.text) ? .ours : .changedByHand
  }

  private func isOurs(_ digest: ContentDigest, at path: String) throws(OutputError) -> Bool {
    let key = FolderKey(of: path)
    return try last?.record(of: key).known(at: path)?.digest == digest
      || interrupted?.digests[key]?[path]?.contains(digest) == true
  }
}
