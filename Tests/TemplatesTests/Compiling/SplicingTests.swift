import Diagnostics
import Templates
import Testing

@Suite struct SplicingTests {
  @Test func replacesBlocksThroughSeveralLevels() throws {
    let texts = [
      "main":
        "{% extends \"middle\" %}{% block inner %}{% p %}main{% endp %}{% endblock %}{# end #}",
      "middle": """
      {% extends "base" %}
      {% block body %}{% p %}middle{% endp %}{% block inner %}gone{% endblock %}{% endblock %}
      {# end #}
      """,
      "base": """
      {% block head %}{% p %}base{% endp %}{% endblock %}{% block body %}gone{% endblock %}
      {# end #}
      """,
    ]
    #expect(try rendered(texts) == "[p base][p middle][p main]")
  }

  @Test func givesPartsTheCallersNames() throws {
    let texts = [
      "main": "{% for x in invited %}{% include \"part\" %}{% endfor %}{# end #}",
      "part": "{% p %}{{ x.name }}{% endp %}{# end #}",
    ]
    let letter = Letter(invited: [.init(name: "A"), .init(name: "B")])
    #expect(try rendered(texts, letter) == "[p A][p B]")
  }

  static let cycles: [([String: String], String)] = [
    (
      ["main": "{% include \"main\" %}"],
      "templates/main:1:1: error: a template cannot lead back to itself: 'main' -> 'main'"
    ),
    (
      ["main": "{% include \"a\" %}", "a": "{% include \"b\" %}", "b": "{% include \"a\" %}"],
      "templates/b:1:1: error: a template cannot lead back to itself: "
        + "'main' -> 'a' -> 'b' -> 'a' [TemplateCycle]"
    ),
    (
      ["main": "{% extends \"a\" %}", "a": "{% extends \"main\" %}"],
      "templates/a:1:1: error: a template cannot lead back to itself: 'main' -> 'a' -> 'main'"
    ),
  ]

  @Test(arguments: cycles)
  func refusesTemplatesThatLeadBackToThemselves(_ texts: [String: String], _ message: String) {
    let (template, diagnostics) = compile(texts.mapValues { $0 + "{# end #}" })
    #expect(template == nil)
    #expect(lines(diagnostics).contains { $0.hasPrefix(message) }, "\(lines(diagnostics))")
  }

  static let misuses: [(String, String)] = [
    (
      "{% extends \"base\" %}stray{% block a %}{% endblock %}",
      "templates/main:1:21: error: a template that extends another holds only blocks"
    ),
    (
      "{% extends \"base\" %}{% include \"part\" %}",
      "templates/main:1:21: error: a template that extends another holds only blocks"
    ),
    (
      "{% extends \"base\" %}{% block bodi %}{% endblock %}",
      "templates/main:1:21: error: no template that this one extends has a block 'bodi'; did you "
        + "mean 'body'? [UnknownBlock]"
    ),
    (
      "{% extends \"base\" %}{% block body %}{% block body %}{% endblock %}{% endblock %}",
      "error: block 'body' cannot stand in itself [TemplateCycle]"
    ),
    (
      "{% include \"base\" %}",
      "templates/base:1:1: error: a part that is included has no blocks"
    ),
    (
      "{% include \"child\" %}",
      "templates/child:1:1: error: a part that is included cannot extend another template"
    ),
  ]

  @Test(arguments: misuses)
  func refusesMisusedBlocks(_ main: String, _ message: String) {
    let texts = [
      "main": main, "part": "", "base": "{% block body %}{% endblock %}",
      "child": "{% extends \"base\" %}",
    ]
    let (template, diagnostics) = compile(texts.mapValues { $0 + "{# end #}" })
    #expect(template == nil)
    #expect(lines(diagnostics).contains { $0.contains(message) }, "\(lines(diagnostics))")
  }

  @Test func locatesMistakesInTheFileThatHoldsThemAndSaysWhoIncludesIt() {
    let texts = [
      "main": "{% extends \"base\" %}\n{% block body %}\n  {% include \"part\" %}{% endblock %}",
      "base": "{% block body %}{% endblock %}\n{% p %}{{ bas }}{% endp %}",
      "part": "{% p %}\n{{ nosuch }}{% endp %}",
    ]
    let diagnostics = compile(texts.mapValues { $0 + "{# end #}" }).diagnostics
    #expect(
      lines(diagnostics) == [
        "templates/base:2:11: error: 'bas' is not in the context of letter [UnknownTemplateName]",
        "templates/main:1:1: note: extended here",
        "templates/part:2:4: error: 'nosuch' is not in the context of letter [UnknownTemplateName]",
        "templates/main:3:3: note: included here",
      ])
  }

  /// Each part includes the next one twice: 2 to the power of 19 copies, were there no limit.
  @Test(arguments: ["", "{% p %}x{% endp %}"])
  func refusesPartsThatGrowWithoutBound(_ content: String) {
    var texts = ["main": "{% include \"1\" %}{% include \"1\" %}"]
    for level in 1..<19 {
      texts["\(level)"] = "{% include \"\(level + 1)\" %}{% include \"\(level + 1)\" %}"
    }
    texts["19"] = content
    let (template, diagnostics) = compile(texts.mapValues { $0 + "{# end #}" })
    #expect(template == nil)
    #expect(diagnostics.map(\.id) == ["TemplateTooLarge"])
  }

  @Test func refusesLongChains() {
    var texts = ["main": "{% include \"1\" %}{# end #}", "40": "{# end #}"]
    for level in 1..<40 { texts["\(level)"] = "{% include \"\(level + 1)\" %}{# end #}" }
    #expect(compile(texts).diagnostics.map(\.id) == ["TemplateTooDeep"])
  }
}
