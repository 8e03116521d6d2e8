import CaseModel
package import Practice

/// An invented council's profile in which every practice is on, unless a test turns one off.
package enum ProfileFixture {
  /// The profile.
  package static var everything: PracticeProfile {
    var profile = PracticeProfile(
      identifier: "everything", title: "Everything",
      version: ProfileVersion(
        number: "1.0", date: CaseFixture.date("2020-04-01"), changes: "first issue"),
      organisation: organisation)
    for practice in PracticeID.allCases {
      profile.practices[practice] = Sourced(true, source: "test")
    }
    profile.limits = limits
    profile.deadlineTime = Sourced(CaseFixture.time("16:00"), source: "test")
    profile.confidentialSlotMinutes = Sourced(30, source: "test")
    profile.childInvitationAge = Sourced(10, source: "test")
    profile.olderChildAge = Sourced(11, source: "test")
    profile.reportTemplate = Sourced("multi-agency report template", source: "test")
    profile.classification = Sourced("OFFICIAL-SENSITIVE", source: "test")
    profile.roomLimit = Sourced(4, source: "test")
    profile.statements = [
      .virtualMeetings: Sourced("We meet online.", source: "test"),
      .chairTookMinutes: Sourced("The chair wrote this.", source: "test"),
    ]
    profile.quorumOfSocialCare = Sourced(1, source: "test")
    profile.quorumOfOthers = Sourced(2, source: "test")
    profile.platforms = Sourced(Platform.allCases, source: "test")
    profile.joiningMethods = Sourced(JoiningMethod.allCases, source: "test")
    profile.options = Sourced(ParticipationOption.allCases, source: "test")
    return profile
  }

  /// The council.
  package static var organisation: Organisation {
    Organisation(
      name: "Ashmere Council", team: "Conference Team",
      address: PostalAddress(lines: ["Ashmere House", "1 Example Square"], postcode: "ZZ9 9ZZ"),
      phone: "01632 960100", email: "conferences@example.org",
      secureMailbox: "reports@example.org", outOfHoursPhone: "01632 960199",
      complaints: "If you are not happy with how you are treated, write to us.",
      signatoryRole: "Conference clerk")
  }

  /// A calendar of 2020 with the bank holidays of that spring.
  package static var calendar: WorkingCalendar {
    let days = ["2020-01-01", "2020-04-10", "2020-04-13", "2020-05-08", "2020-05-25", "2020-08-31"]
    return WorkingCalendar(years: 2019...2021, holidays: days.map(CaseFixture.date))
  }

  private static var limits: [TimeLimitID: TimeLimit] {
    func before(_ count: Int, _ unit: TimeUnit) -> TimeLimit {
      TimeLimit(count: count, unit: unit, direction: .before, source: "test")
    }
    func after(_ count: Int, _ unit: TimeUnit) -> TimeLimit {
      TimeLimit(count: count, unit: unit, direction: .after, source: "test")
    }
    return [
      .agencyReport: before(2, .workingDays), .socialWorkReportInitial: before(2, .workingDays),
      .socialWorkReportReview: before(5, .workingDays), .policeReport: before(24, .hours),
      .policeInformationShared: before(24, .hours), .preparation: before(24, .hours),
      .chairTalk: before(30, .minutes), .reportToFamily: before(2, .workingDays),
      .reportToChair: before(1, .workingDays), .childViews: before(1, .workingDays),
      .outcome: after(1, .workingDays), .plan: after(5, .workingDays),
      .minutes: after(20, .workingDays),
      .coreGroup: after(10, .workingDays), .firstReview: after(3, .months),
    ]
  }
}
