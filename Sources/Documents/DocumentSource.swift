package import CaseModel
package import Disclosure
package import Practice

/// What a document is made from: what its recipient may see, the dates and the council's profile.
/// Nothing else of the records is within reach of a context.
package struct DocumentSource: Sendable {
  /// What the recipient may see.
  package let view: DisclosedView
  let shared: MeetingSource
  /// The date printed on the document.
  package internal(set) var date: CalendarDate
  /// The date of the letter that this one replaces; nil for a first one.
  package internal(set) var replaces: CalendarDate?
  /// The child that a plan is for; nil for every other kind.
  package internal(set) var child: PersonID?
  /// Who is sent what, for the office's list.
  package internal(set) var distribution: [DistributionEntry] = []
  /// What a release sheet is about; nil for every other kind.
  package internal(set) var release: Release?
  /// What a disclosure schedule is about; nil for every other kind.
  package internal(set) var disclosures: MeetingDisclosures?

  /// The source of a recipient's documents.
  package init(view: DisclosedView, shared: MeetingSource, date: CalendarDate) {
    self.view = view
    self.shared = shared
    self.date = date
  }

  /// What is due when.
  package var schedule: Schedule { shared.schedule }
  /// The council's practice.
  package var profile: PracticeProfile { shared.profile }
  /// The council that sends the document.
  package var organisation: Organisation { shared.organisation }

  var recipient: DisclosedRecipient { view.recipient }
  var meeting: DisclosedMeeting { view.meeting }
  var isOffice: Bool { view.recipient.audience == .office }
  /// What was said and decided; nothing where there is no conference yet.
  var conference: DisclosedConference { view.conference ?? DisclosedConference() }
}

/// Who is sent what after a conference (R126), for the office alone.
package struct DistributionEntry: Sendable {
  /// The name.
  package let name: String
  /// What the person is to the children or does.
  package let roleTitle: String
  /// Whether family.
  package let isFamily: Bool
  /// How it reaches the person.
  package let channel: DeliveryChannel
  /// What the person is sent.
  package let kinds: [DocumentKind]
  /// Why nothing is sent, in words; nil where something is.
  package let obstacle: String?
}
