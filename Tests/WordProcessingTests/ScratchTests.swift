import Foundation
import Testing
import WordProcessing
@Suite struct Scratch {
  @Test func samples() throws {
    try FileManager.default.createDirectory(
      atPath: "/tmp/word-out", withIntermediateDirectories: true)
    let letterhead = try SampleDocument.letterhead()
    for (name, address, large) in [
      ("letter", true, false), ("large", true, true), ("agenda", false, false),
    ] {
      let bytes = try letterhead.package(
        body: try SampleDocument.letterBody(address: address),
        properties: SampleDocument.properties, largePrint: large)
      try Data(bytes).write(to: URL(filePath: "/tmp/word-out/\(name).docx"))
    }
  }
}
