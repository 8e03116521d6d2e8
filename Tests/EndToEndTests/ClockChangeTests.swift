import Foundation
import TestSupport
import Testing

/// Days and times are printed as they were typed, on the days on which clocks change too, wherever the
/// machine thinks it is.
@Suite struct ClockChangeTests {
  private func month() throws -> SmallMonth {
    let month = try SmallMonth()
    try month.change("meetings.csv", "2020-05-05,10:30", to: "2020-03-29,00:30")
    try month.change("meetings.csv", "2020-04-15", to: "2020-03-09")
    try month.change("meetings.csv", "09:45,2020-04-20", to: "00:10,2020-03-12")
    try month.change("meetings.csv", "2020-05-06,14:30", to: "2020-10-25,23:30")
    try month.change("meetings.csv", "2020-04-16", to: "2020-10-05")
    try month.change("meetings.csv", "13:45,2020-04-21", to: "22:45,2020-10-08")
    try month.change("cases.csv", "2014-02-01", to: "2012-02-29")
    for record in ["M01", "M02"] {
      let file = month.data.appending(path: "meetings/\(record).yaml")
      let written = try String(contentsOf: file, encoding: .utf8)
      try Data((written + Self.overrides).utf8).write(to: file)
    }
    return month
  }

  private static let overrides = """
    overrides:
      - {check: C-WEEKEND, reason: The family can come on no other day.}
      - {check: C-SLOT, reason: The chair rings at another time.}
      - {check: C-30MIN, reason: The chair rings shortly before.}

    """

  @Test(arguments: ["UTC", "Europe/London", "Pacific/Kiritimati", "America/Los_Angeles"])
  func printsDaysAndTimesAsTyped(in zone: String) async throws {
    let month = try month()
    let run = try await CasepackBinary.run(
      ["run"], environment: ["TZ": zone], directory: month.folder)
    #expect(run.status == 0, "\(run.errors)")
    func letter(_ meeting: String, _ kind: String) throws -> String {
      let made = month.output.filesBelow.first {
        $0.contains("-\(meeting)/packs/") && $0.hasSuffix("/\(kind).docx")
      }
      return try WordFile(month.output.appending(path: try #require(made))).text
    }
    let spring = try letter("M01", "invitation-parent")
    #expect(spring.contains("29 March 2020") && spring.contains("12:30am"))
    #expect(spring.contains("29 February 2012"))
    let autumn = try letter("M02", "invitation-parent")
    #expect(autumn.contains("25 October 2020") && autumn.contains("11:30pm"))
  }
}
