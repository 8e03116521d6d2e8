import CaseModel
import Diagnostics
import Disclosure
import Verification

/// What the manifest says is in one folder.
struct ReleasedFiles: Sendable {
  /// A file of the manifest.
  struct File: Sendable {
    let path: OutputPath
    let entry: Manifest.File
    /// Whether the last run did not make it any more.
    let isStale: Bool
  }

  /// The meeting that the folder is of, where the records still have it.
  let meeting: Meeting?
  /// The meeting that the folder is of, where errors in the records stop it.
  let stopped: MeetingReference?
  /// The files, in order.
  let files: [File]
}

/// Looks at the files of one folder after another.
struct ReleasedFileCheck: Sendable {
  let folder: FinishedFolder
  let inputs: RunInputs
  let known: KnownParts
  let output: String
  /// Whether documents are kept to plant leaks in.
  let keepsSamples: Bool

  /// What is found in the files of one folder.
  @Sendable func result(of released: ReleasedFiles) -> VerificationReport {
    var report = VerificationReport()
    let readers = readers(of: released.meeting)
    if let stopped = released.stopped, let folder = released.files.first?.path.folders.first {
      report.diagnostics.append(.stoppedMeeting(stopped, "\(output)/\(folder)"))
    }
    for file in released.files {
      report.files += 1
      guard let bytes = folder.contents(of: file.path.text) else {
        report.diagnostics.append(.missing(place(of: file)))
        continue
      }
      if bytes.count != file.entry.size || ContentDigest(of: bytes) != file.entry.digest
        || StagedFiles.isFamilyCopy(file.path.text) != file.entry.isFamilyCopy
      {
        report.diagnostics.append(.changed(place(of: file)))
      }
      guard file.path.name.hasSuffix(".docx") else { continue }
      let reader = readers?.reader(of: file.path)
      if reader == nil, released.stopped == nil {
        report.diagnostics.append(.unknownReader(place(of: file), file.isStale))
      }
      check(bytes, file, reader, &report)
    }
    return report
  }

  private func readers(of meeting: Meeting?) -> MeetingReaders? {
    meeting.flatMap { MeetingMaterial(of: $0, in: inputs.register) }.map {
      MeetingReaders(discloser: inputs.discloser(of: $0), openTexts: inputs.openTexts)
    }
  }

  private func check(
    _ bytes: [UInt8], _ file: ReleasedFiles.File, _ reader: MeetingReaders.Reader?,
    _ report: inout VerificationReport
  ) {
    let sealed = reader?.sealed ?? .none
    // A delimiter that stands in it was in the records: a run looks for those of templates.
    let outcome = DocumentVerifier(sealed: sealed, known: known)
      .verify(bytes, path: file.path.text, dataHoldsDelimiters: true)
    report.diagnostics += outcome.findings.map {
      $0.diagnostic(at: place(of: file), isReleased: true)
    }
    report.documents += 1
    guard let document = outcome.document, let reader else { return }
    if !sealed.isEmpty { report.swept += 1 }
    guard keepsSamples else { return }
    let hasTerm = AlarmTest.term(of: sealed) != nil
    report.offer(reader.audience, hasSealedTerm: hasTerm) {
      LeakSample(
        audience: reader.audience, path: document.path, hasSealedTerm: hasTerm,
        alarm: AlarmTest(
          path: document.path, package: document.bytes, sealed: sealed, known: known))
    }
  }

  private func place(of file: ReleasedFiles.File) -> String { "\(output)/\(file.path)" }
}
