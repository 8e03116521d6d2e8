extension Manifest {
  /// Reads a manifest; nil where `bytes` are none of this version.
  init?(json bytes: [UInt8]) {
    self.init()
    format = 0
    var cursor = JSONCursor(bytes)
    files.reserveCapacity(bytes.count / Self.leastLine)
    do throws(JSONCursor.Malformed) {
      try cursor.object { name, cursor throws(JSONCursor.Malformed) in
        try read(name, from: &cursor)
      }
      try cursor.finish()
    } catch {
      return nil
    }
    guard format == Manifest.format, files.keys.allSatisfy(OutputPath.isAllowed),
      stale.keys.allSatisfy(OutputPath.isAllowed)
    else { return nil }
  }

  /// A file's line and its part in the list of changes have more bytes together.
  private static let leastLine = 240

  private mutating func read(
    _ name: String, from cursor: inout JSONCursor
  ) throws(JSONCursor.Malformed) {
    switch name {
    case "changes": changes = try Changes(from: &cursor)
    case "counts":
      try cursor.object { name, cursor throws(JSONCursor.Malformed) in
        counts[name] = try cursor.number()
      }
    case "files":
      try cursor.object { name, cursor throws(JSONCursor.Malformed) in
        files[name] = try File(from: &cursor)
      }
    case "gone":
      try cursor.object { name, cursor throws(JSONCursor.Malformed) in
        gone[name] = try File(from: &cursor)
      }
    case "format": format = try cursor.number()
    case "rules":
      try cursor.object { name, cursor throws(JSONCursor.Malformed) in
        rules[name] = try cursor.text()
      }
    case "stale":
      try cursor.object { name, cursor throws(JSONCursor.Malformed) in
        stale[name] = try File(from: &cursor)
      }
    case "seal": _ = try cursor.digest()
    default: throw JSONCursor.Malformed()
    }
  }

  /// Reads lines of files, as they stand one after the other in a manifest; nil where one is none of
  /// ours.
  static func files(in lines: [UInt8]) -> [String: File]? {
    var cursor = JSONCursor(lines)
    var files: [String: File] = [:]
    do throws(JSONCursor.Malformed) {
      try cursor.members { name, cursor throws(JSONCursor.Malformed) in
        files[name] = try File(from: &cursor)
      }
    } catch {
      return nil
    }
    return files.keys.allSatisfy(OutputPath.isAllowed) ? files : nil
  }

  /// Whether `bytes` are this manifest as it was written, to the last character.
  func isWritten(as bytes: [UInt8]) -> Bool { json == bytes }
}

extension Manifest.File {
  fileprivate init(from cursor: inout JSONCursor) throws(JSONCursor.Malformed) {
    var isFamilyCopy: Bool?
    var digest: ContentDigest?
    var size: Int?
    var dated: String?
    var replaces: String?
    var plain: ContentDigest?
    try cursor.object { name, cursor throws(JSONCursor.Malformed) in
      switch name {
      case "dated": dated = try cursor.text()
      case "family": isFamilyCopy = try cursor.flag()
      case "plain": plain = try cursor.digest()
      case "replaces": replaces = try cursor.text()
      case "sha256": digest = try cursor.digest()
      case "size": size = try cursor.number()
      default: throw JSONCursor.Malformed()
      }
    }
    guard let isFamilyCopy, let digest, let size else { throw JSONCursor.Malformed() }
    let letter = dated.map { Manifest.Letter(dated: $0, replaces: replaces, plain: plain) }
    self.init(isFamilyCopy: isFamilyCopy, digest: digest, size: size, letter: letter)
  }
}

extension Manifest.Changes {
  fileprivate init(from cursor: inout JSONCursor) throws(JSONCursor.Malformed) {
    self.init()
    try cursor.object { name, cursor throws(JSONCursor.Malformed) in
      var paths: [String] = []
      try cursor.array { cursor throws(JSONCursor.Malformed) in paths.append(try cursor.text()) }
      switch name {
      case "changed": changed = paths
      case "movedByHand": movedByHand = paths
      case "new": new = paths
      case "remade": remade = paths
      case "withdrawn": withdrawn = paths
      default: throw JSONCursor.Malformed()
      }
    }
  }
}
