/// Sees that no two files of one run are one file on any system.
struct PathSet {
  private var files: [String: String] = [:]
  private var folders: [String: String] = [:]

  /// Adds a file's path.
  ///
  /// - Throws: `pathsCollide` where a file or folder of the set has the same name but for case.
  mutating func add(_ path: OutputPath) throws(OutputError) {
    let folded = path.text.lowercased()
    guard files.updateValue(path.text, forKey: folded) == nil, folders[folded] == nil else {
      throw OutputError(.pathsCollide, path.text)
    }
    var names = path.folders
    while !names.isEmpty {
      let folder = names.joined(separator: "/")
      let key = folder.lowercased()
      // The folders around a folder that is there already were looked at when it came.
      if folders[key] == folder { return }
      guard folders.updateValue(folder, forKey: key) == nil, files[key] == nil else {
        throw OutputError(.pathsCollide, path.text)
      }
      names.removeLast()
    }
  }
}
