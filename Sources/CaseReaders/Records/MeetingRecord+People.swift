import CaseModel

extension MeetingRecord {
  /// The people whom the record names only as having decided something.
  var deciders: [PersonID] {
    [platformDecision?.decided.by, optionDecision?.agreed.by, inviteeRisk?.by].compactMap(\.self)
      + exclusions.map(\.decided.by)
  }

  /// The people of the meeting whom the record says something about.
  var subjects: [PersonID] {
    (added + removed).map(\.person) + exclusions.map(\.person) + inRoom + childCalls.map(\.child)
  }

  /// Everybody whom the record names.
  var named: [PersonID] { deciders + subjects }
}
