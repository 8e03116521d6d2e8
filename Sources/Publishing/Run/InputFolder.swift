package import CaseReaders
import Diagnostics
import Foundation

/// Reads the files of an input folder, once, so that a run works on one state of them.
package struct InputFolder: Sendable {
  /// The folder as the user named it.
  package let path: String

  /// The folder at `path`.
  package init(_ path: String) {
    self.path = path
  }

  /// Whether there is such a folder.
  package var exists: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The file of that name; nil where there is none. Throws ``RunFailure`` where it is there and
  /// cannot be read.
  package func file(_ name: String) throws(RunFailure) -> InputFile? {
    let full = "\(path)/\(name)"
    guard FileManager.default.fileExists(atPath: full) else { return nil }
    return InputFile(name: full, bytes: try Self.bytes(of: full))
  }

  /// The files below the folder whose names end in `ending`, by their path from it, in order.
  package func files(ending: String) throws(RunFailure) -> [(name: String, file: InputFile)] {
    var files: [(String, InputFile)] = []
    for name in paths(ending: ending) {
      let full = "\(path)/\(name)"
      files.append((name, InputFile(name: full, bytes: try Self.bytes(of: full))))
    }
    return files
  }

  /// The meeting records in `meetings/`, by their paths; `watch` learns what is wrong with one.
  func records(_ watch: InputWatch) -> [RecordFile] {
    let folder = InputFolder("\(path)/meetings")
    return folder.paths(ending: ".yaml").map { name in
      let full = "\(folder.path)/\(name)"
      return RecordFile(name: full, load: WatchedFile(full, watch).load)
    }
  }

  private func paths(ending: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return paths.sorted().filter { $0.hasSuffix(ending) && !Self.isHidden($0) }
  }

  private static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("~$") }
  }

  /// The bytes of the file at `path`.
  static func bytes(of path: String) throws(RunFailure) -> [UInt8] {
    // Foundation's own message would name the path of the machine; ours names the file as given.
    guard let contents = FileManager.default.contents(atPath: path) else {
      throw RunFailure(.permission, [.unreadable(path)])
    }
    return [UInt8](contents)
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      "FileUnreadable", at: Location(file: path),
      "the file cannot be read; ask whoever owns it for permission to read it")
  }
}
