import Foundation
import TestSupport
import Testing

/// The month of rejected rows says of itself what must come of it.
@Suite struct RejectedMonthTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/rejected-month")

  private func expected() throws -> [(key: Substring, value: Substring)] {
    try String(contentsOf: Self.folder.appending(path: "expected.txt"), encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .compactMap { line in
        line.firstIndex(of: ":").map { (line[..<$0], line[$0...].dropFirst(2)) }
      }
  }

  private func references(_ key: String) throws -> [String] {
    try expected().filter { $0.key == key }
      .flatMap { $0.value.split(separator: " ").map(String.init) }
  }

  @Test func saysOfEveryMeetingWhetherItIsMade() throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: "meetings.csv"))
    let inDiary = Set(PlainCSV([UInt8](bytes)).rows.compactMap { $0["meetingref"] })
    let stopped = try references("stopped")
    let made = try references("made")
    #expect(Set(stopped).isDisjoint(with: made))
    #expect(Set(stopped + made) == inDiary)
    #expect(made.count >= 20)
  }

  @Test func givesEveryStoppedMeetingOneCauseAtAPlaceThatExists() throws {
    let causes = try expected().filter { $0.key == "diagnostic" }.map(\.value)
    let stopped = try references("stopped")
    #expect(causes.count == stopped.count)
    for cause in causes {
      let words = cause.split(separator: " ")
      let place = words[1].split(separator: ":")
      let content = try Data(contentsOf: Self.folder.appending(path: String(place[0])))
      let line = try #require(place.count > 1 ? Int(place[1]) : nil)
      #expect(line >= 1 && line <= content.filter { $0 == 0x0A }.count)
      #expect(stopped.contains(String(words[3].dropLast())))
    }
  }

  @Test(arguments: ["cases.csv", "people.csv", "meetings.csv"])
  func rejectsLessThanAQuarterOfEachFile(file: String) throws {
    let content = try Data(contentsOf: Self.folder.appending(path: file))
    let causes = try expected().filter { $0.key == "diagnostic" && $0.value.contains(" \(file):") }
    #expect(!causes.isEmpty)
    #expect(causes.count * 4 < content.filter { $0 == 0x0A }.count)
  }
}
