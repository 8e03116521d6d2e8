import Files

extension OutputFolder {
  /// How many files are in the folder that `manifest` does not know.
  func strays(besides manifest: Manifest) throws(OutputError) -> Int {
    let ours: Set = [Self.worksName, HandChanges.folder, Manifest.name, ".gitignore"]
    var strays = 0
    var folders = [root]
    while let folder = folders.popLast() {
      for entry in try folder.contents() where !(folder === root && ours.contains(entry.name)) {
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
