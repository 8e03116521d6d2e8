import CaseModel

/// C-6M: a later review follows the one before in time (requirements 2.1), as held and as a review
/// with which a plan goes on dates it.
enum LaterReviewInTimeCheck: PracticeCheck {
  static let id = CheckID.laterReviewInTime

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    let next = try subject.nextConference(.laterReview)
    guard let booking = try subject.missedBooking(.laterReview) else { return next }
    return next + [
      CheckFinding(
        "a review conference is held \(booking.rule) (by \(booking.date)); "
          + "choose an earlier date, or record why it is late", at: subject.meeting.location)
    ]
  }
}
