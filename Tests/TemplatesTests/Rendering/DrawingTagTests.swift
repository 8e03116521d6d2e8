import Diagnostics
import Templates
import Testing
import WordProcessing

@Suite struct DrawingTagTests {
  private struct Minutes: Sendable {
    struct Child: Sendable { var course: Drawing? }
    var scale: Drawing?
    var children: [Child] = []
    var note = "a note"
  }

  private static let fields = ContextGroup<Minutes>([
    .optionalDrawing("scale_drawing", "where each person stands") { $0.scale },
    .list(
      "children", "the children",
      of: ContextGroup<Minutes.Child>([
        .optionalDrawing("course", "how the child's numbers changed") { $0.course }
      ])
    ) { $0.children },
    .text("note", "a note") { $0.note },
  ])

  private static let scale = ScaleDrawing(
    title: "Scale", marks: [.init(label: "A", meaning: "mother {{", number: ScaleNumber(4))]
  ).map(Drawing.scale)

  private func compile(_ text: String) -> (template: CompiledTemplate?, diagnostics: [Diagnostic]) {
    TemplateCompiler(library: TemplateLibrary(texts: ["main": text + "{# end #}"], folder: "t"))
      .compile("main", for: "minutes", shape: Self.fields.shape)
  }

  private func rendered(_ text: String, _ minutes: Minutes) throws -> String {
    let (template, diagnostics) = compile(text)
    let compiled = try #require(template, "\(lines(diagnostics))")
    var writer = RecordingWriter()
    compiled.render(Self.fields.record(of: minutes), into: &writer)
    return writer.output
  }

  @Test func drawingIsShownWithItsOwnEndsOrTheTemplates() throws {
    let minutes = Minutes(scale: Self.scale)
    #expect(
      try rendered("{% drawing scale_drawing %}", minutes)
        == "[drawing Scale, from 0 not safe to 10 safe. A, mother {{: 4.]")
    #expect(
      try rendered("{% drawing scale_drawing \"0 bad\" \"10 good\" %}", minutes)
        == "[drawing Scale, from 0 bad to 10 good. A, mother {{: 4.]")
  }

  @Test func absentDrawingLeavesNothing() throws {
    #expect(try rendered("{% drawing scale_drawing %}{% newpage %}", Minutes()) == "[newpage]")
    let asked = "{% if scale_drawing %}{% p %}x{% endp %}{% endif %}"
    #expect(try rendered(asked, Minutes()) == "")
    #expect(try rendered(asked, Minutes(scale: Self.scale)) == "[p x]")
  }

  @Test func drawingsOfAListAreShown() throws {
    let minutes = Minutes(children: [.init(course: nil), .init(course: Self.scale)])
    #expect(
      try rendered(
        "{% for child in children %}{% drawing child.course %}{% endfor %}", minutes
      ).ranges(of: "[drawing ").count == 1)
  }

  @Test func tableMayBeKeptTogether() throws {
    #expect(
      try rendered(
        "{% table \"3 5\" together %}{% row %}{% cell %}a{% endcell %}"
          + "{% cell %}{% p \"small\" %}b{% endp %}{% endcell %}{% endrow %}{% endtable %}",
        Minutes())
        == "[table 3-5 together [row [cell a][cell [p.small b]]]]")
  }

  @Test(arguments: [
    (
      "{% drawing ▸note %}",
      "'note' is a text; 'drawing' shows drawings only [WrongKind]"
    ),
    (
      "{% drawing ▸scale_drawin %}",
      "'scale_drawin' is not in the context of minutes; did you mean 'scale_drawing'? "
        + "[UnknownTemplateName]"
    ),
    (
      "{% p %}{{ ▸scale_drawing }}{% endp %}",
      "'scale_drawing' is a drawing; {{ }} prints texts only [WrongKind]"
    ),
    (
      "{% for x in ▸scale_drawing %}{% endfor %}",
      "'scale_drawing' is a drawing; 'for' goes through lists only [WrongKind]"
    ),
    (
      "▸{% drawing %}",
      "'drawing' takes a name, and perhaps the words at the ends of its scale, such as "
        + "{% drawing scale \"0 not safe\" \"10 safe\" %} [MalformedTag]"
    ),
    (
      "{% drawing ▸scale_drawing \"0 not safe\" %}",
      "'drawing' takes a name, and perhaps the words at the ends of its scale, such as "
        + "{% drawing scale \"0 not safe\" \"10 safe\" %} [MalformedTag]"
    ),
    (
      "{% p %}x▸{% drawing scale_drawing %}{% endp %}",
      "'drawing' stands by itself, not in text [MisplacedTag]"
    ),
    (
      "{% p %}x▸{% newpage %}{% endp %}",
      "'newpage' stands by itself, not in text [MisplacedTag]"
    ),
    (
      "{% newpage ▸2 %}", "'newpage' takes no words after it; remove them [MalformedTag]"
    ),
    (
      "{% table ▸\"3 5\" apart %}{% row %}{% cell %}a{% endcell %}{% endrow %}{% endtable %}",
      "'table' takes the widths of 1 to 12 columns in quotes, each from 1 to 100, such as "
        + "{% table \"4 4 3\" %}, and perhaps the word 'together' [MalformedTag]"
    ),
  ])
  func mistakesAreLocated(marked: String, message: String) {
    let template = MarkedTemplate(marked)
    let found = lines(compile(template.text).diagnostics)
    #expect(found == template.places.map { "t/main:\($0): error: \(message)" })
  }

  @Test func textsOfADrawingCountAsTheRecords() {
    let record = Self.fields.record(of: Minutes(scale: Self.scale))
    #expect(record.containsText { $0.contains("mother {{") })
    #expect(!Self.fields.record(of: Minutes()).containsText { $0.contains("mother") })
    #expect(
      Self.fields.shape.listing(of: record).first
        == "scale_drawing = \"Scale, from 0 not safe to 10 safe. A, mother {{: 4.\"  "
        + "(a drawing, may be absent: where each person stands)")
    #expect(Self.fields.shape.faults.isEmpty)
    #expect(Self.fields.shape.blanks(in: record).isEmpty)
  }
}
