import Diagnostics
import Templates
import Testing

@Suite struct TemplateScannerTests {
  @Test func cutsTextIntoLocatedTokens() {
    let (tokens, diagnostics) = TemplateScanner.scan(
      "é{{ a }}\r\n{% endif %}\n{% endif %}{# aside {{ #}\n{# end #}\n", file: "f")
    #expect(diagnostics.isEmpty)
    #expect(tokens.map(\.contents) == ["é", "a", "\r\n", "endif", "\n", "endif", "\n"])
    #expect(
      tokens.map(\.location.description)
        == ["f:1:1", "f:1:2", "f:1:9", "f:2:1", "f:2:12", "f:3:1", "f:3:26"])
    #expect(tokens[1].contentsLocation.description == "f:1:5")
  }

  @Test func skipsAByteOrderMark() {
    let (tokens, _) = TemplateScanner.scan("\u{FEFF}{{ a }}{# end #}", file: "f")
    #expect(tokens.map(\.contents) == ["a"])
  }

  @Test(arguments: [
    ("", ["f:1:1 TemplateCutShort"]),
    ("{# end #}", []),
    ("{#end#}\n\n", []),
    ("{# end #}x", ["f:1:10 TextAfterEnd"]),
    ("{# end #} {{ x }}{% y %}", ["f:1:11 TextAfterEnd"]),
    ("{# end", ["f:1:1 UnclosedDelimiter", "f:1:7 TemplateCutShort"]),
    ("{", ["f:1:2 TemplateCutShort"]),
    ("{{", ["f:1:1 UnclosedDelimiter", "f:1:3 TemplateCutShort"]),
    ("{{ a\n{% b %}{# end #}", ["f:1:1 UnclosedDelimiter"]),
    ("{% a }} #}{# end #}", ["f:1:1 UnclosedDelimiter", "f:1:9 StrayDelimiter"]),
    ("{# a }} %} {{ #}{# end #}", []),
  ])
  func reportsDelimitersAndEnds(_ text: String, _ expected: [String]) {
    let diagnostics = TemplateScanner.scan(text, file: "f").diagnostics
    #expect(diagnostics.map { "\($0.location?.description ?? "") \($0.id)" } == expected)
  }
}
