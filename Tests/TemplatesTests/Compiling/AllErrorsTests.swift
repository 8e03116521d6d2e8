import Diagnostics
import Templates
import Testing

/// One run finds everything that is wrong.
@Suite struct AllErrorsTests {
  @Test func findsEveryMistakeOfATemplateInOrder() {
    let marked = MarkedTemplate(
      """
      {% heading 1 %}{{ ▸nosuch }}{% endheading %}
      {% ▸bulets %}{% item %}{{ ▸other }}{% enditem %}{% endbulets %}
      {% for x in ▸nolist %}{% p %}{{ x.a }} {{ ▸third }}{% endp %}{% endfor %}
      {% if ▸noflag %}{% p %}{{ ▸note }}{% endp %}{% endif %}
      {% p %}{{ body|▸upper }}{% ▸marquee %}{% endp %}
      ▸stray
      {% p ▸"loud" %}▸}} x{% endp %}
      ▸{% table "1 1" %}{% row %}{% cell %}▸{{ unclosed
      """)
    let text = String(marked.text)
    let found = Set(lines(compile(["main": text]).diagnostics).compactMap(Self.place))
    for place in marked.places { #expect(found.contains(place), "nothing at \(place)") }
  }

  private static func place(_ line: String) -> String? {
    line.prefixMatch(of: /templates\/main:([0-9]+:[0-9]+): error/).map { String($0.1) }
  }

  @Test func findsTheMistakesOfAllTemplatesAndOfUnusedOnes() {
    let texts = [
      "one": "{% p %}{{ a }}{% endp %}{% include \"part\" %}{# end #}",
      "two": "{% p %}{{ b }}{% endp %}{% include \"part\" %}{# end #}",
      "part": "{% endp %}{# end #}", "unused": "{{ never",
    ]
    let shape = LetterContext.fields.shape
    let result = TemplateCompiler(library: TemplateLibrary(texts: texts, folder: "templates"))
      .compile(["one", "two"].map { TemplateRequest($0, for: "letter-\($0)", shape: shape) })
    #expect(result.templates.isEmpty)
    #expect(
      lines(result.diagnostics).filter { $0.contains("error") } == [
        "templates/one:1:11: error: 'a' is not in the context of letter-one "
          + "[UnknownTemplateName]",
        "templates/part:1:1: error: 'endp' belongs to no open tag; write {% p %} before it or "
          + "remove it [UnopenedTag]",
        "templates/two:1:11: error: 'b' is not in the context of letter-two "
          + "[UnknownTemplateName]",
        "templates/unused:1:1: error: '{{' is never closed; write '}}' after it "
          + "[UnclosedDelimiter]",
        "templates/unused:1:9: error: a template ends with {# end #}, so that one cut short is "
          + "noticed; write it as the last line [TemplateCutShort]",
      ])
  }

  @Test func compilesAllWhereNothingIsWrong() {
    let result = TemplateCompiler(
      library: TemplateLibrary(texts: LetterSample.texts, folder: "templates")
    ).compile([TemplateRequest("main", for: "letter", shape: LetterContext.fields.shape)])
    #expect(result.diagnostics.isEmpty)
    #expect(result.templates["letter"]?.name == "main")
  }

  @Test func namesTheTemplateThatIsMissing() {
    let result = TemplateCompiler(library: TemplateLibrary(texts: ["letter": ""], folder: "t"))
      .compile("leter", for: "letter", shape: LetterContext.fields.shape)
    #expect(
      lines(result.diagnostics) == [
        "error: there is no template 'leter'; did you mean 'letter'? [UnknownTemplate]"
      ])
  }
}
