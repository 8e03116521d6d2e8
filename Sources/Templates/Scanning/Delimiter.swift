/// The three pairs that set tags, outputs and comments off from text.
enum Delimiter: CaseIterable {
  case output
  case tag
  case comment

  /// The byte next to the brace in both halves of the pair.
  private var mark: (opening: UInt8, closing: UInt8) {
    switch self {
    case .output: (UInt8(ascii: "{"), UInt8(ascii: "}"))
    case .tag: (UInt8(ascii: "%"), UInt8(ascii: "%"))
    case .comment: (UInt8(ascii: "#"), UInt8(ascii: "#"))
    }
  }

  var opening: String {
    switch self {
    case .output: "{{"
    case .tag: "{%"
    case .comment: "{#"
    }
  }

  var closing: String {
    switch self {
    case .output: "}}"
    case .tag: "%}"
    case .comment: "#}"
    }
  }

  /// The delimiter that the two bytes open, if they do.
  static func opened(by first: UInt8, _ second: UInt8) -> Delimiter? {
    guard first == UInt8(ascii: "{") else { return nil }
    return allCases.first { $0.mark.opening == second }
  }

  /// The delimiter that the two bytes close, if they do.
  static func closed(by first: UInt8, _ second: UInt8) -> Delimiter? {
    guard second == UInt8(ascii: "}") else { return nil }
    return allCases.first { $0.mark.closing == first }
  }
}
