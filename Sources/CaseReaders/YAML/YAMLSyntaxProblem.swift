import Diagnostics

/// A mistake in the YAML itself, in words that a clerk can act on and that quote nothing.
enum YAMLSyntaxProblem: Sendable {
  case colonInText, signAtStart, indentation, quote, bracket, tab, escape, other

  /// The problem behind libyaml's own words for it.
  init(libyaml words: String) {
    self =
      switch words {
      case "mapping values are not allowed in this context", "could not find expected ':'":
        .colonInText
      case "found character that cannot start any token": .signAtStart
      case "found a tab character where an indentation space is expected",
        "found a tab character that violates indentation":
        .tab
      case "did not find expected key", "did not find expected '-' indicator",
        "did not find expected <document start>",
        "block sequence entries are not allowed in this context":
        .indentation
      case "found unexpected end of stream": .quote
      case "did not find expected ',' or ']'", "did not find expected ',' or '}'": .bracket
      case "found unknown escape character", "did not find expected hexdecimal number",
        "found invalid Unicode character escape code":
        .escape
      default: .other
      }
  }

  /// Whether the place to look at is where the quote or bracket opens, not where reading failed.
  var isAtItsStart: Bool { self == .quote || self == .bracket }

  /// The diagnostic for the problem at `location`.
  func diagnostic(at location: Location) -> Diagnostic {
    Diagnostic("InvalidYAML", at: location, summary)
  }

  private var summary: String {
    switch self {
    case .colonInText:
      "every key needs a colon, and a text with ': ' in it needs quotes; "
        + "add the colon, or put the text in quotes or on its own lines after '|'"
    case .signAtStart:
      "a value starts with a tab or a sign that YAML keeps for itself; "
        + "indent with spaces, put the value in quotes"
    case .tab: "lines are indented with spaces, not tabs; replace the tab"
    case .indentation:
      "keys and list items that belong together start in one column; align this line, "
        + "and put a text that starts with a quote or a bracket wholly in quotes"
    case .quote: "a quote is never closed; close it"
    case .bracket:
      "a bracket is never closed; close it, or put a text that starts with a bracket in quotes"
    case .escape:
      "a backslash in double quotes starts an escape that YAML does not have; use single quotes"
    case .other: "this is not valid YAML; check indentation, quotes, brackets and colons"
    }
  }
}
