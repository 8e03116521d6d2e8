import CaseModel
import CaseReaders
import Disclosure
import Documents
import Foundation
import Practice
import Publishing
import Templates
import Verification
import WordProcessing

/// Makes documents as a run does, one after another on one core, and tells what each stage took.
struct StageBench {
  private(set) var clock = StageClock()
  /// How many documents were made.
  private(set) var count = 0
  private let inputs: RunInputs
  private let selection: RunSelection
  private let templates: DocumentTemplates
  private let known: KnownParts
  private let folder: OutputFolder
  private let date: CalendarDate?
  private var staged: [StagedFile] = []

  /// Makes everything that `options` ask for.
  init(_ options: RunOptions) throws {
    selection = try RunSelection(options)
    inputs = try clock.time(.reading) { try RunInputs(options) }
    let profile = inputs.profile
    templates = try DocumentTemplates(
      folder: TemplateFolder(own: options.templates, shipped: options.shippedTemplates),
      letterheadSource: LetterheadSource(organisation: profile.organisation, profile: profile))
    known = try DocumentMaker.known(for: templates, creator: profile.organisation.name)
    folder = try OutputFolder(opening: options.output)
    date = options.date
    for meeting in try selection.meetings(of: inputs.register) { try make(meeting) }
    try clock.time(.writing) { _ = try folder.publish(PublishingPlan(files: staged)) }
  }

  private mutating func make(_ meeting: Meeting) throws {
    let file = clock.time(.reading) { inputs.register.caseFile(for: meeting.reference) }
    guard let file, meeting.type.isConference else { return }
    let discloser = Discloser(
      caseFile: file, rules: inputs.disclosureRules,
      previous: inputs.register.previousRecord(of: meeting))
    let planning = Planning(inputs: inputs, kinds: selection.kinds, date: date)
    let plan = try clock.time(.disclosure) { try planning.plan(file, discloser) }
    let sweep = MeetingSweep(discloser: discloser, openTexts: inputs.openTexts)
    for pack in plan.allPacks {
      let sealed = clock.time(.verification) { sweep.terms(for: pack.recipient) }
      let verifier = DocumentVerifier(sealed: sealed, known: known)
      for document in pack.documents { try make(document, for: pack.recipient, verifier) }
    }
  }

  private mutating func make(
    _ planned: PlannedDocument, for recipient: Recipient, _ verifier: DocumentVerifier
  ) throws {
    let kind = planned.kind
    let isLarge = recipient.person.format == .largePrint
    let context = kind.definition.context
    let record = clock.time(.disclosure) { context.record(of: planned.source) }
    let blanks = clock.time(.disclosure) { context.shape.blanks(in: record) }
    guard blanks.isEmpty, let template = templates.compiled[kind] else { return }
    let body = try clock.time(.rendering) {
      var writer = WordprocessingMLWriter(largePrint: isLarge)
      template.render(record, into: &writer)
      return try writer.finished()
    }
    let properties = CoreProperties(
      title: kind.title, creator: inputs.profile.organisation.name)
    let package = try clock.time(.writing) {
      try templates.letterhead.package(
        body: body, properties: properties, largePrint: isLarge, marking: planned.marking)
    }
    let path = "documents/packs/\(count)/\(planned.fileName)"
    let outcome = clock.time(.verification) { verifier.verify(package, path: path) }
    guard let document = outcome.document else { return }
    staged.append(
      try clock.time(.writing) { try folder.stage(document, isFamilyCopy: false) })
    count += 1
  }
}

/// Works out what a meeting is due.
private struct Planning {
  let inputs: RunInputs
  let kinds: [DocumentKind]
  let date: CalendarDate?

  func plan(_ file: CaseFile, _ discloser: Discloser) throws -> DocumentPlan {
    let profile = inputs.profile
    _ = PracticeChecks.diagnostics(
      for: CheckSubject(file: file, profile: profile, calendar: inputs.calendar))
    let schedule = try Schedule.make(for: file, profile: profile, calendar: inputs.calendar)
    return DocumentPlanner(
      discloser: discloser, schedule: schedule, profile: profile,
      organisation: profile.organisation, date: date, issuedOn: date, kinds: kinds
    ).plan()
  }
}
