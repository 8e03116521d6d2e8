import CaseModel
import Diagnostics
import Disclosure
import Practice

/// What one recipient is due after the decision.
struct OutcomeDue {
  /// The documents, whatever stands in their way.
  var documents: [PlannedDocument] = []
  /// What is wrong with the record so that none of them may be made.
  var problem: Diagnostic?
  /// What the clerk should know.
  var notes: [Diagnostic] = []
}

/// Works out what follows a conference's decision, recipient by recipient (R126).
struct OutcomePlanner {
  let planner: DocumentPlanner
  let conference: ConferenceRecord
  let quoracy: Quoracy

  init(planner: DocumentPlanner, conference: ConferenceRecord) {
    (self.planner, self.conference) = (planner, conference)
    quoracy = planner.discloser.quoracy(under: planner.profile)
  }

  private var discloser: Discloser { planner.discloser }

  /// What `recipient` is due, of all kinds.
  func due(to recipient: Recipient) -> OutcomeDue {
    guard OutcomeReader.isReader(recipient) else { return OutcomeDue() }
    let view = discloser.outcomeView(for: recipient, quoracy: quoracy)
    let source = planner.source(view, .outcome)
    let kinds = DocumentKind.allCases.filter {
      $0.definition.stage == .outcome && $0.definition.applies(source)
    }
    var due = OutcomeDue()
    due.documents = kinds.flatMap { PlannedDocument.documents(of: $0, source) }
    guard !due.documents.isEmpty else { return due }
    due.problem = problem(of: recipient, view)
    if conference.approved == nil, recipient.audience != .advocate {
      due.notes.append(.notApproved(discloser))
    } else if view.exclusion?.isMarked == false, recipient.invitee.comes {
      due.notes.append(.partlyExcluded(recipient.id, discloser))
    }
    return due
  }

  /// Why none of a recipient's documents may be made: the chair has not said whether redaction was
  /// considered (C-RED-CONSIDERED; R132), or a text holds what is kept from them.
  private func problem(of recipient: Recipient, _ view: DisclosedView) -> Diagnostic? {
    if recipient.audience == .family, conference.redactionConsidered == nil {
      return .redactionNotConsidered(discloser)
    }
    return TextProblem.diagnostic(of: view, for: recipient.id)
  }

  /// The lines of the distribution list for one recipient.
  static func entries(for recipient: Recipient, _ due: OutcomeDue) -> [DistributionEntry] {
    guard let source = due.documents.first?.source else { return [] }
    var kinds: [DocumentKind] = []
    for kind in due.documents.map(\.kind) where !kinds.contains(kind) { kinds.append(kind) }
    let contact = recipient.person.contact
    let obstacle = contact == .ordinary ? due.problem.map { _ in "held back" } : contact.reason
    return [
      DistributionEntry(
        name: recipient.person.name.full, roleTitle: source.recipient.roleTitle,
        isFamily: recipient.audience == .family, channel: source.recipient.channel, kinds: kinds,
        obstacle: obstacle)
    ]
  }
}

/// Who is told of the outcome at all.
enum OutcomeReader {
  /// Family and professionals who were invited, those who were told of an exclusion, and the
  /// child's advocate. A supporter, an interpreter and a solicitor get nothing of their own, and
  /// children no letter: a person tells them.
  static func isReader(_ recipient: Recipient) -> Bool {
    let invitee = recipient.invitee
    switch recipient.audience {
    case .family:
      return (invitee.comes || invitee.exclusion != nil)
        && invitee.involvements.contains {
          $0.relationship != nil && $0.relationship != .supporter
        }
    case .professional:
      return invitee.comes && recipient.role.map { !rolesWithoutCopy.contains($0) } ?? false
    case .advocate: return invitee.comes
    case .child, .office: return false
    }
  }

  private static let rolesWithoutCopy: Set<ProfessionalRole> = [.interpreter, .solicitor]
}

extension Diagnostic {
  fileprivate static func redactionNotConsidered(_ discloser: Discloser) -> Diagnostic {
    Diagnostic(
      "C-RED-CONSIDERED", at: discloser.recordLocation,
      """
      no copy for a family is made before the chair has said whether redaction was considered; \
      give 'redaction_considered: {by, on}' under 'conference'
      """)
  }

  fileprivate static func notApproved(_ discloser: Discloser) -> Diagnostic {
    Diagnostic(
      "MinutesNotApproved", .note, at: discloser.recordLocation,
      """
      the minutes of \(discloser.meeting.reference) are a draft and in nobody's pack: give \
      'approved: {by, on}' under 'conference' once the chair has approved them
      """)
  }

  fileprivate static func partlyExcluded(_ id: PersonID, _ discloser: Discloser) -> Diagnostic {
    Diagnostic(
      "MinutesOfExcluded", .note, at: discloser.recordLocation,
      """
      no minutes are made for '\(id)', who was excluded from a part of the conference: the record \
      does not say which statements belong to it; give those 'part', as under 'exclusions'
      """)
  }
}
