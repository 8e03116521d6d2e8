import CaseModel

/// C-3M: the first review follows the initial conference in time (requirements 2.1), as held and as
/// an initial conference that sets a plan dates it.
enum FirstReviewInTimeCheck: PracticeCheck {
  static let id = CheckID.firstReviewInTime

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    let next = try subject.nextConference(.firstReview)
    guard let booking = try subject.missedBooking(.firstReview) else { return next }
    return next + [
      CheckFinding(
        "a first review conference is held \(booking.rule) (by \(booking.date)); "
          + "choose an earlier date, or record why it is late", at: subject.meeting.location)
    ]
  }
}
