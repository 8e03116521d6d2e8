import Foundation

/// What commands print for programs.
enum JSONLine {
  /// `facts` as one JSON object on one line, its members sorted.
  static func text(of facts: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(facts) else { return "{}" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
