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
