import Templates
import Testing

/// What stands in a record is text, whatever it looks like.
@Suite struct DataTests {
  @Test(arguments: [
    "{{ body }}", "{% include \"main\" %}", "{# end #}", "%}", "nil", "Nil", "0", "false",
    "A & B </w:t><w:x/>", "McDonald-O’Neill", "Optional(1)", "“quoted”", "שלום", "👩‍👧", "e\u{301}",
    "  spaces  at both ends ", "tab\there", "line\nline", "\u{A0}x\u{A0}", ", starts with a comma",
  ])
  func printsValuesAsTheyAre(_ value: String) throws {
    #expect(try rendered("{% p %}{{ body }}{% endp %}", Letter(body: value)) == "[p \(value)]")
  }

  @Test func comparesTextsWhole() throws {
    let text = "{% if body == \"9434765919\" %}{% p %}same{% endp %}{% endif %}"
    #expect(try rendered(text, Letter(body: "9434765870")).isEmpty)
    #expect(try rendered(text, Letter(body: "9434765919")) == "[p same]")
  }

  @Test func takesBlankOptionalTextForAbsent() throws {
    let text = "{% p %}{{ note|default:\"none\" }}{% endp %}"
    #expect(try rendered(text, Letter(note: " \n")) == "[p none]")
    #expect(try rendered(text, Letter(note: "nil")) == "[p nil]")
  }

  @Test func leavesOutBlankTextsOfAList() throws {
    let text = "{% p %}{% for line in recipient.addressLines %}{{ line }};{% endfor %}{% endp %}"
    let letter = Letter(recipient: .init(addressLines: ["a", " ", "b"]))
    #expect(try rendered(text, letter) == "[p a;b;]")
  }

  @Test func survivesARecordOfAnotherShape() throws {
    let template = try #require(compile(LetterSample.texts).template)
    var writer = RecordingWriter()
    let record = LetterContext.venue.record(of: .init())
    template.render(record, into: &writer)
    #expect(writer.output.contains("Invitation"))
  }
}
