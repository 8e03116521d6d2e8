package import Foundation

/// The repository that the tests stand in.
package enum Repository {
  /// The repository's folder.
  package static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files below `folder` whose names end in `ending`, by their path from there.
  package static func files(under folder: String, ending: String) throws -> [String: [UInt8]] {
    let root = Self.folder.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: root.path(percentEncoded: false))
    let wanted = paths.filter { $0.hasSuffix(ending) }
    return try Dictionary(
      uniqueKeysWithValues: wanted.map { path in
        (path, [UInt8](try Data(contentsOf: root.appending(path: path))))
      })
  }

  /// The text of one file.
  package static func text(of path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }
}
