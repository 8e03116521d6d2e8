import Diagnostics
import Files

/// All parts of one month, made from the same inputs by the same program.
struct ShardSet: Sendable {
  private let parts: [ShardFolder]

  /// The set of these folders. Throws ``RunFailure`` where a part is missing, is there twice, or was
  /// made from other inputs than the others.
  init(_ parts: [ShardFolder]) throws(RunFailure) {
    self.parts = parts.sorted { $0.shard.number < $1.shard.number }
    guard let first = self.parts.first else { throw RunFailure(.usage, [.incomplete([])]) }
    let numbers = self.parts.map(\.shard.number)
    let missing = (1...first.shard.count).filter { !numbers.contains($0) }
    guard missing.isEmpty, numbers.count == first.shard.count,
      parts.allSatisfy({ $0.shard.count == first.shard.count })
    else { throw RunFailure(.usage, [.incomplete(missing.map { "\($0)/\(first.shard.count)" })]) }
    let others = parts.filter { Self.rules(of: $0) != Self.rules(of: first) }
    guard others.isEmpty else {
      throw RunFailure(.recordsHaveErrors, others.map { .otherInputs($0.path) })
    }
  }

  private static func rules(of part: ShardFolder) -> [String: String] {
    part.manifest.rules.filter { $0.key != RunRules.shard }
  }

  /// The rules by which all parts were made.
  var rules: [String: String] { parts.first.map(Self.rules) ?? [:] }

  /// The parts' counts together.
  var counts: [String: Int] {
    parts.reduce(into: [:]) { $0.merge($1.manifest.counts, uniquingKeysWith: +) }
  }

  /// The documents, a folder at a time.
  var packets: [(part: ShardFolder, key: FolderKey, paths: [OutputPath])] {
    parts.flatMap { part in
      let paths = part.manifest.files.keys.filter { Report(rawValue: $0) == nil }
        .compactMap { OutputPath($0) }.sorted()
      return Dictionary(grouping: paths) { FolderKey(of: $0.text) }.sorted { $0.key < $1.key }
        .map { (part, $0.key, $0.value) }
    }
  }

  /// One report of each part.
  func reports(_ report: Report) throws -> [[UInt8]] {
    try parts.compactMap { part in
      guard let path = OutputPath(report.rawValue) else { return nil }
      return try part.folder.released(path).bytes
    }
  }
}

extension Diagnostic {
  fileprivate static func incomplete(_ missing: [String]) -> Diagnostic {
    let which = missing.isEmpty ? "" : " (missing: \(missing.joined(separator: ", ")))"
    return Diagnostic(
      "ShardsIncomplete", at: nil,
      "a month is merged from all of its parts, each once\(which); name the folder of every part")
  }

  fileprivate static func otherInputs(_ path: String) -> Diagnostic {
    Diagnostic(
      "ShardOfOtherInputs", at: Location(file: path),
      "this part was made from other inputs, templates or rules, or by another program, than the "
        + "first; run it again with the same ones")
  }
}
