import CaseReaders
import FoundationEssentials
import CaseModel
import Diagnostics
import Disclosure
import Documents
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
    let discloser = Discloser(
      caseFile: caseFile, rules: inputs.disclosureRules,
      previous: inputs.register.previousRecord(of: found),
      previousDate: inputs.register.previousMeeting(of: found)?.date)
    let readers = discloser.recipients + [discloser.office]
    guard let reader = readers.first(where: { $0.inspectionName == recipient }) else {
      throw RunFailure(
        .usage, [.unknown("recipient", recipient, among: readers.map(\.inspectionName))])
    }
    return try lines(kind, view(kind, reader, discloser, inputs), caseFile, inputs)
  }

  /// What `reader` sees at the time at which `kind` is made.
  private static func view(
    _ kind: DocumentKind, _ reader: Recipient, _ discloser: Discloser, _ inputs: RunInputs
  ) -> DisclosedView {
    let quoracy = discloser.quoracy(under: inputs.profile)
    if reader.audience == .office { return discloser.officeView(quoracy: quoracy) }
    return kind.definition.stage == .letter
      ? discloser.view(for: reader) : discloser.outcomeView(for: reader, quoracy: quoracy)
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
    let issued = caseFile.record?.conference?.issuedOn
    let printed = kind.definition.stage == .letter ? caseFile.meeting.invitedOn : issued
    let source = DocumentSource(
      view: view,
      shared: MeetingSource(
        schedule: schedule, profile: inputs.profile, organisation: inputs.profile.organisation),
      date: printed ?? caseFile.meeting.date)
    let context = kind.definition.context
    let withheld = view.withheld.map { "withheld: \($0.field) (\($0.class.title))" }
    let made = kind.definition.applies(source) ? "is made" : "is not made"
    return ["# \(kind.rawValue) \(made) for this recipient"] + withheld
      + context.shape.listing(of: context.record(of: source))
  }
}

extension Recipient {
  /// What the command takes for a reader: the id, and for the council's own file its name.
  fileprivate var inspectionName: String {
    audience == .office ? audience.rawValue : id.text
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
