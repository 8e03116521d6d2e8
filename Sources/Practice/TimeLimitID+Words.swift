extension TimeLimitID {
  /// Whether the limit runs up to the meeting or from an event.
  package var direction: TimeLimit.Direction {
    switch self {
    case .preparation, .policeReport, .policeInformationShared, .chairTalk,
      .socialWorkReportInitial, .socialWorkReportReview, .agencyReport, .reportToFamily,
      .reportToChair, .careReviewReport, .childViews:
      .before
    default: .after
    }
  }

  /// What is due, as the schedule prints it.
  package var title: String {
    switch self {
    case .initialConference: "initial conference held"
    case .coreGroup: "first core group"
    case .firstReview: "first review conference"
    case .laterReview: "review conference"
    case .firstCareReview: "first child in care review"
    case .secondCareReview: "second child in care review"
    case .laterCareReview: "child in care review"
    case .outcome: "outcome sent"
    case .plan: "plan sent"
    case .minutes: "minutes sent"
    case .rebooking: "conference held again"
    case .preparation: "preparation with parents"
    case .policeReport: "police report to the social worker"
    case .policeInformationShared: "open police information shared with the family"
    case .chairTalk: "chair's talk with parents"
    case .socialWorkReportInitial, .socialWorkReportReview:
      "social work report to the chair and the parents"
    case .agencyReport: "agency reports to the conference mailbox"
    case .reportToFamily: "reports shared with the family"
    case .reportToChair: "reports to the chair"
    case .careReviewReport: "social work report for the review"
    case .childViews: "child's views from the advocate"
    }
  }

  /// The event from which the meeting itself had to be held within the limit.
  var origin: String {
    switch self {
    case .initialConference: "the strategy discussion"
    case .firstReview: "the initial conference"
    case .laterReview: "the review conference before"
    case .firstCareReview: "becoming looked after"
    case .secondCareReview, .laterCareReview: "the review before"
    default: "the meeting"
    }
  }
}
