import Practice
import TestSupport

// Before the conference: reports (requirements 7.3).
extension RequirementTable {
  static let reports: [RequirementRow] = [
    .report(
      "R047", .socialWorker, .limit(.socialWorkReportInitial),
      "share it with the parents, by 4pm on Thursday 7 May 2020"),
    .report("R048", .police, .practice(.policeReport), "as two files: an open part"),
    .report(
      "R048", .police, .limit(.policeReport), "Your report is due by 10:30am on Monday 11 May 2020"),
    .invitation("R048", .police, .practice(.policeReport), "as two files: an open part"),
    .invitation(
      "R049", .mother, .practice(.openPoliceInformation), "tell you what the police can share"),
    .invitation(
      "R049", .socialWorker, .practice(.openPoliceInformation), "tell the chair how they took it"),
    .report(
      "R059", .teacher, .practice(.everyAgencyReports), "Every agency sends a report"),
    .report(
      "R060", .police, .practice(.policeReport),
      "A plan cannot be ended without police information",
      in: .review),
    .report(
      "R060", .police, .meeting(absentIn: .virtual),
      "A plan cannot be ended without police information", in: .review),
    .invitation(
      "R063", .mother, .practice(.reportsInAdvance),
      "go through their reports with you in advance, not on the day"),
    .invitation(
      "R063", .teacher, .practice(.reportsInAdvance), "about your concerns before the day"),
    .report("R063", .teacher, .practice(.reportsInAdvance), "about your concerns before the day"),
    .invitation(
      "R063", .mother, .limit(.reportToFamily),
      "You should have seen them by 4pm on Thursday 7 May 2020"),
    .report(
      "R064", .teacher, .practice(.reportsToColleagues), "the other professionals have your report"),
    .report(
      "R064", .police, .practice(.reportsToColleagues), "the other professionals have your report"),
    .report(
      "R071", .teacher, .practice(.reportsShowProgress), "what progress there is", in: .review),
    .invitation(
      "R071", .teacher, .practice(.reportsShowProgress), "what progress there is", in: .review),
    .report(
      "R079", .socialWorker, .limit(.socialWorkReportInitial),
      "Your report is due by 4pm on Thursday 7 May 2020"),
    .report(
      "R080", .socialWorker, .limit(.socialWorkReportReview),
      "Your report is due by 4pm on Monday 4 May 2020", in: .review),
    .report("R081", .police, .practice(.everyAgencyReports), "Every agency sends a report"),
    .report(
      "R082", .teacher, .practice(.shareOwnReport), "share your report with the family yourself"),
    .invitation(
      "R082", .teacher, .practice(.shareOwnReport), "Paper copies cannot be handed out"),
    .invitation("R083", .mother, .practice(.timeToRead), "You should have time to read"),
    .report(
      "R084", .teacher, .practice(.reportsToMailbox), "by secure e-mail to reports@example.org"),
    .invitation(
      "R084", .teacher, .practice(.reportsToMailbox), "by secure e-mail to reports@example.org"),
    .report(
      "R084", .teacher, .limit(.agencyReport), "Your report is due by 4pm on Thursday 7 May 2020"),
    .report("R085", .teacher, .practice(.reportTemplate), "Please use the"),
    .invitation("R085", .teacher, .practice(.reportTemplate), "Please use the"),
    .invitation("R093", .teacher, .practice(.reportsMatter), "only be as good as the reports"),
    .invitation("R093", .police, .practice(.reportsMatter), "only be as good as the reports"),
    .report("R093", .teacher, .practice(.reportsMatter), "only be as good as the reports"),
    .report(
      "R100", .teacher, .practice(.reportsBeforeTheDay), "The chair needs all reports before the"),
    .report(
      "R100", .teacher, .limit(.reportToChair), "before the day: by 4pm on Monday 11 May 2020"),
  ]
}
