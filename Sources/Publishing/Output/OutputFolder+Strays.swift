import Files

extension OutputFolder {
  /// What stands in the output folder itself and in no manifest.
  static let ours: Set = [worksName, HandChanges.folder, Manifest.name, ".gitignore"]

  /// How many files are in the folder that `manifest` does not know.
  func strays(besides manifest: Manifest) throws(OutputError) -> Int {
    var strays = 0
    var folders = [root]
    while let folder = folders.popLast() {
      for entry in try folder.contents() where !(folder === root && Self.ours.contains(entry.name))
      {
        guard entry.isFolder else {
          let path = folder.path(of: entry.name)
          if manifest.files[path] == nil, manifest.stale[path] == nil { strays += 1 }
          continue
        }
        if let inner = try folder.existingFolder(entry.name) { folders.append(inner) }
      }
    }
    return strays
  }
}
