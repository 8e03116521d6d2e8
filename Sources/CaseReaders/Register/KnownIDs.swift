import CaseModel

/// The ids that the files define.
struct KnownIDs {
  var children: Set<PersonID> = []
  var people: Set<PersonID> = []
  var meetings: Set<MeetingReference> = []
}
