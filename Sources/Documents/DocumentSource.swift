package import CaseModel
package import Disclosure
package import Practice

/// What a document is made from: what its recipient may see, the dates and the council's profile.
/// Nothing else of the records is within reach of a context.
package struct DocumentSource: Sendable {
  /// What the recipient may see.
  package let view: DisclosedView
  /// What is due when.
  package let schedule: Schedule
  /// The council's practice.
  package let profile: PracticeProfile
  /// The council that sends the document.
  package let organisation: Organisation
  /// The date printed on the document.
  package let date: CalendarDate

  /// The source of a recipient's documents.
  package init(
    view: DisclosedView, schedule: Schedule, profile: PracticeProfile, organisation: Organisation,
    date: CalendarDate
  ) {
    self.view = view
    self.schedule = schedule
    self.profile = profile
    self.organisation = organisation
    self.date = date
  }

  var recipient: DisclosedRecipient { view.recipient }
  var meeting: DisclosedMeeting { view.meeting }
}
