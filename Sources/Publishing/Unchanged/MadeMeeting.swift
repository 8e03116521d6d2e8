import CaseModel
import Diagnostics
import Documents
import Files
import Foundation

/// What was made for one meeting, as the list of what was made tells it: a line for each fact, ids
/// and numbers only.
struct MadeMeeting {
  /// A document and which file it was.
  struct Document {
    let made: MadeDocument
    let stamp: FileStamp
  }

  /// The fingerprint of what it was made from.
  let fingerprint: ContentDigest
  var documents: [Document] = []
  var notWritten: [UnwrittenPerson] = []
  var easyRead: [PersonID] = []
  var otherLanguage: [PersonID] = []
  /// What was found while it was made, at places of records.
  var remarks: [Diagnostic] = []

  init(fingerprint: ContentDigest) { self.fingerprint = fingerprint }
}

extension MadeMeeting {
  /// What was made of `outcome` as lines of the list, which do not tell yet which files the documents
  /// are; nil where it has to be made again.
  static func entry(of outcome: MeetingOutcome, remarks: [Diagnostic]) -> [UInt8]? {
    guard let recall = outcome.recall else { return nil }
    var lines = ["meeting \(outcome.meeting.reference) \(recall.fingerprint.text)"]
    lines += outcome.notWritten.map { "unwritten \($0.id) \($0.reason.rawValue)" }
    lines += outcome.easyRead.map { "easy-read \($0)" }
    lines += outcome.otherLanguage.map { "language \($0)" }
    lines += remarks.map { "remark \(json(of: $0))" }
    lines += outcome.made.map { made in
      "document \(made.path) \(made.kind.rawValue) \(made.isLargePrint ? "large" : "usual")"
    }
    return Array(lines.map { "\($0)\n" }.joined().utf8)
  }

  /// The path in the line of a document; nil for any other line.
  static func path(in line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: "document ".utf8) else { return nil }
    return words(of: line).dropFirst().first
  }

  /// What the line of a document ends with once the file is known.
  static func words(for stamp: FileStamp) -> String {
    " \(stamp.number) \(stamp.size) \(stamp.written) \(stamp.changed) \(stamp.mode)"
  }

  private static func json(of remark: Diagnostic) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // A line break within a text is escaped, and a diagnostic always encodes.
    return (try? encoder.encode(remark)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}

extension MadeMeeting {
  /// The reference in the line with which an entry starts; nil for any other line.
  static func reference(in line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: "meeting ".utf8) else { return nil }
    let words = line.split(separator: UInt8(ascii: " "))
    return words.count == 3 ? String(decoding: words[1], as: UTF8.self) : nil
  }

  /// Reads an entry; nil where a line is none of ours.
  init?(_ entry: ArraySlice<UInt8>) {
    let lines = entry.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first else { return nil }
    let head = Self.words(of: first)
    guard head.count == 3, let fingerprint = ContentDigest(head[2]) else { return nil }
    self.init(fingerprint: fingerprint)
    for line in lines.dropFirst() { guard add(line) else { return nil } }
  }

  private static func words(of line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func add(_ line: ArraySlice<UInt8>) -> Bool {
    if line.starts(with: "remark ".utf8) { return addRemark(line.dropFirst("remark ".utf8.count)) }
    let words = Self.words(of: line)
    if words.first == "document" { return addDocument(words) }
    guard words.count >= 2, let id = try? PersonID(words[1]) else { return false }
    switch words[0] {
    case "unwritten":
      guard words.count == 3, let reason = ContactRule(rawValue: words[2]) else { return false }
      notWritten.append(UnwrittenPerson(id: id, reason: reason))
    case "easy-read": easyRead.append(id)
    case "language": otherLanguage.append(id)
    default: return false
    }
    return true
  }

  private mutating func addRemark(_ json: ArraySlice<UInt8>) -> Bool {
    guard let remark = try? JSONDecoder().decode(Diagnostic.self, from: Data(json)) else {
      return false
    }
    remarks.append(remark)
    return true
  }

  private mutating func addDocument(_ words: [String]) -> Bool {
    guard words.count == 9, let kind = DocumentKind(rawValue: words[2]),
      let number = UInt64(words[4]), let size = Int(words[5]), let written = Int(words[6]),
      let changed = Int(words[7]), let mode = UInt32(words[8])
    else { return false }
    documents.append(
      Document(
        made: MadeDocument(path: words[1], kind: kind, isLargePrint: words[3] == "large"),
        stamp: FileStamp(
          number: number, size: size, written: written, changed: changed, mode: mode)))
    return true
  }
}
