import Files

/// Removes copies behind which no document of a pack stands any more.
///
/// Only in the folders of meetings that the output folder holds, for one folder of copies may serve
/// several output folders; and only files that start as an encrypted document does, so that nobody
/// else's file is lost.
struct CopyCleaning {
  private let copies: PrivateFolder

  init(in copies: PrivateFolder) {
    self.copies = copies
  }

  /// Removes the copies that have no document in `listing`; returns what they were, in order.
  func removeAll(without listing: PackListing) throws(FileFault) -> [PackPath] {
    let present = Set(listing.documents)
    var removed: [PackPath] = []
    for meeting in listing.meetings.sorted() {
      guard let folder = try copies.existingFolder(meeting) else { continue }
      for (recipient, pack) in try folder.folders() where PackPath.recipient(of: recipient) != nil {
        for name in try pack.names() where PackPath.isOurs(name) {
          let path = PackPath(meeting: meeting, folder: recipient, file: name)
          guard !present.contains(path), try isCopy(name, in: pack) else { continue }
          if try pack.remove(name) { removed.append(path) }
        }
        folder.removeEmptyFolder(recipient)
      }
    }
    return removed
  }

  private func isCopy(_ name: String, in pack: PrivateFolder) throws(FileFault) -> Bool {
    guard name.hasSuffix(".docx"), let found = try pack.read(name) else { return false }
    return found.bytes.starts(with: CompoundFormat.magic)
  }
}
