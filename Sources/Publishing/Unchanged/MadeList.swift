import CaseModel
import Crypto
import Diagnostics
import Documents
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

  /// The list's own bytes.
  let bytes: [UInt8]
  /// When the list was written. A file that changed at that moment or later may have changed again
  /// within the same tick of the disk's clock.
  let written: Int
  private let entries: [String: Range<Int>]

  /// Reads a list; nil where it is torn or tells of another state of the folder than `manifest`.
  init?(_ file: FileContents, written: Int, manifest: ContentDigest) {
    let lines = file.bytes.split(separator: Self.newline)
    guard let first = lines.first, let last = lines.last, lines.count > 1,
      first.elementsEqual("\(Self.format) \(manifest.text)".utf8),
      last.elementsEqual(
        Self.lastLine(after: file.bytes[..<last.startIndex]).utf8)
    else { return nil }
    bytes = file.bytes
    self.written = written
    entries = Self.entries(in: lines.dropFirst().dropLast())
  }

  /// The list of these entries, by meeting, as bytes.
  static func bytes(of entries: [String: [UInt8]], manifest: ContentDigest) -> [UInt8] {
    var bytes = Array("\(format) \(manifest.text)\n".utf8)
    for name in entries.keys.sorted() { bytes += entries[name] ?? [] }
    return bytes + Array("\(lastLine(after: bytes[...]))\n".utf8)
  }

  private static let newline = UInt8(ascii: "\n")

  private static func lastLine(after bytes: ArraySlice<UInt8>) -> String {
    "end \(ContentDigest(SHA256.hash(data: bytes)).text)"
  }

  private static func entries(in lines: ArraySlice<ArraySlice<UInt8>>) -> [String: Range<Int>] {
    var entries: [String: Range<Int>] = [:]
    var current: (name: String, start: Int)?
    func close(at end: Int) {
      if let current { entries[current.name] = current.start..<end }
    }
    for line in lines {
      guard let name = MadeMeeting.reference(in: line) else { continue }
      close(at: line.startIndex)
      current = (name, line.startIndex)
    }
    close(at: lines.last.map { $0.endIndex + 1 } ?? 0)
    return entries
  }

  /// What was made for the meeting `reference`; nil where nothing is known of it.
  func meeting(_ reference: MeetingReference) -> MadeMeeting? {
    entries[reference.text].flatMap { MadeMeeting(bytes[$0]) }
  }

  /// The entries of the meetings that `isWanted`, as they stand.
  func entries(where isWanted: (String) -> Bool) -> [String: [UInt8]] {
    entries.filter { isWanted($0.key) }.mapValues { Array(bytes[$0]) }
  }
}
