/// Where files go that somebody corrected by hand.
enum HandChanges {
  /// The folder's name in the output folder.
  static let folder = "changed-by-hand"

  /// The `attempt`th name for the file `name`: `minutes.docx`, `minutes-2.docx`, and so on.
  static func name(_ name: String, attempt: Int) -> String {
    guard attempt > 1 else { return name }
    guard let dot = name.lastIndex(of: ".") else { return "\(name)-\(attempt)" }
    return "\(name[..<dot])-\(attempt)\(name[dot...])"
  }
}
