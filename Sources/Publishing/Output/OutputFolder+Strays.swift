import Files

extension OutputFolder {
  /// What stands in the output folder itself and in no manifest.
  static let ours: Set = [worksName, HandChanges.folder, Manifest.name, ".gitignore"]

  /// How many files are in a folder that are none of these paths.
  func strays(in key: FolderKey, besides known: Set<String>) throws(OutputError) -> Int {
    guard let name = key.folder, let folder = try root.existingFolder(name) else { return 0 }
    return try files(in: folder) { !known.contains($0) }
  }

  /// How many files are in the output folder and in none of these folders.
  func strays(besides keys: Set<FolderKey>) throws(OutputError) -> Int {
    var strays = 0
    for entry in try root.contents() where !Self.ours.contains(entry.name) {
      let key = entry.isFolder ? FolderKey(folder: entry.name) : FolderKey(of: entry.name)
      guard !keys.contains(key) else { continue }
      strays += entry.isFolder ? try self.strays(in: key, besides: []) : 1
    }
    return strays
  }

  private func files(
    in outermost: Folder, where isWanted: (String) -> Bool
  ) throws(OutputError) -> Int {
    var count = 0
    var folders = [outermost]
    while let folder = folders.popLast() {
      for entry in try folder.contents() {
        if entry.isFolder {
          if let inner = try folder.existingFolder(entry.name) { folders.append(inner) }
        } else if isWanted(folder.path(of: entry.name)) {
          count += 1
        }
      }
    }
    return count
  }
}
