import CaseModel
import CaseReaders
@testable import Practice
import Testing

/// A line of requirements 2.5: every date that hangs on a strategy discussion.
struct GoldenVector: Sendable {
  let strategy, conference, one, five, ten, twenty, months, ninety, twoBefore: String
  let twoCalendarBefore: String
}

@Suite struct WorkingCalendarTests {
  let calendar: WorkingCalendar

  init() throws {
    calendar = try #require(HolidayReader.shipped(into: YAMLDiagnostics()))
  }

  static let golden = [
    GoldenVector(
      strategy: "2020-03-23", conference: "2020-04-15", one: "2020-04-16", five: "2020-04-22",
      ten: "2020-04-29", twenty: "2020-05-14", months: "2020-07-15", ninety: "2020-07-14",
      twoBefore: "2020-04-09", twoCalendarBefore: "2020-04-13"),
    GoldenVector(
      strategy: "2020-03-27", conference: "2020-04-21", one: "2020-04-22", five: "2020-04-28",
      ten: "2020-05-05", twenty: "2020-05-20", months: "2020-07-21", ninety: "2020-07-20",
      twoBefore: "2020-04-17", twoCalendarBefore: "2020-04-19"),
    GoldenVector(
      strategy: "2020-12-09", conference: "2021-01-04", one: "2021-01-05", five: "2021-01-11",
      ten: "2021-01-18", twenty: "2021-02-01", months: "2021-04-01", ninety: "2021-04-04",
      twoBefore: "2020-12-30", twoCalendarBefore: "2021-01-02"),
    GoldenVector(
      strategy: "2022-05-19", conference: "2022-06-13", one: "2022-06-14", five: "2022-06-20",
      ten: "2022-06-27", twenty: "2022-07-11", months: "2022-09-13", ninety: "2022-09-11",
      twoBefore: "2022-06-09", twoCalendarBefore: "2022-06-11"),
    GoldenVector(
      strategy: "2023-04-20", conference: "2023-05-15", one: "2023-05-16", five: "2023-05-22",
      ten: "2023-05-30", twenty: "2023-06-13", months: "2023-08-15", ninety: "2023-08-13",
      twoBefore: "2023-05-11", twoCalendarBefore: "2023-05-13"),
  ]

  @Test(arguments: golden)
  func agreesWithTheWorkedDates(_ vector: GoldenVector) throws {
    let strategy = try date(vector.strategy)
    let conference = try date(vector.conference)
    #expect(try calendar.adding(workingDays: 15, to: strategy) == conference)
    for (count, expected) in [(1, vector.one), (5, vector.five), (10, vector.ten)] {
      #expect(try calendar.adding(workingDays: count, to: conference) == date(expected))
    }
    #expect(try calendar.adding(workingDays: 20, to: conference) == date(vector.twenty))
    #expect(try calendar.adding(months: 3, to: conference) == date(vector.months))
    #expect(conference.adding(days: 90) == (try date(vector.ninety)))
    #expect(try calendar.subtracting(workingDays: 2, from: conference) == date(vector.twoBefore))
    #expect(conference.adding(days: -2) == (try date(vector.twoCalendarBefore)))
  }

  @Test(arguments: [
    ("2020-11-30", 3, "2021-02-26"), ("2023-11-30", 3, "2024-02-29"),
    ("2020-08-31", 6, "2021-02-26"),
    ("2021-07-31", 3, "2021-10-29"), ("2020-02-29", 12, "2021-02-26"),
    ("2020-12-09", 6, "2021-06-09"),
    ("2020-10-25", 2, "2020-12-24"),
  ])
  func clipsMonthsAndMovesEarlier(_ from: String, _ months: Int, _ due: String) throws {
    #expect(try calendar.adding(months: months, to: date(from)) == date(due))
  }

  @Test(arguments: [
    ("2020-03-23", "2020-04-22"), ("2020-12-14", "2021-01-14"), ("2024-03-15", "2024-04-16"),
  ])
  func datesTheFirstReviewOfAChildInCare(_ from: String, _ due: String) throws {
    #expect(try calendar.adding(workingDays: 20, to: date(from)) == date(due))
  }

  @Test(arguments: [("2020-04-14", "2020-04-03"), ("2020-12-29", "2020-12-18")])
  func countsFiveWorkingDaysBack(_ meeting: String, _ due: String) throws {
    #expect(try calendar.subtracting(workingDays: 5, from: date(meeting)) == date(due))
  }

  @Test(arguments: [
    ("2020-05-11", "10:00", "2020-05-07", "17:00"),  // Monday after the moved bank holiday
    ("2020-05-12", "10:00", "2020-05-11", "10:00"),
    ("2020-05-13", "08:30", "2020-05-11", "17:00"),  // before work starts: the day before
    ("2020-05-13", "18:30", "2020-05-12", "17:00"),
    ("2020-05-13", "09:00", "2020-05-12", "09:00"),
    ("2020-05-18", "10:00", "2020-05-15", "17:00"),
    ("2020-03-30", "10:00", "2020-03-27", "17:00"),  // the clocks went forward on the Sunday
  ])
  func movesTwentyFourHoursEarlierIntoWorkingTime(
    _ day: String, _ at: String, _ due: String, _ dueAt: String
  ) throws {
    let hours = WorkingHours(start: try time("09:00"), end: try time("17:00"))
    let moment = try calendar.subtracting(
      hours: 24, from: date(day), at: time(at), within: hours)
    #expect(moment.date == (try date(due)))
    #expect(moment.time == (try time(dueAt)))
  }

  @Test func takesHoursAcrossSeveralDays() throws {
    let moment = try calendar.subtracting(
      hours: 49, from: date("2020-05-14"), at: time("09:30"), within: nil)
    #expect(moment.date == (try date("2020-05-12")))
    #expect(moment.time == (try time("08:30")))
  }

  @Test func refusesBeyondItsYearsInsteadOfGuessing() throws {
    #expect(calendar.years == 2019...2027)
    let unknown = WorkingCalendar.UnknownYear(year: 2028, known: 2019...2027)
    #expect(throws: unknown) { try calendar.adding(workingDays: 5, to: date("2027-12-29")) }
    #expect(throws: unknown) { try calendar.adding(months: 3, to: date("2027-11-01")) }
    #expect(throws: unknown) { try calendar.isWorkingDay(date("2028-01-01")) }
    #expect(throws: WorkingCalendar.UnknownYear.self) {
      try calendar.subtracting(workingDays: 1, from: date("2019-01-01"))
    }
    #expect(throws: unknown) { try calendar.adding(workingDays: 0, to: date("2028-03-01")) }
  }
}
