package import CaseModel
package import Diagnostics
package import Disclosure
package import Practice

/// Works out which documents a meeting is due.
package struct DocumentPlanner: Sendable {
  private let discloser: Discloser
  private let schedule: Schedule
  private let profile: PracticeProfile
  private let organisation: Organisation
  private let date: CalendarDate
  private let kinds: [DocumentKind]

  /// A planner of the kinds `kinds` for one meeting; `date` is printed on what is made.
  package init(
    discloser: Discloser, schedule: Schedule, profile: PracticeProfile,
    organisation: Organisation, date: CalendarDate,
    kinds: [DocumentKind] = DocumentKind.allCases
  ) {
    self.discloser = discloser
    self.schedule = schedule
    self.profile = profile
    self.organisation = organisation
    self.date = date
    self.kinds = kinds
  }

  /// The recipients that `isWanted`, in the order of the records, each with the documents they are
  /// due.
  package func plan(for isWanted: (Recipient) -> Bool = { _ in true }) -> DocumentPlan {
    var plan = DocumentPlan()
    for recipient in discloser.recipients where isWanted(recipient) {
      add(recipient, to: &plan)
    }
    return plan
  }

  private func add(_ recipient: Recipient, to plan: inout DocumentPlan) {
    let source = DocumentSource(
      view: discloser.view(for: recipient), schedule: schedule, profile: profile,
      organisation: organisation, date: date)
    let due = kinds.filter { $0.definition.applies(source) }
    guard !due.isEmpty else { return }
    guard recipient.person.contact == .ordinary else {
      plan.notWritten.append(
        NotWritten(recipient: recipient, reason: recipient.person.contact, kinds: due))
      return
    }
    if let diagnostic = AddressOfService.problem(of: recipient, discloser: discloser) {
      plan.refused.append(RefusedPack(recipient: recipient, kinds: due, diagnostic: diagnostic))
      return
    }
    plan.packs.append(PlannedPack(recipient: recipient, source: source, kinds: due))
  }
}

/// What a meeting is due.
package struct DocumentPlan: Sendable {
  /// What each recipient is due.
  package var packs: [PlannedPack] = []
  /// Who cannot simply be written to, and so gets nothing.
  package var notWritten: [NotWritten] = []
  /// Whose documents cannot be made before a record is mended.
  package var refused: [RefusedPack] = []
}

/// Everything that one recipient is sent.
package struct PlannedPack: Sendable {
  /// The recipient.
  package let recipient: Recipient
  /// What their documents are made from.
  package let source: DocumentSource
  /// The kinds that are due.
  package let kinds: [DocumentKind]
}

/// Somebody who cannot simply be written to.
package struct NotWritten: Sendable {
  /// Who would have been written to.
  package let recipient: Recipient
  /// Why not.
  package let reason: ContactRule
  /// What would have been made.
  package let kinds: [DocumentKind]
}

/// Somebody whose documents wait for a record to be mended.
package struct RefusedPack: Sendable {
  /// The recipient.
  package let recipient: Recipient
  /// What would have been made.
  package let kinds: [DocumentKind]
  /// What is wrong and what to do.
  package let diagnostic: Diagnostic
}
