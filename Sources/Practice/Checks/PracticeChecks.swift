import CaseModel
package import Diagnostics

/// All checks of a meeting (requirements 8.4).
package enum PracticeChecks {
  /// Every check there is, in the order of `CheckID`.
  static let all: [any PracticeCheck.Type] = [
    InitialConferenceInTimeCheck.self, FirstReviewInTimeCheck.self,
    LaterReviewInTimeCheck.self, FirstCareReviewInTimeCheck.self,
    WeekendCheck.self, PlatformReasonCheck.self,
    PlatformKnownCheck.self, HybridTriggerCheck.self,
    HybridNoticeCheck.self, RoomCheck.self,
    OptionTwoAgreedCheck.self, OptionTwoRationaleCheck.self,
    CallSlotCheck.self, ChairTalkInTimeCheck.self,
    InviteeRiskCheck.self, InterpreterCheck.self,
    ContactCheck.self, ProfessionalContactCheck.self,
    ClerkContactCheck.self, ParentInvitedCheck.self,
    JoiningCheck.self, ProfileDateCheck.self,
    FabricatedIllnessCheck.self,
  ]

  /// What is wrong with a meeting, in the severities of its profile: errors where the profile says
  /// `fail`, warnings where it says `warn`. A date beyond the known bank holidays is an error.
  package static func diagnostics(for subject: CheckSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for check in all {
      guard let severity = subject.profile.severity(of: check.id).diagnosticSeverity else {
        continue
      }
      do throws(WorkingCalendar.UnknownYear) {
        found += try check.findings(in: subject).map {
          Diagnostic(check.id.rawValue, severity, at: $0.location, $0.summary)
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
