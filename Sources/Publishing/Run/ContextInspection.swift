import CaseModel
package import Diagnostics
import Disclosure
package import Documents
import Practice
import Templates

/// What a template sees for one document.
package enum ContextInspection {
  /// The names, values and meanings, a line each; throws ``RunFailure`` where there is no such
  /// meeting, recipient or kind.
  package static func lines(
    meeting: String, recipient: String, kind: String, inputs: RunInputs
  ) throws(RunFailure) -> [String] {
    guard let kind = DocumentKind(rawValue: kind) else {
      throw RunFailure(
        .usage, [.unknown("kind", kind, among: DocumentKind.allCases.map(\.rawValue))])
    }
    guard let found = inputs.register.meetings.first(where: { $0.reference.text == meeting }),
      let caseFile = inputs.register.caseFile(for: found.reference)
    else {
      let known = inputs.register.meetings.map(\.reference.text)
      throw RunFailure(.usage, [.unknown("meeting", meeting, among: known)])
    }
    let discloser = Discloser(caseFile: caseFile, rules: inputs.disclosureRules)
    guard let recipient = discloser.recipients.first(where: { $0.id.text == recipient }) else {
      let known = discloser.recipients.map(\.id.text)
      throw RunFailure(.usage, [.unknown("recipient", recipient, among: known)])
    }
    return try lines(kind, discloser.view(for: recipient), caseFile, inputs)
  }

  private static func lines(
    _ kind: DocumentKind, _ view: DisclosedView, _ caseFile: CaseFile, _ inputs: RunInputs
  ) throws(RunFailure) -> [String] {
    let schedule: Schedule
    do throws(WorkingCalendar.UnknownYear) {
      schedule = try Schedule.make(
        for: caseFile, profile: inputs.profile, calendar: inputs.calendar)
    } catch {
      throw RunFailure(.recordsHaveErrors, [error.diagnostic(at: caseFile.meeting.location)])
    }
    let source = DocumentSource(
      view: view, schedule: schedule, profile: inputs.profile,
      organisation: inputs.profile.organisation,
      date: caseFile.meeting.invitedOn ?? caseFile.meeting.date)
    let context = kind.definition.context
    let withheld = view.withheld.map { "withheld: \($0.field) (\($0.rule.rawValue))" }
    let made = kind.definition.applies(source) ? "is made" : "is not made"
    return ["# \(kind.rawValue) \(made) for this recipient"] + withheld
      + context.shape.listing(of: context.record(of: source))
  }
}

extension Diagnostic {
  fileprivate static func unknown(
    _ what: String, _ name: String, among known: [String]
  ) -> Diagnostic {
    Diagnostic(
      "Unknown\(what.capitalized)", at: nil, "there is no such \(what)",
      suggestion: NearMiss.suggestion(for: name, among: known))
  }
}
