import CaseModel

/// C-CLA20: a first review follows becoming looked after in time (Care Planning, Placement and Case
/// Review (England) Regulations 2010, reg 33(1)).
enum FirstCareReviewInTimeCheck: PracticeCheck {
  static let id = CheckID.firstCareReviewInTime

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    let meeting = subject.meeting
    guard meeting.type == .careReview, meeting.previous == nil,
      subject.profile.limits[.firstCareReview] != nil
    else { return [] }
    guard meeting.children.allSatisfy({ meeting.lookedAfterSince[$0] != nil }) else {
      return [CheckFinding(missing, at: meeting.location)]
    }
    guard let booking = try subject.missedBooking(.firstCareReview) else { return [] }
    return [
      CheckFinding(
        "a first child in care review is held \(booking.rule) (by \(booking.date)); "
          + "choose an earlier date, or record why it is late", at: meeting.location)
    ]
  }

  private static let missing =
    "without the day each child became looked after nobody can tell whether a first review is in "
    + "time; fill in looked_after_since, or previous_ref where it is a later review"
}
