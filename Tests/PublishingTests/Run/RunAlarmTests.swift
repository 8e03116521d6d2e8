import Diagnostics
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Publishing
@testable import Verification

/// The leak that every run plants (promise 10).
struct RunAlarmTests {
  private let document = VerifiedDocument(path: "a/packs/parent-P01/agenda.docx", bytes: [])

  private func options() throws -> RunOptions {
    var options = RunOptions()
    let home = Repository.folder.systemPath
    options.data = home + "/data"
    options.templates = home + "/templates"
    options.shippedTemplates = options.templates
    options.output = try TestFolder.make("alarm").appending(path: "output").systemPath
    options.meetings = ["M2001"]
    options.kinds = ["agenda"]
    return options
  }

  @Test func testsOneDocumentOfARunOnly() throws {
    let count = Mutex(0)
    let alarm = RunAlarm { _, _ in
      count.withLock { $0 += 1 }
      return true
    }
    #expect(!alarm.wasHeard)
    for _ in 0..<3 { alarm.hear(document, .none) }
    #expect(count.withLock { $0 } == 1 && alarm.wasHeard)
    try alarm.conclude()
  }

  @Test func stopsTheRunWhereTheLeakIsMissedOrCannotBePlanted() throws {
    struct Unplanted: Error {}
    for alarm in [RunAlarm { _, _ in false }, RunAlarm { _, _ in throw Unplanted() }] {
      alarm.hear(document, .none)
      let failure = #expect(throws: RunFailure.self) { try alarm.conclude() }
      #expect(failure?.status == .verificationFailed)
      #expect(failure?.diagnostics.map(\.id) == ["AlarmSilent"])
    }
  }

  @Test func publishesNothingWhereTheAlarmIsSilent() async throws {
    let options = try options()
    let failure = await #expect(throws: RunFailure.self) {
      try await DocumentRun(options, alarm: { _ in RunAlarm { _, _ in false } }).run()
    }
    #expect(failure?.status == .verificationFailed)
    #expect(URL(filePath: options.output).filesBelow.isEmpty)
  }

  @Test func plantsInADocumentOfTheRunAndInABlankOneWhereNothingIsNew() async throws {
    let options = try options()
    let heard = Mutex<[String]>([])
    for _ in 0..<2 {
      var whole = options
      whole.kinds = []
      let run = DocumentRun(whole) { known in
        RunAlarm { document, sealed in
          heard.withLock { $0.append(document.path) }
          return try AlarmTest(
            path: document.path, package: document.bytes, sealed: sealed, known: known
          ).isCaught(at: .altText)
        }
      }
      #expect(try await run.run().status == .success)
    }
    let paths = heard.withLock { $0 }
    #expect(paths.count == 2)
    #expect(paths.first?.contains("/packs/") == true && paths.last == "blank/agenda.docx")
  }
}
