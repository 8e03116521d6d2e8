import Templates
import Testing

@Suite struct LetterRenderingTests {
  static let letter = Letter(
    invited: [.init(name: "Ann Example", role: "chair"), .init(name: "Bo Sample")])

  @Test func rendersALetterOfSeveralFilesWithEveryTag() throws {
    let output = try rendered(LetterSample.texts, Self.letter)
    let expected = [
      "[p.address 1 Sample Street/ZZ1 1AA]",
      "[h1 Invitation]",
      "[p Dear Ms Example, please ring the office.]",
      "[p You take part by [b video].]",
      "[h2 Who is invited]",
      "[table 2-1 [head [cell Name][cell Role]]",
      "[row [cell Ann Example][cell chair]][row [cell Bo Sample][cell family]]]",
      "[ul [li Ann Example and Ms Example][li Bo Sample and Ms Example]]",
      "[ol [li Read this]]",
      "[p.small Page # of ##]",
    ]
    #expect(output == expected.joined())
  }

  @Test func givesEveryWriterTheSameText() throws {
    let template = try #require(compile(LetterSample.texts).template)
    let record = LetterContext.fields.record(of: Self.letter)
    var (recording, plain) = (RecordingWriter(), TextWriter())
    template.render(record, into: &recording)
    template.render(record, into: &plain)
    let brackets = /\[(?:p|h1|h2|ul|ol|li|table 2-1|head|row|cell|b|p\.small|p\.address) |\]/
    #expect(recording.output.replacing(brackets, with: "") == plain.lines.joined())
    #expect(plain.lines.contains("Dear Ms Example, please ring the office."))
  }

  @Test(arguments: [
    (Letter(note: "final"), "Dear Ms Example (final), please"),
    (Letter(recipient: .init(phone: "01632 960001")), "please ring 01632 960001."),
    (Letter(), "[ul [li Nobody]]"),
    (Letter(option: "two"), "You take part by [b telephone]."),
    (Letter(isHybrid: true, option: "two"), "You take part by [b telephone]."),
    (Letter(venue: .init(), isHybrid: true, option: "two"), "You take part at Sample House."),
    (
      Letter(venue: .init(room: "Room 2"), isHybrid: true, option: "two"),
      "You take part at Sample House, Room 2."
    ),
  ])
  func followsTheValues(_ letter: Letter, _ expected: String) throws {
    #expect(try rendered(LetterSample.texts, letter).contains(expected))
  }

  @Test func isSharedByManyTasks() async throws {
    let template = try #require(compile(LetterSample.texts).template)
    let outputs = await withTaskGroup(of: String.self, returning: Set<String>.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var writer = RecordingWriter()
          template.render(LetterContext.fields.record(of: Self.letter), into: &writer)
          return writer.output
        }
      }
      return await group.reduce(into: []) { $0.insert($1) }
    }
    #expect(outputs.count == 1)
  }
}
