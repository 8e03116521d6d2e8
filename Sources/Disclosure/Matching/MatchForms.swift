/// Some of the rules.
struct MatchForms: Sendable {
  private var bits: UInt64 = 0

  /// All rules but one.
  init(allBut omitted: MatchForm? = nil) {
    for form in MatchForm.allCases where form != omitted { bits |= 1 << UInt64(form.rawValue) }
  }

  /// Whether a rule is among them.
  func contains(_ form: MatchForm) -> Bool { bits & 1 << UInt64(form.rawValue) != 0 }
}
