import CaseModel
package import Diagnostics

/// All checks of a meeting (requirements 8.4).
package enum PracticeChecks {
  /// Every check there is, in the order of `CheckID`.
  static let all: [any PracticeCheck.Type] = invitation + record

  /// The names of the checks of what was said and decided: what they find stops only what follows
  /// the conference, never a letter of invitation.
  package static let namesOfRecordChecks = Set(record.map { check in check.id.rawValue })

  /// What is wrong with a meeting, in the severities of its profile: errors where the profile says
  /// `fail`, warnings where it says `warn`, notes where the record overrules it. A date beyond the
  /// known bank holidays is an error.
  package static func diagnostics(for subject: CheckSubject) -> [Diagnostic] {
    let overrides = Overrides(subject.record?.overrides ?? [])
    var found = overrides.problems
    for check in all {
      guard let severity = subject.profile.severity(of: check.id).diagnosticSeverity else {
        continue
      }
      do throws(WorkingCalendar.UnknownYear) {
        found += try check.findings(in: subject).map { finding in
          overrides.diagnostic(for: finding, of: check.id, severity)
        }
      } catch {
        found.append(error.diagnostic(at: subject.meeting.location))
      }
    }
    return Array(Set(found)).sorted()
  }
}

extension CheckSeverity {
  fileprivate var diagnosticSeverity: Severity? {
    switch self {
    case .fail: .error
    case .warn: .warning
    case .off: nil
    }
  }
}
