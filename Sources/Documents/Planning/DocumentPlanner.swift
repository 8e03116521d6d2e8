package import CaseModel
import Diagnostics
package import Disclosure
package import Practice

/// Works out which documents a meeting is due.
package struct DocumentPlanner: Sendable {
  let discloser: Discloser
  let shared: MeetingSource
  let date: CalendarDate?
  let issuedOn: CalendarDate?
  let kinds: [DocumentKind]

  /// A planner of the kinds `kinds` for one meeting; `date` is printed on what is made before it,
  /// `issuedOn` on what follows its decision. What has no date is counted and not made.
  package init(
    discloser: Discloser, schedule: Schedule, profile: PracticeProfile,
    organisation: Organisation, date: CalendarDate?, issuedOn: CalendarDate? = nil,
    kinds: [DocumentKind] = DocumentKind.allCases
  ) {
    self.discloser = discloser
    shared = MeetingSource(schedule: schedule, profile: profile, organisation: organisation)
    self.date = date
    self.issuedOn = issuedOn
    self.kinds = kinds
  }

  /// The recipients that `isWanted`, in the order of the records, each with the documents they are
  /// due, and the office's own copies.
  package func plan(for isWanted: (Recipient) -> Bool = { _ in true }) -> DocumentPlan {
    var plan = DocumentPlan()
    // Views of a conference are the costliest part of planning, and letters need none of them.
    let outcome =
      makesOutcomes
      ? discloser.decided.map { OutcomePlanner(planner: self, conference: $0) } : nil
    var distribution: [DistributionEntry] = []
    for recipient in discloser.recipients {
      let wanted = isWanted(recipient)
      let isListed = outcome != nil && kinds.contains(.distributionList)
      guard wanted || isListed else { continue }
      let due = outcome?.due(to: recipient) ?? OutcomeDue()
      if isListed { distribution += OutcomePlanner.entries(for: recipient, due) }
      if wanted { add(recipient, letters(for: recipient), due, to: &plan) }
    }
    let office = discloser.office
    if isWanted(office) { addOffice(office, distribution, to: &plan) }
    if plan.waiting[.outcome] != nil { plan.notes.append(.notIssued(discloser)) }
    return plan
  }

  /// Whether a kind is asked for that follows the decision.
  private var makesOutcomes: Bool { kinds.contains { $0.definition.stage == .outcome } }

  func source(_ view: DisclosedView, _ stage: DocumentStage) -> DocumentSource {
    let printed = stage == .letter ? date : issuedOn
    return DocumentSource(
      view: view, shared: shared, date: printed ?? discloser.meeting.date)
  }

  var profile: PracticeProfile { shared.profile }

  func isDated(_ stage: DocumentStage) -> Bool {
    stage == .letter ? date != nil : issuedOn != nil
  }

  private func letters(for recipient: Recipient) -> [PlannedDocument] {
    let wanted = kinds.filter { $0.definition.stage == .letter }
    guard !wanted.isEmpty else { return [] }
    let source = source(discloser.view(for: recipient), .letter)
    return wanted.filter { $0.definition.applies(source) }
      .map { PlannedDocument(kind: $0, source: source) }
  }

  private func add(
    _ recipient: Recipient, _ letters: [PlannedDocument], _ outcome: OutcomeDue,
    to plan: inout DocumentPlan
  ) {
    let chosen = outcome.documents.filter { kinds.contains($0.kind) }
    guard !(letters + chosen).isEmpty else { return }
    guard recipient.person.contact == .ordinary else {
      plan.notWritten.append(
        NotWritten(
          recipient: recipient, reason: recipient.person.contact,
          kinds: (letters + chosen).map(\.kind)))
      return
    }
    let problem = letters.first.flatMap {
      TextProblem.diagnostic(of: $0.source.view, for: recipient.id)
    }
    let made =
      releasable(letters, .letter, recipient, problem, &plan)
      + releasable(chosen, .outcome, recipient, outcome.problem, &plan)
    for note in outcome.notes where !chosen.isEmpty && !plan.notes.contains(note) {
      plan.notes.append(note)
    }
    if !made.isEmpty { plan.packs.append(PlannedPack(recipient: recipient, documents: made)) }
  }

  /// Those of `documents` that can be made now; the others are counted in `plan`.
  private func releasable(
    _ documents: [PlannedDocument], _ stage: DocumentStage, _ recipient: Recipient,
    _ problem: Diagnostic?, _ plan: inout DocumentPlan
  ) -> [PlannedDocument] {
    guard !documents.isEmpty else { return [] }
    let channel =
      stage == .letter ? recipient.person.channel : discloser.outcomeChannel(for: recipient)
    let address = AddressOfService.problem(
      of: recipient, channel: channel, discloser: discloser)
    if let diagnostic = address ?? problem {
      plan.refused.append(
        RefusedPack(
          recipient: recipient, kinds: documents.map(\.kind), diagnostic: diagnostic))
      return []
    }
    guard isDated(stage) else {
      plan.waiting[stage, default: 0] += documents.count
      return []
    }
    return documents
  }

  private func addOffice(
    _ office: Recipient, _ distribution: [DistributionEntry], to plan: inout DocumentPlan
  ) {
    let wanted = kinds.filter { kind in
      OfficeKinds.all.contains(kind)
        && (kind.definition.stage == .letter || discloser.decided != nil)
    }
    guard !wanted.isEmpty else { return }
    let view = discloser.officeView(quoracy: discloser.quoracy(under: profile))
    var made: [PlannedDocument] = []
    for kind in wanted {
      let stage = kind.definition.stage
      var source = source(view, stage)
      source.distribution = distribution
      guard kind.definition.applies(source) else { continue }
      let documents = PlannedDocument.documents(of: kind, source)
      if isDated(stage) {
        made += documents
      } else {
        plan.waiting[stage, default: 0] += documents.count
      }
    }
    if !made.isEmpty { plan.office = PlannedPack(recipient: office, documents: made) }
  }
}

/// The kinds of which the office keeps a copy of its own.
enum OfficeKinds {
  static let all: Set<DocumentKind> = [
    .preparationSheet, .minutes, .plan, .outcomeForm, .distributionList,
  ]
}

extension PlannedDocument {
  /// The documents of `kind` that a source gives: a plan for each child who has one, else one.
  static func documents(of kind: DocumentKind, _ source: DocumentSource) -> [PlannedDocument] {
    guard kind == .plan else { return [PlannedDocument(kind: kind, source: source)] }
    return source.conference.decisions.filter(\.hasPlan).map { decision in
      var source = source
      source.child = decision.child
      return PlannedDocument(kind: kind, source: source)
    }
  }
}

extension Diagnostic {
  fileprivate static func notIssued(_ discloser: Discloser) -> Diagnostic {
    Diagnostic(
      "NotIssued", .note, at: discloser.recordLocation,
      """
      minutes, plans and outcomes of \(discloser.meeting.reference) are not made yet: give \
      'issued_on' under 'conference', or --date, the date to print on them
      """)
  }
}
