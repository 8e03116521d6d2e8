import Diagnostics
import Templates
import Testing

/// No template, however broken, stops the process or passes for a whole one.
@Suite struct HostileTemplateTests {
  @Test(arguments: LetterSample.texts.keys.sorted())
  func refusesATemplateCutShortAtAnyByte(_ name: String) throws {
    let whole = try #require(LetterSample.texts[name])
    let expected = try rendered(LetterSample.texts)
    let bytes = Array(whole.utf8)
    let sentinel = try #require(whole.ranges(of: "{# end #}").last)
    let needed = whole.utf8.distance(from: whole.startIndex, to: sentinel.upperBound)
    for length in 0..<bytes.count {
      var texts = LetterSample.texts
      texts[name] = String(decoding: bytes.prefix(length), as: UTF8.self)
      let (template, diagnostics) = compile(texts)
      if length < needed {
        #expect(template == nil, "cut at \(length)")
        #expect(diagnostics.contains { $0.id == "TemplateCutShort" }, "cut at \(length)")
      } else {
        #expect(try rendered(texts) == expected)
      }
    }
  }

  @Test(arguments: [
    "{% if isHybrid %}", "{% p %}", "{% block a %}", "{% for x in invited %}", "{% b %}",
  ])
  func refusesDeepNesting(_ tag: String) {
    for count in [150, 10_000] {
      let (template, diagnostics) = compile(String(repeating: tag, count: count))
      #expect(template == nil)
      #expect(
        diagnostics.contains { ["TemplateTooDeep", "TemplateTooLarge"].contains($0.id) })
    }
  }

  @Test func refusesDeepNestingThatIsClosed() {
    let text =
      String(repeating: "{% if isHybrid %}", count: 1_000)
      + String(repeating: "{% endif %}", count: 1_000)
    #expect(compile(text).diagnostics.map(\.id) == ["TemplateTooDeep"])
  }

  @Test(arguments: ["not ", "(", "isHybrid and (", "isHybrid or not "])
  func refusesEndlessConditions(_ part: String) {
    let text = "{% if \(String(repeating: part, count: 10_000))isHybrid %}{% endif %}"
    #expect(compile(text).diagnostics.map(\.id) == ["MalformedTag"])
  }

  @Test func survivesAnyDeletionAndDoubling() throws {
    var random = SeededGenerator(seed: 7)
    let whole = Array(LetterSample.main.utf8)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let start = Int.random(in: 0..<bytes.count - 40, using: &random)
        let end = start + Int.random(in: 1...40, using: &random)
        if Bool.random(using: &random) {
          bytes.removeSubrange(start..<end)
        } else {
          let target = Int.random(in: 0..<bytes.count, using: &random)
          bytes.insert(contentsOf: bytes[start..<end], at: target)
        }
      }
      var texts = LetterSample.texts
      texts["main"] = String(decoding: bytes, as: UTF8.self)
      let (template, diagnostics) = compile(texts)
      #expect((template == nil) == diagnostics.hasErrors)
      var writer = RecordingWriter()
      template?.render(LetterContext.fields.record(of: Letter()), into: &writer)
    }
  }

  @Test func survivesAnyOrderOfTags() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "{% if note %}", "{% elif isHybrid %}", "{% else %}", "{% endif %}", "{% p %}", "{% endp %}",
      "{% for x in invited %}", "{% empty %}", "{% endfor %}", "{{ x.name }}", "{{ note }}", "t ",
      "{% with venue as v %}", "{% endwith %}", "{% table \"1\" %}", "{% endtable %}", "{% row %}",
      "{% endrow %}", "{% cell %}", "{% endcell %}", "{% block a %}", "{% endblock %}", "{%", "}}",
      "{% heading 2 %}", "{% endheading %}", "{% nosuch %}", "{% extends \"base\" %}", "\"", "{#",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...30, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      let (template, diagnostics) = compile(text)
      #expect((template == nil) == diagnostics.hasErrors)
    }
  }
}
