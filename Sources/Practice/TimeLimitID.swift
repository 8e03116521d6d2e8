/// A time limit or lead time that a profile sets. The raw value is its key under `limits`.
package enum TimeLimitID: String, CaseIterable, Hashable, Sendable {
  // After
  /// C-15WD: strategy discussion to initial conference.
  case initialConference = "initial_conference"
  /// C-10WD: initial conference to first core group.
  case coreGroup = "core_group"
  /// C-3M: initial conference to first review conference.
  case firstReview = "first_review"
  /// C-6M: review conference to the next.
  case laterReview = "later_review"
  /// C-CLA20: becoming looked after to first child in care review.
  case firstCareReview = "first_care_review"
  /// First to second child in care review.
  case secondCareReview = "second_care_review"
  /// Later child in care reviews.
  case laterCareReview = "later_care_review"
  /// C-1WD (R127): conference to outcome sent.
  case outcome
  /// C-5WD (R125, R126): conference to plan sent.
  case plan
  /// C-20WD (R128): conference to minutes sent.
  case minutes
  /// An inquorate conference to its new date.
  case rebooking
  // Before
  /// C-PREP-24H (R031): preparation with parents.
  case preparation
  /// C-POLICE-24H (R048): police report to the social worker.
  case policeReport = "police_report"
  /// R043: open police information shared with the family.
  case policeInformationShared = "police_information_shared"
  /// C-30MIN (R051): the chair's talk with parents.
  case chairTalk = "chair_talk"
  /// C-REPORT-ICPC (R079): social work report to the chair and to the parents, first conference.
  case socialWorkReportInitial = "social_work_report_initial"
  /// C-REPORT-RCPC (R080): social work report, review conference.
  case socialWorkReportReview = "social_work_report_review"
  /// C-REPORT-AGENCY (R084): agency reports to the conference mailbox.
  case agencyReport = "agency_report"
  /// C-REPORT-FAMILY (R063): reports shared with the family.
  case reportToFamily = "report_to_family"
  /// C-REPORT-CHAIR (R100): reports to the chair.
  case reportToChair = "report_to_chair"
  /// C-CIC-5 (R155): report to a child in care review.
  case careReviewReport = "care_review_report"
  /// An advocate's note of the child's views.
  case childViews = "child_views"
}
