import Practice
import CaseModel
import Disclosure
import Templates

/// The request for a report from an agency, from the police or from the social worker
/// (requirements 1.3, 1.6; R079-R085).
enum ReportRequest {
  static let definition = DocumentDefinition(
    context: CommonContext.with([deadlineField]),
    applies: isExpected)

  /// `report_deadline`: when the recipient's report is due.
  static let deadlineField: ContextField<DocumentSource> = .text(
    "report_deadline", "when the report is due, in words",
    example: "by 4pm on Thursday 7 May 2020", reportDeadline)

  /// `report_expected`: whether the recipient is asked for a report.
  static let expectedField: ContextField<DocumentSource> = .flag(
    "report_expected", "whether the reader is asked for a report", isExpected)

  /// Whether the recipient's role writes a report.
  @Sendable private static func isExpected(_ source: DocumentSource) -> Bool {
    guard source.recipient.audience == .professional,
      source.recipient.comes || source.recipient.reportOnly, let role = source.recipient.role
    else { return false }
    return ![.interpreter, .solicitor, .chair, .clerk].contains(role)
  }

  @Sendable private static func reportDeadline(_ source: DocumentSource) -> String {
    let schedule = source.schedule
    let limit =
      switch source.recipient.role {
      case .police: schedule[.policeReport] ?? schedule[.agencyReport]
      case .socialWorker:
        source.meeting.type == .rcpc
          ? schedule[.socialWorkReportReview] : schedule[.socialWorkReportInitial]
      default: schedule[.agencyReport]
      }
    return limit?.words ?? schedule[.reportToChair]?.words ?? "before the day of the meeting"
  }
}
