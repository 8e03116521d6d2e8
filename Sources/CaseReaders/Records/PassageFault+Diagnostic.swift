import CaseModel
import Diagnostics

extension PassageFault {
  /// What is wrong with a mark in the text under `key`, at `place`.
  func diagnostic(key: String, at place: Location) -> Diagnostic {
    Diagnostic("InvalidPassageMark", at: place, "in '\(key)', \(rule)")
  }

  private var rule: String {
    let form = "((withhold P07 police)) before it and ((end)) after it"
    return switch self {
    case .unclosed: "a withheld passage has no ((end)); add it where the passage ends"
    case .endWithoutStart: "an ((end)) has no ((withhold ...)) before it; add that, or remove it"
    case .nested: "a withheld passage begins inside another; end the first with ((end)) before it"
    case .unknownTag:
      "double brackets mark a withheld passage, and this is no mark; write \(form), or single brackets"
    case .incomplete:
      "a mark names the ids of those the passage is kept from, or family, then the reason; "
        + "write \(form)"
    case .unknownReason:
      "a mark ends with its reason, one of: \(ReasonCode.words.joined(separator: ", ")); correct it"
    case .singleBracket:
      "a mark stands in double round brackets; write \(form)"
    }
  }
}
