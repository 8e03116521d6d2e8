/// Where a document of a pack stands: `<meeting folder>/packs/<recipient folder>/<file>` in the
/// output folder, and without `packs` among the protected copies.
package struct PackPath: Comparable, Hashable, Sendable {
  /// The meeting's folder.
  package let meeting: String
  /// The recipient's folder, such as `parent-P07`.
  package let folder: String
  /// The document's file.
  package let file: String

  init(meeting: String, folder: String, file: String) {
    self.meeting = meeting
    self.folder = folder
    self.file = file
  }

  /// The recipient's id: the folder's name after the word for the kind of recipient; nil where the
  /// folder has no such name.
  package var recipient: String? { Self.recipient(of: folder) }

  /// The path relative to the output folder.
  package var source: String { "\(meeting)/packs/\(folder)/\(file)" }

  /// The path relative to the folder of protected copies.
  package var copy: String { "\(meeting)/\(folder)/\(file)" }

  package static func < (left: Self, right: Self) -> Bool { left.source < right.source }
}

extension PackPath {
  static func recipient(of folder: String) -> String? {
    guard let dash = folder.firstIndex(of: "-") else { return nil }
    let id = String(folder[folder.index(after: dash)...])
    return folder[..<dash].allSatisfy { $0.isASCII && $0.isLowercase } && dash != folder.startIndex
      && isID(id) ? id : nil
  }

  /// Whether a text is an id as the exports have it.
  static func isID(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count) && text.utf8.allSatisfy(isIDByte)
  }

  /// Whether a name is of the kind that a run gives to files and folders. A name that somebody else
  /// gave may be personal, and is never printed.
  static func isOurs(_ name: String) -> Bool {
    name.first != "." && name.last != "." && !name.isEmpty
      && name.utf8.allSatisfy { isIDByte($0) || $0 == UInt8(ascii: ".") }
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
