package import CaseModel
package import Documents
package import Practice
import Diagnostics
import Disclosure
package import Templates
package import WordProcessing

/// One document of a fixture, before it is written in any format.
package struct MadeDocument: Sendable {
  /// The kind.
  package let kind: DocumentKind
  /// Who it is for.
  package let reader: PersonID
  /// What it is made from.
  package let source: DocumentSource

  /// The values that its template sees.
  package var record: ContextRecord { kind.definition.context.record(of: source) }

  /// Its text; throws where a template of the repository cannot be compiled.
  package func text() throws -> String {
    var writer = PlainTextWriter()
    try render(into: &writer)
    return writer.text
  }

  /// Renders it into `writer`; throws where a template of the repository cannot be compiled.
  package func render<W: DocumentWriter>(into writer: inout W) throws {
    try ShippedTemplates.template(of: kind).render(record, into: &writer)
  }
}

extension CaseFixture {
  /// Everything that the fixture's recipients are due under `profile`, in the planner's order;
  /// throws where the fixture's dates leave the calendar.
  package func documents(under profile: PracticeProfile) throws -> [MadeDocument] {
    try plan(under: profile).packs.flatMap(Self.documents)
  }

  /// What the office keeps of the fixture's meeting under `profile`; throws as ``documents(under:)``.
  package func officeDocuments(under profile: PracticeProfile) throws -> [MadeDocument] {
    let plan = try plan(under: profile)
    return (plan.office.map(Self.documents) ?? []) + (try internalPapers(plan, under: profile))
  }

  /// The release sheets and the disclosure schedule of `plan`, as if its packs had passed the sweep.
  private func internalPapers(
    _ plan: DocumentPlan, under profile: PracticeProfile
  ) throws -> [MadeDocument] {
    let discloser = discloser(under: profile)
    let releases = plan.packs.compactMap { pack -> Release? in
      guard let last = pack.documents.last else { return nil }
      var sweep = Release.Sweep()
      sweep.soughtTerms = ["address": 3, "withheld text": 2]
      sweep.knownTerms = 1
      sweep.suspected = ["name"]
      return Release(
        recipient: last.source.view.recipient,
        papers: pack.documents.map {
          Release.Paper(
            kind: $0.kind, fileName: $0.fileName, digest: "0123456789abcdef0123", size: 9000)
        }, withheld: pack.withheld, decisions: discloser.decisionNotes(about: pack.recipient),
        sweep: sweep)
    }
    let disclosures = MeetingDisclosures(
      releases: releases, decisions: discloser.decisionNotes, chainDigest: "fedcba9876543210")
    return try planner(under: profile).internalPapers(of: disclosures, withSchedule: true).map {
      MadeDocument(kind: $0.kind, reader: discloser.office.id, source: $0.source)
    }
  }

  /// What the fixture's meeting is due under `profile`; throws as ``documents(under:)``.
  package func plan(under profile: PracticeProfile) throws -> DocumentPlan {
    try planner(under: profile).plan()
  }

  private func planner(under profile: PracticeProfile) throws -> DocumentPlanner {
    let schedule = try Schedule.make(
      for: caseFile, profile: profile, calendar: ProfileFixture.calendar)
    return DocumentPlanner(
      discloser: discloser(under: profile), schedule: schedule, profile: profile,
      organisation: profile.organisation, date: Self.date("2020-04-28"),
      issuedOn: record.conference?.issuedOn)
  }

  private static func documents(of pack: PlannedPack) -> [MadeDocument] {
    pack.documents.map {
      MadeDocument(kind: $0.kind, reader: pack.recipient.id, source: $0.source)
    }
  }

  /// The first document of `kind` for `reader`, the clerk for the office; nil where none is due.
  package func document(
    _ kind: DocumentKind, for reader: PersonID, under profile: PracticeProfile
  ) throws -> MadeDocument? {
    let made = try documents(under: profile) + officeDocuments(under: profile)
    return made.first { $0.kind == kind && $0.reader == reader }
  }
}
