import Testing

/// Templates with one mistake each, marked with `▸`, and what is said about it.
struct BadTemplate: CustomTestStringConvertible, Sendable {
  let marked: String
  let message: String

  init(_ marked: String, _ message: String) {
    (self.marked, self.message) = (marked, message)
  }

  var testDescription: String { marked }
}

/// The templates, by what is wrong with them.
extension BadTemplateTests {
  static let names = [
    BadTemplate(
      "{% p %}Dear\n {{ ▸recipient.salutaton }}{% endp %}",
      "'recipient.salutaton' is not in the context of letter; did you mean "
        + "'recipient.salutation'? [UnknownTemplateName]"),
    BadTemplate(
      "{% p %}{{ ▸recipent.salutation }}{% endp %}",
      "'recipent.salutation' is not in the context of letter; did you mean "
        + "'recipient.salutation'? [UnknownTemplateName]"),
    BadTemplate(
      "{% p %}{{ ▸salutation }}{% endp %}",
      "'salutation' is not in the context of letter; did you mean "
        + "'recipient.salutation'? [UnknownTemplateName]"),
    BadTemplate(
      "{% if ▸isHybird %}{% p %}x{% endp %}{% endif %}",
      "'isHybird' is not in the context of letter; did you mean 'isHybrid'? [UnknownTemplateName]"),
    BadTemplate(
      "{% if isHybrid %}{% elif not (isHybrid and ▸nosuch) %}{% endif %}",
      "'nosuch' is not in the context of letter [UnknownTemplateName]"),
    BadTemplate(
      "{% for x in ▸invted %}{% endfor %}",
      "'invted' is not in the context of letter; did you mean 'invited'? [UnknownTemplateName]"),
    BadTemplate(
      "{% with ▸venu as v %}{% endwith %}",
      "'venu' is not in the context of letter; did you mean 'venue'? [UnknownTemplateName]"),
    BadTemplate(
      "{% for x in invited %}{% p %}{{ ▸x.nam }}{% endp %}{% endfor %}",
      "'x.nam' is not in the context of letter; did you mean 'x.name'? [UnknownTemplateName]"),
    BadTemplate(
      "{% for x in invited %}{% endfor %}{% p %}{{ ▸x.name }}{% endp %}",
      "'x.name' is not in the context of letter [UnknownTemplateName]"),
    BadTemplate(
      "{% if ▸loop.first %}{% endif %}",
      "'loop.first' stands inside of a 'for' only [UnknownTemplateName]"),
    BadTemplate(
      "{% for x in invited %}{% if ▸loop.lst %}{% endif %}{% endfor %}",
      "'loop.lst' is none of loop.first, loop.last; did you mean 'loop.last'? "
        + "[UnknownTemplateName]"),
    BadTemplate(
      "{% for ▸body in invited %}{% endfor %}",
      "'body' already means something here; choose another name [HiddenName]"),
    BadTemplate(
      "{% for ▸loop in invited %}{% endfor %}",
      "'loop' cannot be a name; choose another word [MalformedTag]"),
    BadTemplate(
      "{% p %}{{ ▸recipient..phone }}{% endp %}",
      "'recipient..phone' is not in the context of letter [UnknownTemplateName]"),
  ]

  static let kinds = [
    BadTemplate(
      "{% p %}{{ ▸invited }}{% endp %}",
      "'invited' is a list; {{ }} prints texts only [WrongKind]"),
    BadTemplate(
      "{% p %}{{ ▸invited.name }}{% endp %}",
      "'invited' is a list and has no 'name'; go through it with {% for one in invited %} "
        + "[WrongKind]"),
    BadTemplate(
      "{% p %}{{ ▸invited.last }}{% endp %}",
      "'invited' is a list and has no 'last'; go through it with {% for one in invited %} "
        + "[WrongKind]"),
    BadTemplate(
      "{% p %}{{ ▸body.count }}{% endp %}",
      "'body' is a text and has no 'count'; use 'body' itself [WrongKind]"),
    BadTemplate(
      "{% p %}{{ ▸recipient }}{% endp %}",
      "'recipient' is a group; {{ }} prints texts only [WrongKind]"),
    BadTemplate(
      "{% p %}{{ ▸isHybrid }}{% endp %}",
      "'isHybrid' is a flag; {{ }} prints texts only [WrongKind]"),
    BadTemplate(
      "{% for x in ▸body %}{% endfor %}",
      "'body' is a text; 'for' goes through lists only [WrongKind]"),
    BadTemplate(
      "{% if ▸isHybrid == \"yes\" %}{% endif %}",
      "'isHybrid' is a flag and cannot be compared; ask for it by itself [WrongKind]"),
    BadTemplate(
      "{% if ▸body %}{% endif %}",
      "'body' is never absent, so the condition always holds; remove it or compare [AlwaysTrue]"),
    BadTemplate(
      "{% if ▸recipient %}{% endif %}",
      "'recipient' is never absent, so the condition always holds; remove it or compare "
        + "[AlwaysTrue]"),
    BadTemplate(
      "{% if option == ▸\"tow\" %}{% endif %}",
      "'option' is never 'tow', only one of one, two; did you mean 'two'? [UnknownChoice]"),
  ]

