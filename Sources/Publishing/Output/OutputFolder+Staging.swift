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
  /// - Returns: what the plan needs to know of it.
  /// - Throws: ``OutputError``; `pathsCollide` where its path was staged before.
  package func stage(
    _ document: VerifiedDocument, isFamilyCopy: Bool
  ) throws(OutputError) -> StagedFile {
    guard let path = OutputPath(document.path), !path.folders.isEmpty else {
      throw OutputError(.pathNotAllowed, "")
    }
    return try stage(document.bytes, at: path, isFamilyCopy: isFamilyCopy)
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
    guard let path = OutputPath(report.rawValue) else { throw OutputError(.pathNotAllowed, "") }
    return try stage(bytes, at: path, isFamilyCopy: false)
  }

  private func stage(
    _ bytes: [UInt8], at path: OutputPath, isFamilyCopy: Bool
  ) throws(OutputError) -> StagedFile {
    let digest = ContentDigest(of: bytes)
    let found = try found(at: path, wanting: digest)
    if found != .same { try write(bytes, at: path) }
    return StagedFile(
      path: path,
      entry: Manifest.File(isFamilyCopy: isFamilyCopy, digest: digest, size: bytes.count),
      found: found)
  }

  private func write(_ bytes: [UInt8], at path: OutputPath) throws(OutputError) {
    do throws(OutputError) {
      try staging.write(bytes, to: path.stagedName)
    } catch {
      if staging.has(path.stagedName) { throw OutputError(.pathsCollide, path.text) }
      throw OutputError(error.reason, path.text)
    }
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
    return isOurs(present, at: path) ? .ours : .changedByHand
  }

  private func isOurs(_ digest: ContentDigest, at path: OutputPath) -> Bool {
    former[path.text]?.digest == digest
      || interrupted?.digests[path.text]?.contains(digest) == true
  }
}
