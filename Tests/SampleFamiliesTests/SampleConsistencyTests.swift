import CaseModel
import SampleFamilies
import TestSupport
import Testing

/// The sample obeys the limits of the base profile, counted here day by day.
@Suite struct SampleConsistencyTests {
  private static let bankHolidays: Set = [
    "10/04/2020", "13/04/2020", "08/05/2020", "25/05/2020",
  ]

  private func day(_ text: String?) throws -> CalendarDate {
    let parts = try #require(text).split(separator: "/").compactMap { Int($0) }
    try #require(parts.count == 3)
    return try #require(CalendarDate(year: parts[2], month: parts[1], day: parts[0]))
  }

  private func isWorkingDay(_ date: CalendarDate) -> Bool {
    let (year, month, day) = date.components
    let text = "\(day < 10 ? "0" : "")\(day)/0\(month)/\(year)"
    return !date.weekday.isWeekend && !Self.bankHolidays.contains(text)
  }

  private func workingDays(from start: CalendarDate, to end: CalendarDate) -> Int {
    var count = 0
    var date = start
    while date < end {
      date = date.adding(days: 1)
      if isWorkingDay(date) { count += 1 }
    }
    return count
  }

  @Test func holdsEveryMeetingOnAWorkingDayAfterItsInvitations() throws {
    for row in try Sample(count: 400, seed: 11).meetingRows {
      let date = try day(row["date"])
      let invited = try day(row["invitedon"])
      #expect(isWorkingDay(date) && isWorkingDay(invited))
      #expect(workingDays(from: invited, to: date) >= 8)
      #expect(date <= (try day("31/07/2020")))
    }
  }

  @Test func holdsFirstConferencesWithinFifteenWorkingDays() throws {
    let rows = try Sample(count: 400, seed: 12).meetingRows
      .filter { ["icpc", "pre_birth", "transfer_in"].contains($0["type"]) }
    #expect(rows.count > 40)
    for row in rows {
      let limit = workingDays(from: try day(row["strategydate"]), to: try day(row["date"]))
      #expect((1...15).contains(limit))
    }
  }

  @Test func startsConferencesHalfAnHourAfterTheCall() throws {
    for row in try Sample(count: 200, seed: 13).meetingRows
    where !["care_review", "allegation"].contains(row["type"]) {
      let call = try #require(ClockTime(text: row["callslot"] ?? ""))
      let start = try #require(ClockTime(text: row["time"] ?? ""))
      #expect(["09:45", "13:45"].contains("\(call)"))
      #expect(start.minutes >= call.minutes + 30)
    }
  }

  @Test func namesOnlyPeopleAndChildrenWhoHaveRows() throws {
    let sample = try Sample(count: 200, seed: 14)
    let children = Set(PlainCSV(sample.cases.bytes).rows.compactMap { $0["childid"] })
    let rows = PlainCSV(sample.people.bytes).rows
    let people = Set(rows.compactMap { $0["personid"] })
    for row in rows where row["childid"] != "" {
      #expect(children.contains(row["childid"] ?? ""))
    }
    for row in sample.meetingRows {
      #expect(children.contains(row["childid"] ?? ""))
      #expect(people.contains(row["chair"] ?? "") && people.contains(row["clerk"] ?? ""))
    }
  }

  @Test func keepsTheNeighbourhoodOfAProtectedHomeToThatHome() throws {
    let sample = try Sample(count: 400, seed: 15)
    let cases = PlainCSV(sample.cases.bytes).rows
    let hidden = Dictionary(grouping: cases.filter { $0["addressprotectedfrom"] != "" }) {
      $0["childid"] ?? ""
    }
    #expect(hidden.count > 50)
    for row in PlainCSV(sample.people.bytes).rows where row["addressprotectedfrom"] == "" {
      guard let child = hidden[row["childid"] ?? ""]?.first else { continue }
      #expect(row["postcode"]?.prefix(3) != child["postcode"]?.prefix(3))
    }
  }
}
