import CaseModel
import Diagnostics

/// What a record overrules (`overrides`), and what is wrong with that.
struct Overrides {
  /// The checks whose findings become notes.
  private let checks: Set<CheckID>
  /// The overrides that change nothing, and why.
  let problems: [Diagnostic]

  /// The overrides of a record, in its order.
  init(_ entries: [CheckOverride]) {
    var checks = Set<CheckID>()
    var problems: [Diagnostic] = []
    for entry in entries {
      if let problem = Self.problem(entry) {
        problems.append(problem)
      } else if let check = CheckID(rawValue: entry.check) {
        checks.insert(check)
      }
    }
    (self.checks, self.problems) = (checks, problems)
  }

  /// `finding` as the profile rates it, or as a note where the record overrules the check. The
  /// reason is for documents and not repeated here.
  func diagnostic(
    for finding: CheckFinding, of check: CheckID, _ severity: Severity
  ) -> Diagnostic {
    guard checks.contains(check) else {
      return Diagnostic(check.rawValue, severity, at: finding.location, finding.summary)
    }
    return Diagnostic(
      check.rawValue, .note, at: finding.location,
      "overridden in the record with a reason: \(finding.summary)")
  }

  private static func problem(_ entry: CheckOverride) -> Diagnostic? {
    guard let check = CheckID(rawValue: entry.check) else { return unknown(entry) }
    if !check.canBeOverridden {
      return Diagnostic(
        "CheckNotOverridable", at: entry.location,
        "nobody overrules \(check.rawValue); correct what it finds, and take it out of overrides")
    }
    guard entry.reason.allSatisfy(\.isWhitespace) else { return nil }
    return Diagnostic(
      "OverrideWithoutReason", at: entry.location,
      "documents print why \(check.rawValue) is overruled; fill in reason")
  }

  private static func unknown(_ entry: CheckOverride) -> Diagnostic {
    let names = CheckID.allCases.map(\.rawValue)
    return Diagnostic(
      "UnknownCheck", at: entry.location,
      "overrides names checks as messages do, in brackets at their end; correct check",
      suggestion: NearMiss.suggestion(for: entry.check, among: names))
  }
}
