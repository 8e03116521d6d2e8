import Files

/// The documents of every pack in an output folder.
struct PackListing {
  /// The Word files, in order.
  private(set) var documents: [PackPath] = []
  /// The meetings' folders, with or without packs.
  private(set) var meetings: Set<String> = []
  /// The recipients' folders in which something else stands than Word files with names of ours, and
  /// how much of it.
  private(set) var others: [String: Int] = [:]

  /// Lists the packs in `output`.
  init(of output: PrivateFolder) throws(FileFault) {
    for (meeting, folder) in try output.folders() {
      meetings.insert(meeting)
      guard let packs = try folder.existingFolder("packs") else { continue }
      for (recipient, pack) in try packs.folders() {
        try add(try pack.names(), meeting, recipient)
      }
    }
  }

  private mutating func add(
    _ names: [String], _ meeting: String, _ recipient: String
  ) throws(FileFault) {
    for name in names {
      // What Word leaves beside a document that is open in it.
      if name.hasPrefix("~$") { continue }
      if PackPath.isOurs(name), name.hasSuffix(".docx"), PackPath.recipient(of: recipient) != nil {
        documents.append(PackPath(meeting: meeting, folder: recipient, file: name))
      } else {
        others["\(meeting)/packs/\(recipient)", default: 0] += 1
      }
    }
  }

  /// The recipients' ids.
  var recipients: Set<String> { Set(documents.compactMap(\.recipient)) }
}