  static let guards = [
    BadTemplate(
      "{% p %}{{ ▸note }}{% endp %}",
      "'note' may be absent; ask {% if note %} first, or print {{ note|default:\"...\" }} "
        + "[UnguardedValue]"),
    BadTemplate(
      "{% p %}{{ ▸venue.name }}{% endp %}",
      "'venue' may be absent; ask {% if venue %} first, or print "
        + "{{ venue.name|default:\"...\" }} [UnguardedValue]"),
    BadTemplate(
      "{% if venue %}{% p %}{{ ▸venue.room }}{% endp %}{% endif %}",
      "'venue.room' may be absent; ask {% if venue.room %} first, or print "
        + "{{ venue.room|default:\"...\" }} [UnguardedValue]"),
    BadTemplate(
      "{% if note %}{% else %}{% p %}{{ ▸note }}{% endp %}{% endif %}",
      "'note' may be absent; ask {% if note %} first, or print {{ note|default:\"...\" }} "
        + "[UnguardedValue]"),
    BadTemplate(
      "{% if note or isHybrid %}{% p %}{{ ▸note }}{% endp %}{% endif %}",
      "'note' may be absent; ask {% if note %} first, or print {{ note|default:\"...\" }} "
        + "[UnguardedValue]"),
    BadTemplate(
      "{% if note %}{% endif %}{% p %}{{ ▸note }}{% endp %}",
      "'note' may be absent; ask {% if note %} first, or print {{ note|default:\"...\" }} "
        + "[UnguardedValue]"),
    BadTemplate(
      "{% with ▸venue as v %}{% endwith %}",
      "'venue' may be absent; ask {% if venue %} first [UnguardedValue]"),
    BadTemplate(
      "{% for x in invited %}{% p %}{{ ▸x.role }}{% endp %}{% endfor %}",
      "'x.role' may be absent; ask {% if x.role %} first, or print {{ x.role|default:\"...\" }} "
        + "[UnguardedValue]"),
    BadTemplate(
      "{% p %}{{ ▸body|default:\"x\" }}{% endp %}",
      "'body' is never absent; remove 'default' [NeedlessDefault]"),
  ]

