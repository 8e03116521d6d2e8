import CaseModel
import Files
import Foundation

/// What the last run made for each meeting and from what, so that a meeting of which nothing changed
/// is not made again.
///
/// It stands among our own works and not in the manifest, for its fingerprints stand for whole
/// records: who can read it can read the documents themselves. Nothing but time depends on it: where
/// it is missing, torn, or belongs to another manifest, everything is made and verified again.
struct MadeList: Sendable {
  static let name = "made.txt"
  private static let format = "casepack-made 1"

  /// When the list was written. A file that changed at that moment or later may have changed again
  /// within the same tick of the disk's clock.
  let written: Int
  private let text: StoredText
  private let entries: [String: Range<Int>]

  /// Reads a list; nil where it is torn or tells of another state of the folder than `manifest`.
  init?(
    _ file: OpenFile<OutputError>, written: Int, manifest: ContentDigest
  ) throws(OutputError) {
    let text = StoredText.file(file)
    let first = Self.firstLine(manifest)
    let end = file.size - Self.lastLine(manifest).count
    guard end >= first.count, try text.bytes(in: 0..<first.count) == first,
      try text.bytes(in: end..<file.size) == Self.lastLine(try text.digests(at: end).before)
    else { return nil }
    self.text = text
    self.written = written
    entries = try Self.entries(in: text, before: end)
  }

  private static func firstLine(_ manifest: ContentDigest) -> [UInt8] {
    Array("\(format) \(manifest.text)\n".utf8)
  }

  private static func lastLine(_ digest: ContentDigest) -> [UInt8] {
    Array("end \(digest.text)\n".utf8)
  }

  private static func entries(
    in text: StoredText, before end: Int
  ) throws(OutputError) -> [String: Range<Int>] {
    var entries: [String: Range<Int>] = [:]
    var current: (name: String, start: Int)?
    func close(at end: Int) {
      if let current { entries[current.name] = current.start..<end }
    }
    try text.eachLine { line, offset in
      guard let name = MadeMeeting.reference(in: line) else { return }
      close(at: offset)
      current = (name, offset)
    }
    close(at: end)
    return entries
  }

  /// The meetings that it tells of.
  var names: Set<String> { Set(entries.keys) }

  /// What was made for the meeting `reference`; nil where nothing is known of it.
  func meeting(_ reference: MeetingReference) throws(OutputError) -> MadeMeeting? {
    guard entries[reference.text] != nil else { return nil }
    return MadeMeeting(try entry(of: reference.text)[...])
  }

  /// The entry of the meeting called `name`, as it stands.
  func entry(of name: String) throws(OutputError) -> [UInt8] {
    guard let place = entries[name] else { return [] }
    return try text.bytes(in: place)
  }

  /// Writes the list of these meetings to `file`; `entry` gives the entry of each.
  static func write(
    to file: OpenFile<OutputError>, manifest: ContentDigest, names: [String],
    entry: (String) throws(OutputError) -> [UInt8]
  ) throws(OutputError) {
    var text = LongText(to: .file(file))
    try text.add(firstLine(manifest))
    for name in names.sorted() { try text.add(try entry(name)) }
    try text.add(lastLine(text.digest))
    try text.finish()
  }
}
