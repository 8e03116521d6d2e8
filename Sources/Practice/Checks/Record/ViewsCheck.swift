import CaseModel

/// C-VIEWS: the minutes hold the view of every child and parent, or why there is none (R115, R168;
/// 002:43, 001:83). A child who is not born has none.
enum ViewsCheck: RecordCheck {
  static let id = CheckID.views

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let told = Set(
      conference.views.filter { !$0.text.isBlank || !$0.noneBecause.isBlank }.map(\.person))
    let children = subject.file.children.filter { !($0.isUnborn && $0.expectedDate != nil) }
    return (children.map(\.person) + subject.parents).filter { !told.contains($0.id) }.map {
      CheckFinding(
        "every child's and parent's view is recorded, or why there is none, and '\($0.id)' has "
          + "neither; add text or none_because under views", at: subject.recordPlace)
    }
  }
}
