import Diagnostics
import Templates
import Testing

/// Another front end hands over tokens instead of text, perhaps without lines and columns.
@Suite struct FrontEndTests {
  @Test func compilesTokensThatComeFromElsewhere() throws {
    let template = try #require(compile("body").template)
    var writer = RecordingWriter()
    template.render(LetterContext.fields.record(of: Letter(body: "B")), into: &writer)
    #expect(writer.output == "[p Dear B]")
  }

  @Test func givesTheTokensPlaceWhereWordsHaveNone() {
    #expect(
      lines(compile("bodi").diagnostics) == [
        "letter.docx: error: 'bodi' is not in the context of letter; did you mean 'body'? "
          + "[UnknownTemplateName]"
      ])
  }

  private func compile(
    _ name: String
  ) -> (template: CompiledTemplate?, diagnostics: [Diagnostic]) {
    let place = Location(file: "letter.docx")
    let pieces: [(ScannedToken.Kind, String)] = [
      (.tag, "p"), (.text, "Dear "), (.output, name), (.tag, "endp"),
    ]
    let tokens = pieces.map { ScannedToken($0, $1, at: place, contentsAt: place) }
    let source = TemplateSource(file: "letter.docx", tokens: tokens, diagnostics: [])
    return TemplateCompiler(library: TemplateLibrary(["letter": source]))
      .compile("letter", for: "letter", shape: LetterContext.fields.shape)
  }
}
