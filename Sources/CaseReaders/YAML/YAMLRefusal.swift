import Diagnostics

/// A feature of YAML that an input may not use: each lets a small file mean something that its
/// reader does not see, or grow without bound.
enum YAMLRefusal: Sendable {
  case anchor, alias, mergeKey, tag, secondDocument, tooDeep, keyNotText

  /// The diagnostic for the feature at `location`.
  func diagnostic(at location: Location) -> Diagnostic {
    Diagnostic("RefusedYAML", at: location, "\(rule); \(wayOut)")
  }

  private var rule: String {
    switch self {
    case .anchor: "a value may not start with an anchor ('&')"
    case .alias: "a value may not be an alias ('*')"
    case .mergeKey: "a merge key ('<<') is not allowed"
    case .tag: "a value may not have a tag ('!')"
    case .secondDocument: "a file holds one YAML document"
    case .tooDeep: "values may stand at most \(YAMLDocument.deepest) levels deep"
    case .keyNotText: "a key is a plain word"
    }
  }

  private var wayOut: String {
    switch self {
    case .anchor, .alias, .tag: "put a text that starts with this sign in quotes"
    case .mergeKey: "write the keys out"
    case .secondDocument: "remove the second '---' and what follows it"
    case .tooDeep: "remove the surplus brackets or indentation"
    case .keyNotText: "put a text that starts with a bracket in quotes"
    }
  }
}
