import Foundation
import SampleFamilies
import Testing

/// No telephone or NHS number, postcode or e-mail address of the repository's inputs can be a
/// real one.
@Suite struct InventedValuesTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What in a text might reach a real person.
  private func reachable(in text: String) -> [String] {
    let phones = text.matches(of: /(?:\+44|\b0)[0-9 ()\-]{8,14}[0-9]/).map { String($0.output) }
      .filter { number in
        let digits = number.filter(\.isNumber)
        return digits.count >= 10 && !(digits.hasPrefix("07700900") && digits.count == 11)
          && !(digits.hasPrefix("01632960") && digits.count == 11)
      }
    let healthNumbers = text.matches(of: /\b[1-9][0-9]{2}[ \-]?[0-9]{3}[ \-]?[0-9]{4}\b/)
      .map { String($0.output) }.filter { !$0.hasPrefix("999") }
    let postcodes = text.matches(of: /\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b/)
      .map { String($0.output) }.filter { $0.wholeMatch(of: /ZZ[1-9] ?[0-9][A-Z]{2}/) == nil }
    let hosts = text.matches(of: /(?:@|:\/\/)([A-Za-z0-9.\-]+)/).map { String($0.output.1) }
      .filter { $0 != "example.org" && !$0.hasSuffix(".example.org") }
    return phones + healthNumbers + postcodes + hosts
  }

  @Test(arguments: ["data", "Tests/Fixtures"])
  func staysInInventedRangesInTheRepository(folder: String) throws {
    let start = Self.root.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: start.path)
    var count = 0
    for path in paths where path.hasSuffix(".csv") || path.hasSuffix(".yaml") {
      let content = try Data(contentsOf: start.appending(path: path))
      // Latin-1 shows every byte, whatever the file's encoding.
      let text = try #require(String(data: content, encoding: .isoLatin1))
      #expect(reachable(in: text) == [], "\(folder)/\(path)")
      count += 1
    }
    #expect(count > 3)
  }

  @Test func staysInInventedRangesInGeneratedFamilies() {
    for file in SampleFamilies(count: 60, seed: 21).files() {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(reachable(in: text) == [], "\(file.path)")
    }
  }

  @Test(arguments: [
    "07700 90" + "1000", "+44 20 7946 0000", "0121-496-0000", "943 476 5919", "9434765919",
    "SW1A 1AA",
    "M1 1AE", "jo@council.gov.uk", "https://meet.example.com/x", "ZZ10 1AA",
  ])
  func knowsWhatIsNotInvented(value: String) {
    #expect(reachable(in: "x,\(value),y").isEmpty == false)
  }

  @Test(arguments: [
    "07700 900123", "01632 960199", "999 123 4567", "ZZ1 1AA", "jo@example.org", "2020-05-12",
    "https://meet.example.org/x",
  ])
  func letsInventedValuesPass(value: String) {
    #expect(reachable(in: "x,\(value),y") == [])
  }

  @Test func writesTheCouncilOfTheRepositorysOwnMonth() throws {
    let own = try Data(contentsOf: Self.root.appending(path: "data/profile.yaml"))
    let generated = SampleFamilies(count: 1, seed: 1).files().first { $0.path == "profile.yaml" }
    #expect(generated?.bytes == [UInt8](own))
  }
}
