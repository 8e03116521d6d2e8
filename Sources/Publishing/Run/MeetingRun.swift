import CaseReaders
import CaseModel
import Diagnostics
import Disclosure
import Documents
import Practice
import Verification

/// Makes everything that one meeting is due: the stages in their order, for one case file.
struct MeetingRun: Sendable {
  let inputs: RunInputs
  let maker: DocumentMaker
  let selection: RunSelection
  let date: CalendarDate?
  /// What becomes of a verified document.
  let stage: @Sendable (VerifiedDocument) throws -> Void

  /// The outcome for `meeting`; throws what staging throws.
  func run(_ meeting: Meeting) throws -> MeetingOutcome {
    var outcome = MeetingOutcome(meeting: meeting)
    guard let caseFile = inputs.register.caseFile(for: meeting.reference) else {
      outcome.pause = .stopped
      return outcome
    }
    let earlier = inputs.register.previousMeeting(of: meeting).map(EarlierMeeting.init)
    outcome.diagnostics = MeetingChecks.diagnostics(
      for: caseFile, earlier: earlier, inputs: inputs)
    let schedule: Schedule
    do throws(WorkingCalendar.UnknownYear) {
      schedule = try Schedule.make(
        for: caseFile, profile: inputs.profile, calendar: inputs.calendar, earlier: earlier)
    } catch {
      outcome.diagnostics.append(error.diagnostic(at: meeting.location))
      outcome.pause = .stopped
      return outcome
    }
    outcome.schedule = schedule.dates
    try makeDocuments(caseFile, schedule, &outcome)
    return outcome
  }

  private func makeDocuments(
    _ caseFile: CaseFile, _ schedule: Schedule, _ outcome: inout MeetingOutcome
  ) throws {
    guard caseFile.meeting.type.isConference else {
      outcome.pause = .notAConference
      return
    }
    let discloser = Discloser(caseFile: caseFile, rules: inputs.disclosureRules)
    let printed = date ?? caseFile.meeting.invitedOn
    let planner = DocumentPlanner(
      discloser: discloser, schedule: schedule, profile: inputs.profile,
      organisation: inputs.profile.organisation, date: printed ?? caseFile.meeting.date,
      kinds: selection.kinds)
    let plan = planner.plan(for: selection.includes)
    outcome.notWritten = plan.notWritten
    let planned = plan.packs.map(\.kinds.count).reduce(0, +)
    if outcome.diagnostics.hasErrors {
      outcome.pause = .stopped
      outcome.refused = planned + plan.refused.map(\.kinds.count).reduce(0, +)
      return
    }
    outcome.diagnostics += plan.refused.map(\.diagnostic)
    outcome.refused = plan.refused.map(\.kinds.count).reduce(0, +)
    guard printed != nil else {
      outcome.pause = .notYetDue
      outcome.notYetDue = planned
      outcome.diagnostics.append(.notYetDue(caseFile.meeting))
      return
    }
    try make(plan.packs, discloser, &outcome)
  }

  /// Makes packs whole or not at all: one refused document refuses its recipient's pack.
  private func make(
    _ packs: [PlannedPack], _ discloser: Discloser, _ outcome: inout MeetingOutcome
  ) throws {
    let folder = MeetingOutcome.folderName(of: outcome.meeting)
    var sweep = MeetingSweep(discloser: discloser, openTexts: inputs.openTexts)
    for pack in packs {
      let sealed = sweep.terms(for: pack.recipient)
      let results = pack.kinds.map { kind in
        let path = "\(folder)/packs/\(pack.recipient.folderName)/\(kind.rawValue).docx"
        return maker.document(kind, of: pack, path: path, sealed: sealed)
      }
      outcome.diagnostics += results.flatMap(\.diagnostics)
      let documents = results.compactMap(\.document)
      guard documents.count == pack.kinds.count else {
        outcome.refused += pack.kinds.count
        outcome.failedVerification = true
        continue
      }
      if pack.recipient.person.format == .easyRead { outcome.easyRead.append(pack.recipient.id) }
      if pack.recipient.person.language != nil { outcome.otherLanguage.append(pack.recipient.id) }
      for (document, kind) in zip(documents, pack.kinds) {
        try stage(document)
        outcome.made.append(
          MadeDocument(
            path: document.path, kind: kind,
            isLargePrint: pack.recipient.person.format == .largePrint))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func notYetDue(_ meeting: Meeting) -> Diagnostic {
    Diagnostic(
      "NotYetDue", .note, at: meeting.location,
      """
      the letters of \(meeting.reference) are not made yet: give 'invited_on' in meetings.csv, or \
      --date, the date to print on them
      """)
  }
}
