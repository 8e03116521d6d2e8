import Templates
import Testing

@Suite struct WhitespaceTests {
  static let bare = Letter(note: nil, body: "B")

  @Test(arguments: [
    // Lines of a template wrap where the author likes.
    ("\n  one\n  two\t three\r\n", "one two three"),
    ("one {# aside #} two", "one two"),
    ("one{# aside #}two", "onetwo"),
    // Around values and strong text no space is lost and none doubled.
    ("a {{ body }} c", "a B c"),
    ("a{{ body }}c", "aBc"),
    ("a\n{{ body }}\n{{ body }}", "a B B"),
    ("a {% b %}b{% endb %} c", "a [b b] c"),
    ("a{% b %} b {% endb %}c", "a [b b] c"),
    ("a {% b %} b{% endb %}", "a [b b]"),
    ("a {% b %}{% if note %}{{ note }}{% endif %}{% endb %} c", "a c"),
    // An empty branch leaves no gap.
    ("a {% if note %}{{ note }}{% endif %} c", "a c"),
    ("a {% if note %}{{ note }} {% endif %}c", "a c"),
    ("a{% if note %} {{ note }}{% endif %} c", "a c"),
    ("{% if note %}{{ note }}{% endif %} c", "c"),
    ("c {% if note %}{{ note }}{% endif %}", "c"),
    ("a {% if note %}{{ note }}{% endif %}, c", "a, c"),
    ("a {% if note %}{{ note }}{% endif %}.", "a."),
    ("(a {% if note %}{{ note }}{% endif %}) c", "(a) c"),
    ("a {{ body }} , c", "a B , c"),
    // A no-break space was typed to be kept.
    ("a\u{A0} \u{A0}b", "a\u{A0} \u{A0}b"),
    // Lines begin and end without spaces, and none of them is empty.
    ("a {% br %} b", "a/b"),
    ("{% br %}a{% br %}{% if note %}{{ note }}{% endif %}{% br %}b{% br %}", "a/b"),
    ("a {% br %}{% b %}b{% endb %}", "a/[b b]"),
    ("page {% page %} of\n{% pages %} pages", "page # of ## pages"),
  ])
  func collapsesInTheTemplate(_ template: String, _ expected: String) throws {
    #expect(try rendered("{% p %}\(template){% endp %}", Self.bare) == "[p \(expected)]")
  }

  @Test(arguments: [
    ("a{{ body }}c", "B  ", "aB  c"),
    ("a {{ body }} c", " B ", "a B c"),
    ("a {{ body }} c", "B  B", "a B  B c"),
    ("a {{ body }} c", "", "a c"),
    ("a {{ body }} {{ body }} c", "", "a c"),
    ("a{% br %}{{ body }}{% br %}c", "", "a/c"),
    ("a {{ body }} c", "B\n", "a B\nc"),
    ("a {{ body }}{% br %}c", "B\n", "a B\nc"),
  ])
  func keepsThatOfValues(_ template: String, _ value: String, _ expected: String) throws {
    #expect(
      try rendered("{% p %}\(template){% endp %}", Letter(body: value)) == "[p \(expected)]")
  }

  @Test func startsAfreshInEachElement() throws {
    let text = """
      {% heading 1 %} a {% endheading %}
      {% bullets %} {% item %} b {% enditem %} {% item %} c{% enditem %} {% endbullets %}
      {% table "1" %} {% row %} {% cell %} {% p %} d {% endp %} {% p %} e {% endp %} {% endcell %}
      {% endrow %} {% endtable %}
      """
    #expect(
      try rendered(text) == "[h1 a][ul [li b][li c]][table 1 [row [cell [p d][p e]]]]")
  }
}
