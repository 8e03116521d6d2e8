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
  /// What the last run made.
  let memory: MeetingMemory
  /// Which letters were made before.
  let letters: LetterHistory
  /// Tested on the first document of a pack.
  let alarm: RunAlarm
  /// Called before each step that keeps something from somebody; what it throws ends the run.
  let before: @Sendable (DisclosureStep) throws -> Void
  /// What becomes of what is made.
  let stage: Stage

  /// The outcome for `meeting`; throws what staging throws.
  func run(_ meeting: Meeting) throws -> MeetingOutcome {
    var outcome = MeetingOutcome(meeting: meeting)
    guard let material = MeetingMaterial(of: meeting, in: inputs.register) else {
      outcome.pause = .stopped
      return outcome
    }
    let caseFile = material.caseFile
    outcome.diagnostics = MeetingChecks.diagnostics(
      for: caseFile, earlier: material.earlier, inputs: inputs)
    let schedule: Schedule
    do throws(WorkingCalendar.UnknownYear) {
      schedule = try Schedule.make(
        for: caseFile, profile: inputs.profile, calendar: inputs.calendar,
        earlier: material.earlier)
    } catch {
      outcome.diagnostics.append(error.diagnostic(at: meeting.location))
      outcome.pause = .stopped
      return outcome
    }
    outcome.schedule = schedule.dates
    let fingerprint = memory.fingerprint(of: material)
    if try memory.keep(meeting, madeFrom: fingerprint, &outcome) { return outcome }
    let checked = outcome.diagnostics.count
    try makeDocuments(material, schedule, &outcome)
    outcome.recall = MeetingRecall(
      of: outcome, madeFrom: fingerprint, remarks: outcome.diagnostics.dropFirst(checked))
    return outcome
  }

  private func makeDocuments(
    _ material: MeetingMaterial, _ schedule: Schedule, _ outcome: inout MeetingOutcome
  ) throws {
    let caseFile = material.caseFile
    guard caseFile.meeting.type.isConference else {
      outcome.pause = .notAConference
      return
    }
    let discloser = inputs.discloser(of: material)
    if selection.suggestsMarks { outcome.add(discloser.unmarkedTexts.map(Diagnostic.unmarked)) }
    let planner = DocumentPlanner(
      discloser: discloser, schedule: schedule, profile: inputs.profile,
      organisation: inputs.profile.organisation, date: date ?? caseFile.meeting.invitedOn,
      issuedOn: date ?? caseFile.record?.conference?.issuedOn, kinds: selection.kinds)
    try before(.view)
    var plan = planner.plan(for: selection.includes)
    outcome.notWritten = plan.notWritten.map {
      UnwrittenPerson(id: $0.recipient.id, reason: $0.reason)
    }
    outcome.refused = plan.refused.map(\.kinds.count).reduce(0, +)
    if outcome.diagnostics.contains(where: MeetingChecks.stopsEverything) {
      outcome.pause = .stopped
      outcome.refused += plan.count
      return
    }
    if outcome.diagnostics.contains(where: MeetingChecks.stopsOutcomes) {
      outcome.refused += plan.withoutOutcomes()
    }
    outcome.notYetDue = plan.waiting.values.reduce(0, +)
    if plan.allPacks.isEmpty, !plan.waiting.isEmpty { outcome.pause = .notYetDue }
    outcome.add(plan.refused.map(\.diagnostic) + plan.notes)
    if plan.waiting[.letter] != nil { outcome.add([.notYetDue(caseFile.meeting)]) }
    let releases = try make(plan.allPacks, discloser, &outcome)
    try makeInternalPapers(of: releases, planner, discloser, &outcome)
  }

  /// Makes packs whole or not at all: one refused document refuses its recipient's pack. Returns
  /// what was released to whom.
  private func make(
    _ packs: [PlannedPack], _ discloser: Discloser, _ outcome: inout MeetingOutcome
  ) throws -> [Release] {
    var releases: [Release] = []
    try before(.sealing)
    let sweep = MeetingSweep(discloser: discloser, openTexts: inputs.openTexts)
    for pack in packs {
      try before(.matching)
      let sealed = sweep.terms(for: pack.recipient)
      let folder = outcome.folder(for: pack.recipient)
      let results = try pack.documents.map { planned in
        try before(.sweep)
        let path = "\(folder)/\(planned.fileName)"
        return try letters.document(planned, path: path) {
          maker.document($0, for: pack.recipient, path: path, sealed: sealed)
        }
      }
      outcome.diagnostics += results.flatMap(\.diagnostics)
      let documents = results.compactMap(\.document)
      guard documents.count == pack.documents.count else {
        outcome.refused += pack.documents.count
        outcome.failedVerification = true
        continue
      }
      if pack.recipient.audience != .office, let document = documents.first {
        alarm.hear(document, sealed)
      }
      outcome.noteNeeds(of: pack.recipient)
      for (result, kind) in zip(results, pack.kinds) {
        guard let document = result.document else { continue }
        try stage.document(document, result.letter)
        outcome.add([
          MadeDocument(
            path: document.path, kind: kind,
            isLargePrint: pack.recipient.person.format == .largePrint)
        ])
      }
      if selection.explains { outcome.noteWithheld(from: pack) }
      if selection.makesReleaseSheets {
        try before(.release)
        releases +=
          Release(
            of: pack, documents, sealed, discloser, suspected: results.flatMap(\.suspected)
          ).map { [$0] } ?? []
      }
    }
    return releases
  }

  /// Makes what a person needs to release packs, and the record of what was withheld.
  private func makeInternalPapers(
    of releases: [Release], _ planner: DocumentPlanner, _ discloser: Discloser,
    _ outcome: inout MeetingOutcome
  ) throws {
    guard !releases.isEmpty else { return }
    let folder = "\(outcome.folder)/internal"
    try before(.log)
    let log = try DisclosureLog(
      of: outcome.meeting.reference, discloser.disclosureRecord,
      releases.filter { !$0.withheld.isEmpty }.map(DisclosureLog.Application.init), in: folder)
    let papers = planner.internalPapers(
      of: MeetingDisclosures(
        releases: releases, decisions: discloser.decisionNotes, chainDigest: log.chainDigest),
      withSchedule: selection.makesDisclosureSchedules, withEverySheet: selection.isOfRecipients)
    for paper in papers {
      let result = maker.document(
        paper, for: discloser.office, path: "\(folder)/\(paper.fileName)", sealed: .none)
      outcome.diagnostics += result.diagnostics
      guard let document = result.document else {
        outcome.refused += 1
        outcome.failedVerification = true
        continue
      }
      try stage.document(document, nil)
      outcome.add([MadeDocument(path: document.path, kind: paper.kind, isLargePrint: false)])
    }
    guard papers.contains(where: { $0.kind == .disclosureSchedule }) else { return }
    try stage.log(log)
    outcome.add([MadeDocument(path: log.path, kind: .disclosureSchedule, isLargePrint: false)])
  }
}

/// What becomes of what a meeting's run makes.
struct Stage: Sendable {
  /// Takes a verified document.
  let document: @Sendable (VerifiedDocument, Manifest.Letter?) throws -> Void
  /// Takes the log of what was withheld.
  let log: @Sendable (DisclosureLog) throws -> Void
  /// Takes what came of a meeting of which nothing more will be made, and lets go of what it keeps.
  let end: @Sendable (inout MeetingOutcome) throws -> Void
}

extension Diagnostic {
  fileprivate static func unmarked(_ text: UnmarkedText) -> Diagnostic {
    Diagnostic(
      "UnmarkedMention", .note, at: text.location,
      """
      a text under '\(text.key)' that the family reads holds \(text.kinds.joined(separator: ", ")); \
      see whether everybody may read that, or mark it with ((withhold ...)) and ((end))
      """)
  }

  fileprivate static func notYetDue(_ meeting: Meeting) -> Diagnostic {
    Diagnostic(
      "NotYetDue", .note, at: meeting.location,
      """
      the letters of \(meeting.reference) are not made yet: give 'invited_on' in meetings.csv, or \
      --date, the date to print on them
      """)
  }
}
