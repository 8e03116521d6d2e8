/// What a manifest says of the files of one folder of the output folder, or of one file that stands in
/// none.
struct FolderRecord: Hashable, Sendable {
  /// The files that the run made, by path.
  var files: [String: Manifest.File] = [:]
  /// Files of earlier runs that are still there, by path.
  var stale: [String: Manifest.File] = [:]
  /// Letters that were made once and are gone, by path.
  var gone: [String: Manifest.File] = [:]

  /// Everything that should be there.
  var known: [String: Manifest.File] {
    stale.isEmpty ? files : files.merging(stale) { file, _ in file }
  }

  /// What should be there at `path`.
  func known(at path: String) -> Manifest.File? { files[path] ?? stale[path] }

  /// What is remembered of the letter at `path`, whether it is still there or not.
  func letter(at path: String) -> Manifest.File? {
    (known(at: path) ?? gone[path]).flatMap { $0.letter == nil ? nil : $0 }
  }
}

/// The folder that a file's path starts with, as `2020-05-12-icpc-M1042/`, or the name of a file that
/// stands in none: files are published and remembered a folder at a time. In the order of these the
/// paths of all files are in order.
struct FolderKey: Comparable, Hashable, Sendable {
  let text: String

  /// The folder called `name`.
  init(folder name: String) { text = name + "/" }

  /// The folder of the file at `path`.
  init(of path: String) {
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      text = path
      return
    }
    text = String(path[...slash])
  }

  /// The folder's name; nil for a file.
  var folder: String? { text.hasSuffix("/") ? String(text.dropLast()) : nil }

  /// The name in the output folder.
  var name: String { folder ?? text }

  static func < (left: FolderKey, right: FolderKey) -> Bool { left.text < right.text }
}