  static let tags = [
    BadTemplate("{% ▸hedding 1 %}x{% endheading %}", "there is no tag 'hedding'"),
    BadTemplate(
      "{% ▸filter uppercase %}{% endfilter %}", "there is no tag 'filter' [UnknownTag]"),
    BadTemplate("{% ▸now \"Y\" %}", "there is no tag 'now'; did you mean 'row'? [UnknownTag]"),
    BadTemplate("{% ▸break %}", "there is no tag 'break' [UnknownTag]"),
    BadTemplate("{% ▸continue %}", "there is no tag 'continue' [UnknownTag]"),
    BadTemplate("{% ▸ifnot isHybrid %}{% endifnot %}", "there is no tag 'ifnot'"),
    BadTemplate("▸{% %}", "a tag starts with its name; this one is empty [UnknownTag]"),
    BadTemplate(
      "{% p %}{{ body|▸capitalize }}{% endp %}",
      "there is no filter 'capitalize', only 'default'; values arrive as final text "
        + "[UnknownFilter]"),
    BadTemplate(
      "{% p %}{{ note|▸defualt:\"x\" }}{% endp %}",
      "there is no filter 'defualt', only 'default'; values arrive as final text; did you mean "
        + "'default'? [UnknownFilter]"),
    BadTemplate(
      "{% p %}{{ note|▸default:body }}{% endp %}",
      "'default' takes one text in quotes: {{ note|default:\"not known\" }} [MalformedTag]"),
    BadTemplate(
      "{% p %}{{ note|▸default:\"\" }}{% endp %}",
      "'default' takes one text in quotes: {{ note|default:\"not known\" }} [MalformedTag]"),
    BadTemplate(
      "{% p %}{{ body ▸option }}{% endp %}",
      "only |default:\"text\" may follow the name in {{ }} [MalformedTag]"),
    BadTemplate(
      "{% p %}▸{{ \"body\" }}{% endp %}",
      "'{{ }}' prints one name, such as {{ recipient.salutation }} [MalformedTag]"),
    BadTemplate(
      "{% heading ▸4 %}x{% endheading %}",
      "'heading' takes a level from 1 to 3, such as {% heading 1 %} [MalformedTag]"),
    BadTemplate(
      "{% p ▸\"adress\" %}x{% endp %}",
      "'p' takes one style in quotes: body, address, fact, callout, signature, small; did you "
        + "mean 'address'? [UnknownStyle]"),
    BadTemplate(
      "{% table ▸\"4 x\" %}{% endtable %}",
      "'table' takes the widths of 1 to 12 columns in quotes, each from 1 to 100, such as "
        + "{% table \"4 4 3\" %}, and perhaps the word 'together' [MalformedTag]"),
    BadTemplate("{% table ▸\"4 0\" %}{% endtable %}", "'table' takes the widths"),
    BadTemplate("{% table ▸\"99999999999999999999\" %}{% endtable %}", "'table' takes the widths"),
    BadTemplate("{% bullets ▸round %}{% endbullets %}", "'bullets' takes no words after it"),
    BadTemplate("{% p %}{% br ▸2 %}{% endp %}", "'br' takes no words after it; remove them"),
    BadTemplate(
      "{% if isHybrid %}{% else ▸if isHybrid %}{% endif %}",
      "'else' takes no words after it; write 'elif' for 'else if' [MalformedTag]"),
    BadTemplate("▸{% if %}{% endif %}", "a condition has 1 to 100 words; write one after 'if'"),
    BadTemplate("▸{% if isHybrid and %}{% endif %}", "the condition ends too early"),
    BadTemplate("{% if isHybrid ▸isHybrid %}{% endif %}", "'isHybrid' cannot stand here"),
    BadTemplate("{% if ▸\"one\" == option %}{% endif %}", "'one' cannot stand here"),
    BadTemplate("{% if option ▸= \"one\" %}{% endif %}", "'=' cannot stand here"),
    BadTemplate("{% if ▸option == one %}{% endif %}", "'==' compares with a text in quotes"),
    BadTemplate("▸{% if (isHybrid %}{% endif %}", "'(' is never closed; write ')' [MalformedTag]"),
    BadTemplate("▸{% for invited %}{% endfor %}", "'for' reads {% for person in people %}"),
    BadTemplate(
      "▸{% for \"x\" in invited %}{% endfor %}", "'for' reads {% for person in people %}"),
    BadTemplate(
      "▸{% with recipient as \"x\" %}{% endwith %}", "'with' reads {% with recipient.address as"),
    BadTemplate(
      "▸{% with recipient %}{% endwith %}", "'with' reads {% with recipient.address as address %}"),
    BadTemplate("▸{% include body %}", "'include' takes the name of one template in quotes"),
    BadTemplate("▸{% include \"main\" body %}", "'include' takes the name of one template"),
    BadTemplate("▸{% include \"../secret\" %}", "there is no template '../secret'"),
    BadTemplate("▸{% include \"mian\" %}", "did you mean 'main'? [UnknownTemplate]"),
    BadTemplate("▸{% extends body %}", "'extends' takes the name of one template in quotes"),
    BadTemplate(
      "{% p %}x{% endp %}▸{% extends \"main\" %}", "'extends' stands before everything else"),
    BadTemplate("▸{% block %}{% endblock %}", "'block' takes one name"),
    BadTemplate(
      "{% block a %}{% endblock %}▸{% block a %}{% endblock %}", "a template has one block 'a'"),
    BadTemplate(
      "{% block a %}▸{{ block.super }}{% endblock %}", "'block.super' is not supported"),
  ]

