import Diagnostics
import Files

/// Makes password-protected copies of every pack of an output folder, in another folder.
///
/// No plain document is ever written: a copy is sealed in memory, and gets its name only once what
/// the disk holds is proved to be encrypted.
package struct PackProtection: Sendable {
  private let output: String
  private let into: String
  private let passwords: String
  private let jobs: Int
  private let isReleased: @Sendable (PackPath, [UInt8]) -> Bool
  private let seal: @Sendable ([UInt8], Password) throws -> [UInt8]

  /// - Parameters:
  ///   - output: the folder that a run wrote.
  ///   - into: the folder of the copies, made where it is missing; not in `output`.
  ///   - passwords: the file of the passwords; in neither folder.
  ///   - jobs: how many files are worked on at a time.
  ///   - isReleased: whether a document's bytes are those that the last run released.
  package init(
    output: String, into: String, passwords: String, jobs: Int,
    isReleased: @escaping @Sendable (PackPath, [UInt8]) -> Bool
  ) {
    self.init(
      output: output, into: into, passwords: passwords, jobs: jobs, isReleased: isReleased,
      seal: AgileEncryption().encrypt)
  }

  init(
    output: String, into: String, passwords: String, jobs: Int,
    isReleased: @escaping @Sendable (PackPath, [UInt8]) -> Bool,
    seal: @escaping @Sendable ([UInt8], Password) throws -> [UInt8]
  ) {
    self.output = output
    self.into = into
    self.passwords = passwords
    self.jobs = max(1, jobs)
    self.isReleased = isReleased
    self.seal = seal
  }

  /// Makes the copies. New passwords are in their file, durably, before anything is locked with
  /// them. Throws ``ProtectionFailure`` where nothing was made.
  package func run() async throws(ProtectionFailure) -> ProtectionReport {
    try checkPlaces()
    let outputFolder = try files(output) { () throws(FileFault) in
      try PrivateFolder.opening(output)
    }
    let listing = try files(output) { () throws(FileFault) in try PackListing(of: outputFolder) }
    var report = ProtectionReport()
    let list = try completePasswords(for: listing.recipients, &report)
    let copies = try files(into) { () throws(FileFault) in try PrivateFolder.making(into) }
    let copy = PackCopy(output: outputFolder, copies: copies, isReleased: isReleased, seal: seal)
    for (path, outcome) in await outcomes(of: listing.documents, copy, list) {
      add(outcome, of: path, to: &report)
    }
    do throws(FileFault) {
      report.withdrawn = try CopyCleaning(in: copies).removeAll(without: listing)
    } catch {
      report.note(ProtectionReport.Fault(error), error.failure(at: into).diagnostic)
    }
    report.diagnostics += Self.remarks(on: listing)
    report.recipients = listing.recipients.count
    return report
  }

  private func checkPlaces() throws(ProtectionFailure) {
    guard !FolderPlace(into).isInside(output) else {
      throw .misplaced("--into is in the output folder; name a folder outside it")
    }
    guard ![output, into].contains(where: FolderPlace(passwords).isInside) else {
      throw .misplaced(
        "the passwords file is in the output folder or among the copies; keep it elsewhere")
    }
  }

  private func completePasswords(
    for recipients: Set<String>, _ report: inout ProtectionReport
  ) throws(ProtectionFailure) -> PasswordList {
    let file = try PasswordFile(passwords)
    var list = try file.read()
    for diagnostic in list.diagnostics { report.note(.password, diagnostic) }
    var generator = SystemRandomNumberGenerator()
    do throws(Password.Malformed) {
      report.filled = try list.fill(for: recipients, using: &generator)
    } catch {
      throw .misplaced("no password could be made; write one into the passwords file")
    }
    if !report.filled.isEmpty { try file.write(list) }
    return list
  }

  private func outcomes(
    of documents: [PackPath], _ copy: PackCopy, _ list: PasswordList
  ) async -> [(PackPath, PackCopy.Outcome)] {
    await withTaskGroup(of: (PackPath, PackCopy.Outcome).self) { group in
      var waiting = documents[...]
      func start() {
        guard let path = waiting.popFirst() else { return }
        let password = path.recipient.flatMap(list.password)
        group.addTask { (path, copy.make(path, under: password)) }
      }
      for _ in 0..<jobs { start() }
      var outcomes: [(PackPath, PackCopy.Outcome)] = []
      while let outcome = await group.next() {
        outcomes.append(outcome)
        start()
      }
      return outcomes.sorted { $0.0 < $1.0 }
    }
  }

  private func add(
    _ outcome: PackCopy.Outcome, of path: PackPath, to report: inout ProtectionReport
  ) {
    switch outcome {
    case .made: report.made.append(path)
    case .unchanged: report.unchanged.append(path)
    case .refused(let refusal):
      report.refused.append(path)
      report.note(refusal.fault, refusal.diagnostic(for: path))
    }
  }

  private static func remarks(on listing: PackListing) -> [Diagnostic] {
    listing.others.sorted { $0.key < $1.key }.map { place, count in
      Diagnostic(
        "NotProtected", .warning,
        "in '\(place)' not everything is a Word document of ours; not copied: \(count)")
    }
  }

  private func files<Value>(
    _ path: String, _ work: () throws(FileFault) -> Value
  ) throws(ProtectionFailure) -> Value {
    do { return try work() } catch { throw error.failure(at: path) }
  }
}
