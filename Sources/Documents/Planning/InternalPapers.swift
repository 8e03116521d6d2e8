import CaseModel
import Disclosure

extension DocumentPlanner {
  /// The release sheets of packs that passed every check and, where everything of the meeting was
  /// made, its disclosure schedule. A meeting of which nothing was withheld and nothing decided has
  /// no schedule. A professional's pack of which nothing was left out has a sheet `withEverySheet`
  /// only: that there is one must not tell somebody's own run that something is kept from them.
  package func internalPapers(
    of disclosures: MeetingDisclosures, withSchedule: Bool, withEverySheet: Bool = false
  ) -> [PlannedDocument] {
    let date = issuedOn ?? date ?? discloser.meeting.date
    let view = discloser.officeView(quoracy: discloser.quoracy(under: profile))
    var papers: [PlannedDocument] = []
    for release in disclosures.releases where withEverySheet || release.needsSignature {
      var source = DocumentSource(view: view, shared: shared, date: date)
      source.release = release
      papers.append(PlannedDocument(kind: .releaseSheet, source: source))
    }
    let isNeeded =
      !disclosures.decisions.isEmpty || disclosures.releases.contains { !$0.withheld.isEmpty }
    if isNeeded, withSchedule {
      var source = DocumentSource(view: view, shared: shared, date: date)
      source.disclosures = disclosures
      papers.append(PlannedDocument(kind: .disclosureSchedule, source: source))
    }
    return papers
  }
}
