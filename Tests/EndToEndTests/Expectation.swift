import Foundation
import TestSupport
import Testing

/// What the `expected.txt` of a folder of Tests/Fixtures says must come of it.
struct Expectation: CustomTestStringConvertible, Sendable {
  /// An error that the run must report.
  struct Mistake: Sendable {
    let ids: [String]
    /// `file:line`, or the file alone.
    let place: String
    let column: Int?
    let offset: Int?
  }

  let folder: String
  private(set) var exit: Int32 = 0
  private(set) var mistakes: [Mistake] = []
  private(set) var stopped: [String] = []
  private(set) var made: [String] = []

  var testDescription: String { folder }

  /// The expectations of every folder that has one.
  static func all() throws -> [Expectation] {
    try Repository.files(under: "Tests/Fixtures", ending: "/expected.txt").keys.sorted().map {
      try Expectation("Tests/Fixtures/\($0.dropLast("/expected.txt".count))")
    }
  }

  init(_ folder: String) throws {
    self.folder = folder
    for line in try Repository.text(of: "\(folder)/expected.txt").split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      switch words[0] {
      case "exit:": exit = Int32(words[1]) ?? -1
      case "diagnostic:": mistakes.append(Self.mistake(words))
      case "stopped:": stopped = words.dropFirst().filter { $0 != "none" }
      case "made:": made = words.dropFirst().filter { $0 != "none" }
      default: break
      }
    }
  }

  private static func mistake(_ words: [String]) -> Mistake {
    let place = words[2].split(separator: ":").map(String.init)
    return Mistake(
      ids: words[1].split(separator: "+").map(String.init),
      place: place.prefix(2).joined(separator: ":"), column: place.count > 2 ? Int(place[2]) : nil,
      offset: words.count > 4 && words[3] == "offset" ? Int(words[4]) : nil)
  }
}
