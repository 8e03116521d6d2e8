import CaseModel
@testable import Practice
import Testing

@Suite struct ScheduleTests {
  @Test func saysWhenEachThingIsDueInWords() throws {
    let schedule = try SampleCase().schedule()
    let expected: [TimeLimitID: String] = [
      .agencyReport: "by 4pm on Thursday 7 May 2020",
      .socialWorkReportInitial: "by 4pm on Thursday 7 May 2020",
      .reportToFamily: "by 4pm on Monday 11 May 2020",
      .policeReport: "by 10:15am on Monday 11 May 2020",
      .preparation: "by 10:15am on Monday 11 May 2020",
      .chairTalk: "by 9:45am on Tuesday 12 May 2020",
      .outcome: "by Wednesday 13 May 2020",
      .plan: "by Tuesday 19 May 2020",
      .coreGroup: "by Wednesday 27 May 2020",
      .minutes: "by Wednesday 10 June 2020",
      .firstReview: "by Wednesday 12 August 2020",
    ]
    for (id, words) in expected { #expect(schedule[id]?.words == words, "\(id)") }
    #expect(schedule[.socialWorkReportReview] == nil)
    #expect(schedule[.policeInformationShared] == nil)
    #expect(schedule[.laterReview] == nil)
    #expect(schedule[.rebooking] == nil)
  }

  @Test func listsWhatIsDueInOrderWithRuleReadingAndSource() throws {
    let dates = try SampleCase().schedule().dates
    let keys = dates.map { ($0.date, $0.time?.minutes ?? 1_440) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(dates.first?.id == .agencyReport)
    let report = try #require(dates.first { $0.id == .agencyReport })
    #expect(report.rule == "at least 2 working days before the meeting")
    #expect(report.reading == "Saturdays, Sundays and bank holidays not counted")
    #expect(report.source == "003:85")
    #expect(dates.allSatisfy { !$0.source.isEmpty && !$0.title.isEmpty })
  }

  @Test func readsCalendarDaysWhereTheProfileSaysSo() throws {
    var sample = try SampleCase()
    sample.profile.limits[.agencyReport] = TimeLimit(
      count: 2, unit: .calendarDays, direction: .before, source: "council decision")
    let due = try #require(try sample.schedule()[.agencyReport])
    #expect(due.words == "by 4pm on Sunday 10 May 2020")
    #expect(due.rule == "at least 2 calendar days before the meeting")
    #expect(due.reading == "every day counted")
  }

  @Test func bookingIsMissedOnlyAfterTheLimit() throws {
    var sample = try SampleCase()
    let booking = try #require(try sample.schedule().booking)
    #expect(booking.id == .initialConference)
    #expect(booking.date == (try date("2020-05-12")))
    #expect(booking.rule == "within 15 working days of the strategy discussion")
    #expect(!booking.isMissed)
    sample.file.meeting.date = try date("2020-05-13")
    #expect(try sample.schedule().booking?.isMissed == true)
    sample.file.meeting.strategyDate = nil
    #expect(try sample.schedule().booking == nil)
  }

  @Test(arguments: [
    (MeetingType.icpc, TimeLimitID.firstReview, "2020-05-12"),
    (.rcpc, .laterReview, "2020-08-12"), (.preBirth, .firstReview, "2020-05-12"),
  ])
  func aReviewIsCountedFromTheConferenceBefore(
    _ type: MeetingType, _ id: TimeLimitID, _ due: String
  ) throws {
    var sample = try SampleCase()
    sample.file.meeting.type = .rcpc
    sample.earlier = EarlierMeeting(type: type, date: try date("2020-02-12"), hadEarlier: false)
    let booking = try #require(try sample.schedule().booking)
    #expect(booking.id == id)
    #expect(booking.date == (try date(due)))
    #expect(try sample.schedule()[.laterReview]?.date == date("2020-11-12"))
    #expect(try sample.schedule()[.socialWorkReportReview]?.date == date("2020-05-04"))
  }

  @Test func optionTwoSharesPoliceInformationInPlaceOfPreparation() throws {
    var sample = try SampleCase()
    sample.file.meeting.option = .chairOnly
    let schedule = try sample.schedule()
    #expect(schedule[.preparation] == nil)
    #expect(schedule[.policeInformationShared]?.words == "by 10:15am on Monday 11 May 2020")
  }

  @Test func careReviewsHaveLimitsOfTheirOwn() throws {
    var sample = try SampleCase()
    sample.file.meeting.type = .careReview
    sample.file.meeting.lookedAfterSince = [try PersonID("C1"): try date("2020-04-14")]
    let schedule = try sample.schedule()
    #expect(schedule.booking?.id == .firstCareReview)
    #expect(schedule.booking?.date == (try date("2020-05-13")))
    #expect(schedule[.careReviewReport]?.date == (try date("2020-05-04")))
    #expect(schedule[.secondCareReview]?.date == (try date("2020-08-12")))
    #expect(schedule[.outcome] == nil)
    sample.file.meeting.previous = try MeetingReference("M0")
    #expect(try sample.schedule().booking == nil)
    sample.earlier = EarlierMeeting(
      type: .careReview, date: try date("2020-02-03"), hadEarlier: false)
    let second = try #require(try sample.schedule().booking)
    #expect(second.id == .secondCareReview)
    #expect(second.date == (try date("2020-05-01")))
    #expect(second.isMissed)
    #expect(try sample.schedule()[.laterCareReview]?.date == date("2020-11-12"))
  }

  @Test func allegationMeetingsHaveNoConferenceLimits() throws {
    var sample = try SampleCase()
    sample.file.meeting.type = .allegation
    #expect(try sample.schedule().dates.isEmpty)
  }

  @Test func aLimitWithoutFigureIsNotScheduled() throws {
    let sample = try SampleCase(profile: "northamptonshire-2020")
    let schedule = try sample.schedule()
    #expect(schedule[.minutes] == nil)
    #expect(sample.profile.limitsInWords[.minutes]?.value == "when they are available")
    #expect(schedule[.agencyReport] == nil)
    #expect(schedule[.reportToChair]?.words == "by 4pm on Monday 11 May 2020")
  }

  @Test func refusesAScheduleBeyondTheKnownHolidays() throws {
    var sample = try SampleCase()
    sample.file.meeting.date = try date("2027-11-02")
    #expect(throws: WorkingCalendar.UnknownYear(year: 2028, known: 2019...2027)) {
      try sample.schedule()
    }
  }
}
