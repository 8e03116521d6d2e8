package import Practice
import Templates

/// What all documents of one meeting are made from alike, with the records of the names that say
/// the same in each: they are put into words once.
///
/// A class so that the sources of a meeting's documents share one; nothing in it ever changes.
package final class MeetingSource: Sendable {
  /// What is due when.
  let schedule: Schedule
  /// The council's practice.
  let profile: PracticeProfile
  /// The council that sends the documents.
  let organisation: Organisation

  let organisationRecord: ContextRecord
  let profileRecord: ContextRecord
  let practiceRecord: ContextRecord
  let deadlineRecord: ContextRecord

  /// The source of one meeting's documents.
  package init(schedule: Schedule, profile: PracticeProfile, organisation: Organisation) {
    self.schedule = schedule
    self.profile = profile
    self.organisation = organisation
    organisationRecord = OrganisationContext.fields.record(of: organisation)
    profileRecord = ProfileContext.fields.record(of: profile)
    practiceRecord = PracticeContext.fields.record(of: profile)
    deadlineRecord = DeadlineContext.fields.record(
      of: DeadlineSource(schedule: schedule, profile: profile))
  }
}