  static let nesting = [
    BadTemplate("▸{% if isHybrid %}", "'if' is never closed; write {% endif %} where it ends"),
    BadTemplate("▸{% p %}x", "'p' is never closed; write {% endp %} where it ends [UnclosedTag]"),
    BadTemplate("▸{% block a %}", "'block' is never closed; write {% endblock %}"),
    BadTemplate("{% p %}x{% endp %}▸{% endp %}", "'endp' belongs to no open tag; write {% p %}"),
    BadTemplate("▸{% endblock %}", "'endblock' ends nothing"),
    BadTemplate("▸{% else %}", "'else' belongs to no open tag; write {% if %} before it"),
    BadTemplate(
      "{% if isHybrid %}▸{% p %}x{% endif %}", "'p' is never closed before 'endif'; write"),
    BadTemplate("{% p %}▸{% b %}x{% endp %}{% endb %}", "'b' is never closed before 'endp'"),
    BadTemplate(
      "{% if isHybrid %}▸{% p %}x{% else %}{% endp %}{% endif %}",
      "'p' is never closed before 'else'"),
  ]

  static let delimiters = [
    BadTemplate("{% p %}▸{{ body {% endp %}", "'{{' is never closed; write '}}' after it"),
    BadTemplate(
      "{% p %}▸{{ body %}{% endp %}",
      "'{{' is closed by '%}'; write '}}' [UnclosedDelimiter]"),
    BadTemplate("{% p %}x ▸}} y{% endp %}", "'}}' closes nothing; write '{{' before it"),
    BadTemplate("{% p %}100 ▸%} y{% endp %}", "'%}' closes nothing; write '{%' before it"),
  ]

  static let places = [
    BadTemplate(
      "{% p %}x{% endp %}\n  ▸stray text",
      "text stands in a paragraph, heading, item or cell, not by itself; write {% p %} before it "
        + "and {% endp %} after it [TextOutsideParagraph]"),
    BadTemplate("▸{{ body }}", "not by itself; write {% p %}"),
    BadTemplate("{% bullets %}▸x{% endbullets %}", "not in a list; write {% p %}"),
    BadTemplate(
      "{% table \"1\" %}{% headrow %}▸x{% cell %}y{% endcell %}{% endheadrow %}{% endtable %}",
      "text stands in a paragraph, heading, item or cell, not in a row"),
    BadTemplate(
      "{% p %}▸{% p %}x{% endp %}{% endp %}",
      "'p' stands by itself or in a cell, not in text [MisplacedTag]"),
    BadTemplate(
      "▸{% row %}{% cell %}x{% endcell %}{% endrow %}", "'row' stands in a table, not by itself"),
    BadTemplate(
      "▸{% item %}x{% enditem %}", "'item' stands in 'bullets' or 'numbered', not by itself"),
    BadTemplate("▸{% br %}", "'br' stands in a paragraph, heading, item or cell, not by itself"),
    BadTemplate("{% p %}{% b %}▸{% b %}x{% endb %}{% endb %}{% endp %}", "not in 'b'"),
    BadTemplate(
      "{% table \"1\" %}{% headrow %}{% cell %}▸x{% p %}y{% endp %}{% endcell %}{% endheadrow %}"
        + "{% endtable %}", "not in a cell among paragraphs"),
    BadTemplate(
      "{% heading 1 %}x{% endheading %}▸{% heading 3 %}y{% endheading %}",
      "a heading of level 3 follows a heading of level 1; make it level 2 [HeadingSkipsLevel]"),
    BadTemplate("▸{% heading 2 %}y{% endheading %}", "a heading of level 2 follows no heading"),
    BadTemplate(
      "{% table \"1 1\" %}{% headrow %}{% cell %}a{% endcell %}{% cell %}b{% endcell %}"
        + "{% endheadrow %}▸{% row %}{% cell %}a{% endcell %}{% endrow %}{% endtable %}",
      "a row has a cell for each of the table's 2 columns; this one has 1 [RowWidth]"),
    BadTemplate(
      "▸{% table \"1\" %}{% for x in invited %}{% row %}{% cell %}{{ x.name }}{% endcell %}"
        + "{% endrow %}{% endfor %}{% endtable %}",
      "a table of two or more rows starts with {% headrow %}"),
    BadTemplate(
      "{% table \"1\" %}{% row %}{% cell %}a{% endcell %}{% endrow %}▸{% headrow %}"
        + "{% cell %}a{% endcell %}{% endheadrow %}{% endtable %}",
      "a table has one 'headrow', which is its first row"),
  ]
}
