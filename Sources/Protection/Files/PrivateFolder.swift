import Files

/// An open folder of packs, copies or passwords.
typealias PrivateFolder = Folder<FileFault>

extension PrivateFolder {
  /// The names in the folder that are not hidden, in order.
  func names() throws(FileFault) -> [String] {
    try contents().map(\.name).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The folders in this one whose names are of the kind that a run gives.
  func folders() throws(FileFault) -> [(name: String, folder: PrivateFolder)] {
    var folders: [(String, PrivateFolder)] = []
    for name in try names() where PackPath.isOurs(name) {
      // Files and links are none of the folders that a run made.
      if let folder = try? existingFolder(name) { folders.append((name, folder)) }
    }
    return folders
  }

  /// Writes a file in the place of `name`, or of one that a killed run left, and has it on the disk.
  func replace(_ name: String, with bytes: [UInt8]) throws(FileFault) {
    try remove(name)
    try write(bytes, to: name, durably: true)
  }

  /// Gives `name` the place of `newName`, in one step that lasts.
  func move(_ name: String, to newName: String) throws(FileFault) {
    try move(name, to: newName, in: self)
    try sync()
  }
}
