import Files
import Synchronization

/// The manifest that the last run left, of which no more is in memory than is asked for: where the
/// lines of each folder stand. It is a class, for it is shared by all that work on a run.
package final class LastManifest: Sendable {
  /// The digest of its own bytes.
  let digest: ContentDigest
  /// The counts of the run that wrote it.
  package let counts: [String: Int]
  /// The rules of the run that wrote it.
  package let rules: [String: String]
  private let text: StoredText
  private let places: [Manifest.Part: [FolderKey: Range<Int>]]
  /// The folders that were asked for last: one is asked for again for each file that is made.
  private let recent = Mutex<[(key: FolderKey, record: FolderRecord)]>([])
  private static let recentCount = 16

  /// Reads the manifest in `file`. Throws `manifestUnreadable` where it is none of this version.
  init(_ file: OpenFile<OutputError>) throws(OutputError) {
    let written = StoredText.file(file)
    let end = file.size - Manifest.ending(seal: ContentDigest(of: [])).count
    let (seal, whole) = try written.digests(at: max(0, end))
    digest = whole
    let ending = try file.bytes(in: max(0, end)..<file.size)
    let isAsWritten = ending == Manifest.ending(seal: seal)
    // One that somebody touched is put in the order of ours first.
    text = isAsWritten ? written : .memory(try Self.inOrder(written))
    var index = ManifestIndex()
    try text.eachLine { line, offset in index.read(line, at: offset) }
    guard let head = index.head else { throw OutputError(.manifestUnreadable, Manifest.name) }
    counts = head.counts
    rules = head.rules
    places = index.places
  }

  private static func inOrder(_ text: StoredText) throws(OutputError) -> [UInt8] {
    guard let manifest = Manifest(json: try text.bytes(in: 0..<text.size)) else {
      throw OutputError(.manifestUnreadable, Manifest.name)
    }
    return manifest.json
  }

  /// The folders that it tells of.
  var keys: Set<FolderKey> { places.values.reduce(into: Set()) { $0.formUnion($1.keys) } }

  /// What it says of the files in a folder.
  func record(of key: FolderKey) throws(OutputError) -> FolderRecord {
    if let known = recent.withLock({ $0.first { $0.key == key }?.record }) { return known }
    let record = FolderRecord(
      files: try files(.files, key), stale: try files(.stale, key), gone: try files(.gone, key))
    recent.withLock { recent in
      recent.insert((key, record), at: 0)
      if recent.count > Self.recentCount { recent.removeLast() }
    }
    return record
  }

  /// Where the lines of a folder stand in a part; nil where it has none.
  func place(of part: Manifest.Part, _ key: FolderKey) -> Range<Int>? { places[part]?[key] }

  /// The lines that stand at `place`.
  func lines(at place: Range<Int>) throws(OutputError) -> [UInt8] { try text.bytes(in: place) }

  private func files(
    _ part: Manifest.Part, _ key: FolderKey
  ) throws(OutputError) -> [String: Manifest.File] {
    guard let place = place(of: part, key) else { return [:] }
    guard let files = Manifest.files(in: try lines(at: place)) else {
      throw OutputError(.manifestUnreadable, Manifest.name)
    }
    return files
  }
}

/// Where the lines of each folder stand in a manifest.
private struct ManifestIndex {
  private(set) var places: [Manifest.Part: [FolderKey: Range<Int>]] = [:]
  private var part: Manifest.Part?
  private var isSkipping = false
  private var current: (key: [UInt8], place: Range<Int>)?
  /// The manifest without the lines of its files.
  private var rest: [UInt8] = []

  /// The manifest's other facts; nil where it is none.
  var head: Manifest? { Manifest(json: rest) }

  /// Reads the line that starts at `offset`.
  mutating func read(_ line: ArraySlice<UInt8>, at offset: Int) {
    guard line.starts(with: "    ".utf8) else { return readMember(line) }
    if let part {
      readFile(line, of: part, at: offset)
    } else if !isSkipping {
      rest += line
    }
  }

  private mutating func readMember(_ line: ArraySlice<UInt8>) {
    // The end of the list of changes.
    if isSkipping, part == nil, line.elementsEqual("  },".utf8) { return }
    closeFolder()
    let name = line.dropFirst(3).prefix { $0 != UInt8(ascii: "\"") }
    part = [.files, .gone, .stale].first { name.elementsEqual($0.rawValue.utf8) }
    isSkipping = part != nil || name.elementsEqual("changes".utf8)
    if !isSkipping { rest += line }
  }

  private mutating func readFile(
    _ line: ArraySlice<UInt8>, of part: Manifest.Part, at offset: Int
  ) {
    let path = line.dropFirst(5).prefix { $0 != UInt8(ascii: "\"") }
    let slash = path.firstIndex(of: UInt8(ascii: "/"))
    let key = slash.map { path[...$0] } ?? path
    // With the line feed before it, without the comma or bracket behind it.
    let place = offset - 1..<offset + line.count - Self.bracketCount(line)
    if let open = current, open.key.elementsEqual(key) {
      current?.place = open.place.lowerBound..<place.upperBound
    } else {
      closeFolder()
      current = (Array(key), place)
    }
  }

  /// How many bytes stand behind a file's own brackets.
  private static func bracketCount(_ line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var rest = line
    if rest.last == UInt8(ascii: ",") {
      rest = rest.dropLast()
      count += 1
    }
    return rest.suffix(2).elementsEqual("}}".utf8) ? count + 1 : count
  }

  private mutating func closeFolder() {
    guard let part, let current else { return }
    let key = FolderKey(of: String(decoding: current.key, as: UTF8.self))
    places[part, default: [:]][key] = current.place
    self.current = nil
  }
}
