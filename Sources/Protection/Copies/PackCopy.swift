import Diagnostics
import Files

/// Makes the protected copy of one document.
struct PackCopy: Sendable {
  /// How it ended.
  enum Outcome: Hashable, Sendable {
    case made, unchanged
    /// There is no copy, and none of an earlier run either.
    case refused(Refusal)
  }

  /// Why there is no copy.
  enum Refusal: Hashable, Sendable {
    case noPassword
    case notAsReleased
    case unproved(EncryptionProof.Failure)
    case failed(FileFault)
  }

  let output: PrivateFolder
  let copies: PrivateFolder
  let isReleased: @Sendable (PackPath, [UInt8]) -> Bool
  let seal: @Sendable ([UInt8], Password) throws -> [UInt8]

  /// Makes the copy of the document at `path`, or leaves nothing there.
  func make(_ path: PackPath, under password: Password?) -> Outcome {
    do throws(Stop) {
      guard let password else { throw Stop(.noPassword) }
      return try copy(path, under: password)
    } catch {
      return .refused(withdrawing(path, for: error.refusal))
    }
  }

  /// What ends the making of a copy.
  private struct Stop: Error {
    let refusal: Refusal
    init(_ refusal: Refusal) { self.refusal = refusal }
  }

  private func copy(_ path: PackPath, under password: Password) throws(Stop) -> Outcome {
    let document = try files { () throws(FileFault) in
      try output.existingFolder(path.meeting)?.existingFolder("packs")?
        .existingFolder(path.folder)?.read(path.file)?.bytes
    }
    guard let document, isReleased(path, document) else { throw Stop(.notAsReleased) }
    let proof = EncryptionProof(of: document, under: password)
    let folder = try files { () throws(FileFault) in
      try copies.folder(path.meeting).folder(path.folder)
    }
    let present = try files { () throws(FileFault) in try folder.read(path.file) }
    if let present, present.isOwnersAlone, (try? proof.check(present.bytes)) != nil {
      return .unchanged
    }
    try place(document, path.file, in: folder, under: password, proof)
    return .made
  }

  /// Writes the sealed document under another name, proves what the disk then holds, and only then
  /// gives it its own name.
  private func place(
    _ document: [UInt8], _ name: String, in folder: PrivateFolder, under password: Password,
    _ proof: EncryptionProof
  ) throws(Stop) {
    let waiting = ".\(name).new"
    let sealed = try sealed(document, under: password)
    try files { () throws(FileFault) in try folder.replace(waiting, with: sealed) }
    do throws(Stop) {
      let written = try files { () throws(FileFault) in try folder.read(waiting) }
      do { try proof.check(written?.bytes ?? []) } catch { throw Stop(.unproved(error)) }
      try files { () throws(FileFault) in try folder.move(waiting, to: name) }
    } catch {
      _ = try? folder.remove(waiting)
      throw error
    }
  }

  private func sealed(_ document: [UInt8], under password: Password) throws(Stop) -> [UInt8] {
    var sealed: [UInt8] = []
    for _ in 0..<3 {
      do { sealed = try seal(document, password) } catch { throw Stop(.unproved(.notOpened)) }
      if !EncryptionProof.holdsZipHeader(sealed) { break }
    }
    return sealed
  }

  /// Removes an earlier run's copy: it may hold what was withheld since.
  private func withdrawing(_ path: PackPath, for refusal: Refusal) -> Refusal {
    do throws(FileFault) {
      try copies.existingFolder(path.meeting)?.existingFolder(path.folder)?.remove(path.file)
      return refusal
    } catch {
      return .failed(error)
    }
  }

  private func files<Value>(_ work: () throws(FileFault) -> Value) throws(Stop) -> Value {
    do { return try work() } catch { throw Stop(.failed(error)) }
  }
}

extension PackCopy.Refusal {
  /// How grave it is.
  var fault: ProtectionReport.Fault {
    switch self {
    case .noPassword: .password
    case .notAsReleased, .unproved: .unproved
    case .failed(let fault): ProtectionReport.Fault(fault)
    }
  }

  /// The rule and the way out, for the document at `path`.
  func diagnostic(for path: PackPath) -> Diagnostic {
    let who = "'\(path.source)' is not protected:"
    return switch self {
    case .noPassword:
      Diagnostic("NotProtected", .error, "\(who) its recipient's password has an error")
    case .notAsReleased:
      Diagnostic(
        "NotProtected", .error,
        "\(who) it is not as the last run checked and released it; run 'casepack run' again")
    case .unproved:
      Diagnostic(
        "NotProtected", .error,
        "\(who) what was written could not be proved encrypted, and was removed")
    case .failed(let fault):
      Diagnostic(
        "NotProtected", .error, "\(who) \(fault.failure(at: path.copy).diagnostic.summary)")
    }
  }
}
