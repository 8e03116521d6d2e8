package import CaseReaders
import Diagnostics
import Files
import Foundation
import Synchronization

/// The files of an input folder as they were at one moment: a run works on one state of them,
/// whatever becomes of the folder meanwhile.
package struct InputSnapshot: Sendable {
  /// The folder as the user named it.
  package let path: String
  /// Whether there is such a folder.
  package let exists: Bool
  private let contents: Contents
  private let watch = InputWatch()

  /// What was read: the records, which are most of a month's bytes, are known by their digests and
  /// read again when they are needed.
  private struct Contents {
    var files: [String: InputFile] = [:]
    var records: [String: ContentDigest] = [:]
  }

  /// How often the files are read before a folder counts as never at rest.
  private static let attempts = 3

  /// Reads the files of the folder at `path` whose path from there `isWanted`, and which are not in
  /// folders other than those that `isLookedInto`. Throws ``RunFailure`` where one cannot be read, or
  /// where they keep changing while they are read: an export that is half written, or of which one
  /// file is old and one new, is nothing to make letters from.
  package init(
    of path: String, wanting isWanted: (String) -> Bool,
    in isLookedInto: (String) -> Bool = { _ in true }
  ) throws(RunFailure) {
    self.path = path
    exists = try Self.stamp(of: path)?.isFolder ?? false
    guard exists else {
      contents = Contents()
      return
    }
    var stamps = try Self.stamps(in: path, isWanted, isLookedInto)
    for _ in 0..<Self.attempts {
      let contents = try Self.read(stamps.keys.sorted(), in: path)
      let after = try Self.stamps(in: path, isWanted, isLookedInto)
      if after == stamps {
        self.contents = contents
        return
      }
      stamps = after
    }
    throw RunFailure(.recordsHaveErrors, [.neverAtRest(path)])
  }

  /// The files of a data folder: the exports, the profile, the column map and the records.
  package init(ofData path: String) throws(RunFailure) {
    try self.init(
      of: path, wanting: { Self.dataFiles.contains($0) || Self.isRecord($0) },
      in: { $0 == Self.records || $0.hasPrefix("\(Self.records)/") })
  }

  private static let dataFiles: Set = [
    "cases.csv", "people.csv", "meetings.csv", "profile.yaml", "columns.yaml",
  ]
  private static let records = "meetings"

  private static func isRecord(_ name: String) -> Bool {
    name.hasPrefix("\(records)/") && name.hasSuffix(".yaml")
  }

  /// The file of that name; nil where there is none.
  package func file(_ name: String) -> InputFile? { contents.files[name] }

  /// The meetings' records, in order: each is read from its file when it is asked for, as long as
  /// that is what it was; ``checkUnchanged()`` tells whether one is not.
  var recordFiles: [(file: RecordFile, digest: ContentDigest)] {
    contents.records.sorted { $0.key < $1.key }.map { name, digest in
      let full = "\(path)/\(name)"
      let file = RecordFile(name: full) { [watch] in watch.bytes(of: full, being: digest) }
      return (file, digest)
    }
  }

  /// Throws where a record was not any more what it was when the folder was read, or could not be
  /// read again.
  func checkUnchanged() throws(RunFailure) {
    if let failure = watch.failure { throw failure }
  }

  /// The files whose path from the folder `isWanted`, in order.
  func files(where isWanted: (String) -> Bool) -> [(name: String, file: InputFile)] {
    contents.files.filter { isWanted($0.key) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func stamps(
    in path: String, _ isWanted: (String) -> Bool, _ isLookedInto: (String) -> Bool
  ) throws(RunFailure) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    var folders = [""]
    while let folder = folders.popLast() {
      for name in try names(in: "\(path)/\(folder)") where !isHidden(name) {
        let name = folder + name
        guard let stamp = try stamp(of: "\(path)/\(name)") else { continue }
        if !stamp.isFolder {
          if isWanted(name) { stamps[name] = stamp }
        } else if isLookedInto(name), name.split(separator: "/").count < deepest {
          folders.append(name + "/")
        }
      }
    }
    return stamps
  }

  /// A link may lead back into the folder.
  private static let deepest = 8

  private static func isHidden(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$")
  }

  private static func names(in path: String) throws(RunFailure) -> [String] {
    do throws(FileFault) { return try InputFiles.names(in: path) } catch {
      throw RunFailure(error, [.unreadable(path, "folder")])
    }
  }

  private static func stamp(of path: String) throws(RunFailure) -> FileStamp? {
    do throws(FileFault) { return try FileStamp.of(path) } catch {
      throw RunFailure(error, [.unreadable(path, "file")])
    }
  }

  private static func read(
    _ names: [String], in path: String
  ) throws(RunFailure) -> Contents {
    let found = names.concurrentMap { name in
      Result { () throws(FileFault) in try part(name, in: path) }
    }
    var contents = Contents()
    for (name, part) in zip(names, found) {
      switch part {
      case .success(.file(let file)): contents.files[name] = file
      case .success(.record(let digest)): contents.records[name] = digest
      case .failure(let fault):
        // One that went meanwhile is no fault: the folder is read again.
        let full = "\(path)/\(name)"
        guard try stamp(of: full) == nil else {
          throw RunFailure(fault, [.unreadable(full, "file")])
        }
      }
    }
    return contents
  }

  /// What is kept of one file.
  private enum Part {
    case file(InputFile)
    case record(ContentDigest)
  }

  private static func part(_ name: String, in path: String) throws(FileFault) -> Part {
    let full = "\(path)/\(name)"
    let bytes = try InputFiles.bytes(of: full)
    return isRecord(name)
      ? .record(ContentDigest(of: bytes)) : .file(InputFile(name: full, bytes: bytes))
  }
}

/// Reads records again, and remembers where one is not what it was.
private final class InputWatch: Sendable {
  private let first = Mutex<RunFailure?>(nil)

  /// What stops the run, if a record is not what it was.
  var failure: RunFailure? { first.withLock { $0 } }

  /// The bytes of the file at `path`, if they are those of `digest`.
  func bytes(of path: String, being digest: ContentDigest) -> [UInt8]? {
    do throws(FileFault) {
      let bytes = try InputFiles.bytes(of: path)
      if ContentDigest(of: bytes) == digest { return bytes }
      note(RunFailure(.recordsHaveErrors, [.changedMeanwhile(path)]))
    } catch {
      note(RunFailure(error, [.unreadable(path, "file")]))
    }
    return nil
  }

  private func note(_ failure: RunFailure) { first.withLock { $0 = $0 ?? failure } }
}

extension RunFailure {
  /// The failure of a run of which an input cannot be read.
  fileprivate init(_ fault: FileFault, _ diagnostics: [Diagnostic]) {
    self.init(fault.kind == .permission ? .permission : .inputOutput, diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ path: String, _ what: String) -> Diagnostic {
    Diagnostic(
      "\(what.capitalized)Unreadable", at: Location(file: path),
      "the \(what) cannot be read; ask whoever owns it for permission, or check the disk")
  }

  fileprivate static func changedMeanwhile(_ path: String) -> Diagnostic {
    Diagnostic(
      "InputsChanging", at: Location(file: path),
      "the record was changed while the command worked, so that old and new could mix: nothing is "
        + "made; run it again")
  }

  fileprivate static func neverAtRest(_ path: String) -> Diagnostic {
    Diagnostic(
      "InputsChanging", at: Location(file: path),
      "the files were changed while they were read, so that old and new could mix: nothing is made; "
        + "wait until the export is written, then run again")
  }
}
