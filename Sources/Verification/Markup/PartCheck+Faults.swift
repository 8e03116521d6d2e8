extension PartCheck {
  /// What is wrong with the part's markup, in a fixed order, after it was read.
  func faults(dataHoldsDelimiters: Bool) -> [VerificationFinding.Rule] {
    var forbidden = forbidden
    if fields.hasForbiddenField { forbidden.insert(.field) }
    var rules = forbidden.sorted { $0.rawValue < $1.rawValue }
      .map(VerificationFinding.Rule.markupForbidden)
    rules += tables.faults.sorted { $0.rawValue < $1.rawValue }
      .map(VerificationFinding.Rule.tableMalformed)
    if fields.isUnpaired { rules.append(.fieldUnpaired) }
    if bookmarks.isUnpaired { rules.append(.bookmarkUnpaired) }
    if delimiters.found, !dataHoldsDelimiters { rules.append(.delimiterLeftOver) }
    return rules
  }
}
