import Files

/// Walks to one folder after another, keeping open those that the next path shares.
///
/// Paths come sorted, so that a folder is opened once for all of its files, and no more folders are
/// open than a path is deep.
struct FolderTrail {
  private let root: Folder
  private var chain: [(name: String, folder: Folder)] = []

  /// A trail that starts at `root`.
  init(from root: Folder) { self.root = root }

  /// The folder that `names` lead to, or nil where it is missing.
  mutating func existing(_ names: [String]) throws(OutputError) -> Folder? {
    keepShared(names)
    for name in names.dropFirst(chain.count) {
      guard let next = try innermost.existingFolder(name) else { return nil }
      chain.append((name, next))
    }
    return innermost
  }

  /// The folder that `names` lead to, made where it is missing.
  mutating func made(_ names: [String]) throws(OutputError) -> Folder {
    keepShared(names)
    for name in names.dropFirst(chain.count) { chain.append((name, try innermost.folder(name))) }
    return innermost
  }

  /// Removes the folder that `names` lead to, and those around it, as far as they are empty.
  mutating func removeEmpty(_ names: [String]) throws(OutputError) {
    for depth in stride(from: names.count, to: 0, by: -1) {
      guard let around = try existing(Array(names.prefix(depth - 1))) else { continue }
      guard around.removeEmptyFolder(names[depth - 1]) || !around.has(names[depth - 1]) else {
        return
      }
    }
  }

  private var innermost: Folder { chain.last?.folder ?? root }

  private mutating func keepShared(_ names: [String]) {
    let shared = zip(chain, names).prefix { $0.name == $1 }.count
    chain.removeLast(chain.count - shared)
  }
}
