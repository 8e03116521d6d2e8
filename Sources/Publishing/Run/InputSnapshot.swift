package import CaseReaders
import Diagnostics
import Files
import Foundation

/// The files of an input folder as they were at one moment: a run works on one state of them,
/// whatever becomes of the folder meanwhile.
package struct InputSnapshot: Sendable {
  /// The folder as the user named it.
  package let path: String
  /// Whether there is such a folder.
  package let exists: Bool
  private let contents: [String: InputFile]

  /// How often the files are read before a folder counts as never at rest.
  private static let attempts = 3

  /// Reads the files of the folder at `path` whose path from there `isWanted`. Throws ``RunFailure``
  /// where one cannot be read, or where they keep changing while they are read: an export that is
  /// half written, or of which one file is old and one new, is nothing to make letters from.
  package init(
    of path: String, wanting isWanted: (String) -> Bool = { _ in true }
  ) throws(RunFailure) {
    self.path = path
    exists = Self.isFolder(path)
    var stamps = Self.stamps(in: path, isWanted)
    for _ in 0..<Self.attempts {
      let contents = try Self.read(stamps.keys.sorted(), in: path)
      let after = Self.stamps(in: path, isWanted)
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
    try self.init(of: path) { Self.dataFiles.contains($0) || Self.isRecord($0) }
  }

  private static let dataFiles: Set = [
    "cases.csv", "people.csv", "meetings.csv", "profile.yaml", "columns.yaml",
  ]

  private static func isRecord(_ name: String) -> Bool {
    name.hasPrefix("meetings/") && name.hasSuffix(".yaml")
  }

  /// The file of that name; nil where there is none.
  package func file(_ name: String) -> InputFile? { contents[name] }

  /// The meetings' records, in order.
  var records: [InputFile] { files { Self.isRecord($0) }.map(\.file) }

  /// The files whose path from the folder `isWanted`, in order.
  func files(where isWanted: (String) -> Bool) -> [(name: String, file: InputFile)] {
    contents.filter { isWanted($0.key) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private static func stamps(
    in path: String, _ isWanted: (String) -> Bool
  ) -> [String: FileStamp] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    var stamps: [String: FileStamp] = [:]
    for name in names where isWanted(name) && !isHidden(name) {
      guard let stamp = FileStamp(path: "\(path)/\(name)"), !stamp.isFolder else { continue }
      stamps[name] = stamp
    }
    return stamps
  }

  private static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("~$") }
  }

  private static func read(
    _ names: [String], in path: String
  ) throws(RunFailure) -> [String: InputFile] {
    var files: [String: InputFile] = [:]
    for name in names {
      let full = "\(path)/\(name)"
      // One that went meanwhile is no fault: the folder is read again.
      guard let bytes = FileManager.default.contents(atPath: full) else {
        guard FileStamp(path: full) == nil else {
          throw RunFailure(.permission, [.unreadable(full)])
        }
        continue
      }
      files[name] = InputFile(name: full, bytes: [UInt8](bytes))
    }
    return files
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ path: String) -> Diagnostic {
    // Foundation's own message would name the path of the machine; ours names the file as given.
    Diagnostic(
      "FileUnreadable", at: Location(file: path),
      "the file cannot be read; ask whoever owns it for permission to read it")
  }

  fileprivate static func neverAtRest(_ path: String) -> Diagnostic {
    Diagnostic(
      "InputsChanging", at: Location(file: path),
      "the files were changed while they were read, so that old and new could mix: nothing is made; "
        + "wait until the export is written, then run again")
  }
}
