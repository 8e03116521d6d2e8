import Diagnostics
import Templates
import Testing

@Suite struct ContextShapeTests {
  @Test func listsItsNamesWithTypesAndMeanings() {
    let lines = LetterContext.fields.shape.listing()
    #expect(
      Array(lines.prefix(4)) == [
        "recipient  (a group: who the letter goes to)",
        "  recipient.salutation = \"Ms Example\"  (a text: how the letter addresses the reader)",
        "  recipient.phone = \"01632 960001\"  (a text, may be absent: where to ring the reader)",
        "  recipient.addressLines  (a list of texts: the address, a line each)",
      ])
    #expect(lines.contains("  invited[].name  (a text: the person's name)"))
    #expect(lines.contains("option = \"one\"  (a choice of one, two: how families take part)"))
  }

  @Test func listsWhatATemplateSees() {
    let letter = Letter(invited: [.init(name: "Ann \"A\"\nExample")], isHybrid: true)
    let lines = LetterContext.fields.shape.listing(of: LetterContext.fields.record(of: letter))
    #expect(
      lines == [
        "recipient  (a group: who the letter goes to)",
        "  recipient.salutation = \"Ms Example\"  (a text: how the letter addresses the reader)",
        "  recipient.phone = absent  (a text, may be absent: where to ring the reader)",
        "  recipient.addressLines: 2  (a list of texts: the address, a line each)",
        "    recipient.addressLines[1] = \"1 Sample Street\"",
        "    recipient.addressLines[2] = \"ZZ1 1AA\"",
        "invited: 1  (a list: everyone who is invited)",
        "  invited[1].name = \"Ann \\\"A\\\"\\nExample\"  (a text: the person's name)",
        "  invited[1].role = absent  (a text, may be absent: what the person does)",
        "venue = absent  (a group, may be absent: where people meet)",
        "isHybrid = yes  (a flag: whether some people join by video)",
        "option = \"one\"  (a choice of one, two: how families take part)",
        "note = absent  (a text, may be absent: a note)",
        "body = \"body text\"  (a text: the body)",
      ])
  }

  @Test func findsTextsThatShouldNotBeBlank() {
    let letter = Letter(
      recipient: .init(salutation: " "), invited: [.init(name: "A"), .init(name: "")],
      venue: .init(name: ""))
    let record = LetterContext.fields.record(of: letter)
    #expect(
      LetterContext.fields.shape.blanks(in: record)
        == ["recipient.salutation", "invited[2].name", "venue.name"])
  }

  @Test func findsNamesThatNoTemplateCanUse() {
    let shape = ContextShape([
      ContextFieldShape("a", "", .text), ContextFieldShape("a", "", .flag),
      ContextFieldShape("loop", "", .flag), ContextFieldShape("two words", "", .flag),
      ContextFieldShape("inner", "", .group(ContextShape([ContextFieldShape("x.y", "", .text)]))),
    ])
    #expect(
      shape.faults == [
        "'a' is declared twice", "'loop' is not a word that a template can write as a name",
        "'two words' is not a word that a template can write as a name",
        "'inner.x.y' is not a word that a template can write as a name",
      ])
    #expect(LetterContext.fields.shape.faults.isEmpty)
  }

  @Test func refusesToCompileForAFaultyContext() {
    let shape = ContextShape([ContextFieldShape("or", "", .flag)])
    let result = TemplateCompiler(
      library: TemplateLibrary(texts: ["t": "{# end #}"], folder: "f")
    ).compile("t", for: "kind", shape: shape)
    #expect(result.template == nil)
    #expect(result.diagnostics.map(\.id) == ["FaultyContext"])
  }
}
