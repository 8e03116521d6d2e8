package import Foundation

/// Temporary folders of the tests, gone when the test process ends.
package enum TestFolder {
  /// All of them stand in this one.
  private static let root: URL = {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "casepack-tests-\(ProcessInfo.processInfo.processIdentifier)")
    atexit { try? FileManager.default.removeItem(at: TestFolder.root) }
    return folder
  }()

  /// A new empty folder; `name` only helps whoever looks for a fault.
  package static func make(_ name: String) throws -> URL {
    let folder = root.appending(path: "\(name)-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A copy of a folder of the repository in a new folder.
  package static func copy(of path: String) throws -> URL {
    let folder = try make("copy")
    let copy = folder.appending(path: "data")
    try FileManager.default.copyItem(at: Repository.folder.appending(path: path), to: copy)
    return copy
  }
}

extension URL {
  /// The path as the system takes it.
  package var systemPath: String { path(percentEncoded: false) }

  /// Every file below the folder, by its path from there, in order; hidden ones are left out.
  package var filesBelow: [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: systemPath)) ?? []
    return paths.filter { path in
      let type = try? FileManager.default.attributesOfItem(
        atPath: appending(path: path).systemPath)[.type]
      return type as? FileAttributeType == .typeRegular && !path.contains("/.")
        && !path.hasPrefix(".")
    }.sorted()
  }

  /// Writes `text` to the file at `path` below the folder, with the folders it needs.
  package func write(_ text: String, to path: String) throws {
    let file = appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
