import Foundation
import TestSupport

/// Copies of one family of the sample month (a hybrid meeting, a partial exclusion, a child who
/// comes), side by side in one data folder. In each copy every free text is a token of its column
/// and owner with a piece in the middle that the copy puts there.
struct ClonedFamilies {
  static let meeting = "M2006"
  let data: URL

  /// A copy for each of `pieces`, numbered from 0; `spoil` may change the copy's last cells.
  init(pieces: [String], spoil: [Int: (file: String, heading: String, piece: String)] = [:]) throws
  {
    data = try TestFolder.make("clones")
    let source = Repository.folder.appending(path: "data")
    for file in ["cases.csv", "people.csv", "meetings.csv"] {
      let original = PlainCSV(
        [UInt8](try Data(contentsOf: source.appending(path: file)))
      ).records
      let rows = original.dropFirst().filter { Self.isWanted($0, in: file) && $0 != original[0] }
      var records = [original[0]]
      for (number, piece) in pieces.enumerated() {
        let spoilt = spoil[number].flatMap { $0.file == file ? $0 : nil }
        records += rows.map { row in
          zip(original[0], row).map { heading, value in
            let folded = heading.lowercased().filter(\.isLetter)
            let own = spoilt?.heading == folded ? spoilt?.piece : nil
            return Self.cell(folded, value, row[0], number, own ?? piece)
          }
        }
      }
      try data.write(PlainCSV.text(of: records), to: file)
    }
    try writeRecords(pieces, spoil.mapValues { $0.file == "record" ? $0.piece : "" })
    try FileManager.default.copyItem(
      at: source.appending(path: "profile.yaml"), to: data.appending(path: "profile.yaml"))
  }

  private func writeRecords(_ pieces: [String], _ spoilt: [Int: String]) throws {
    // What follows the decision is held to its own hygiene tests; here the letters are cloned.
    let original = try Repository.text(of: "data/meetings/\(Self.meeting).yaml")
      .replacing(#/(?m)^(preparation|conference|disclosure|overrides):.*\n((?: .*)?\n)*/#, with: "")
    for (number, piece) in pieces.enumerated() {
      let piece = spoilt[number].flatMap { $0.isEmpty ? nil : $0 } ?? piece
      var record = original.replacing(#/\b[MPCRWS]\d{4}\b|\b[RWXK]\d\d\b/#) {
        "\($0.output)-\(number)"
      }
      for (index, key) in ["reason", "analysis", "part", "disclosable_reason", "views_heard"]
        .enumerated()
      {
        let text = try Self.quoted(Self.token(1_000 + index, piece))
        record = try record.replacing(
          Regex("\\b\(key): (\\|\\n(( {2,}.*)?\\n)+?(?=\\S| {0,4}[a-z_]+:)|[^\\[\\|].*\\n)")
        ) { _ in
          "\(key): \(text)\n"
        }
      }
      try data.write(record, to: "meetings/\(Self.meeting)-\(number).yaml")
    }
  }

  /// What stands for a token with nothing in its middle, so that texts can be compared.
  static func token(_ number: Int, _ piece: String) -> String { "Qa\(number)\(piece)z" }

  private static let owners: Set<String> = ["C0601", "C0602"]
  private static let helpers: Set<String> = ["R02", "R03", "K01", "X02", "X05"]

  private static func isWanted(_ row: [String], in file: String) -> Bool {
    switch file {
    case "cases.csv": owners.contains(row[0])
    case "meetings.csv": row[0] == meeting
    default: owners.contains(row[1]) || helpers.contains(row[0])
    }
  }

  private static let ids: Set<String> = [
    "childid", "personid", "meetingref", "socialworker", "chair", "clerk", "familyid",
  ]
  /// The columns that hold free text, in an order that numbers their tokens.
  static let freeTexts = [
    "title", "firstname", "lastname", "knownas", "sex", "ethnicity", "disability", "legalstatus",
    "phone", "email", "language", "interpreter", "school", "gp", "team", "roletitle", "agency",
    "venue", "room", "joininglink", "address",
  ]

  private static func cell(
    _ heading: String, _ value: String, _ owner: String, _ number: Int, _ piece: String
  ) -> String {
    if heading == "meetings" { return value.isEmpty ? "" : "\(meeting)-\(number)" }
    if ids.contains(heading) { return value.isEmpty ? "" : "\(value)-\(number)" }
    let fills =
      ["knownas", "interpreter", "language"].contains(heading) && !helpers.contains(owner)
    guard !value.isEmpty || fills, let index = freeTexts.firstIndex(of: heading) else {
      return value
    }
    // A number for each column and owner: rows about one person must agree.
    let digits = owner.filter(\.isNumber) + String(owner.unicodeScalars.first?.value ?? 0)
    let own = (index + 1) * 10_000_000 + (Int(digits) ?? 0)
    return heading == "address"
      ? "\(token(own, piece)), \(token(own + 1_000_000_000, piece))" : token(own, piece)
  }

  private static func quoted(_ text: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(text), as: UTF8.self)
  }
}
