import CaseModel

/// C-PROFILE-DATE: the profile is not past its review date when letters go out (R165; 004:183).
enum ProfileDateCheck: PracticeCheck {
  static let id = CheckID.profileDate

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    let day = subject.meeting.invitedOn ?? subject.meeting.date
    guard let review = subject.profile.reviewOn, review < day else { return [] }
    return [
      CheckFinding(
        "the profile '\(subject.profile.identifier)' was to be reviewed on \(review), before this "
          + "meeting's letters; review it and set a new review_on", at: subject.meeting.location)
    ]
  }
}
