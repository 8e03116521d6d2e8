import Foundation
import TestSupport
import Testing

/// A mistake in any template stops the run before a record is rendered.
@Suite struct TemplateErrorTests {
  private static let letter = "invitation-parent.stencil"

  /// A change to a template, where the message must point, and its name.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let insertion: String
    let id: String
    let column: Int

    init(_ name: String, _ insertion: String, id: String, column: Int) {
      testDescription = name
      self.insertion = insertion
      self.id = id
      self.column = column
    }
  }

  static let mistakes = [
    Mistake(
      "a mistyped name", "{% p %}{{ recipient.salutaton }}{% endp %}", id: "UnknownTemplateName",
      column: 11),
    Mistake(
      "a mistyped name in if", "{% if meeting.is_hibrid %}{% p %}x{% endp %}{% endif %}",
      id: "UnknownTemplateName", column: 7),
    Mistake(
      "an unclosed tag", "{% if meeting.is_hybrid %}{% p %}x{% endp %}", id: "UnclosedTag",
      column: 1),
    Mistake(
      "an unclosed value", "{% p %}{{ recipient.salutation {% endp %}", id: "UnclosedDelimiter",
      column: 8),
    Mistake(
      "an unknown filter", "{% p %}{{ recipient.salutation|shout }}{% endp %}",
      id: "UnknownFilter", column: 32),
    Mistake(
      "a file that includes itself", "{% include \"invitation-parent.stencil\" %}",
      id: "TemplateCycle", column: 1),
    Mistake(
      "an include by a value", "{% include meeting.reason %}", id: "MalformedTag", column: 1),
    Mistake("text outside a paragraph", "loose text", id: "TextOutsideParagraph", column: 1),
  ]

  @Test(arguments: mistakes)
  func refusesAMistakeWithItsPlace(_ mistake: Mistake) async throws {
    let templates = try TestFolder.copy(of: "templates")
    let text = try String(contentsOf: templates.appending(path: Self.letter), encoding: .utf8)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines.insert(mistake.insertion, at: 3)
    try templates.write(lines.joined(separator: "\n"), to: Self.letter)
    let errors = try await refused(templates)
    #expect(
      errors.contains("\(Self.letter):4:\(mistake.column): error:")
        && errors.contains("[\(mistake.id)]"), "\(errors)")
  }

  @Test(arguments: try Repository.files(under: "templates", ending: ".stencil").keys.sorted())
  func refusesATemplateThatIsCutShort(name: String) async throws {
    let templates = try TestFolder.copy(of: "templates")
    let file = templates.appending(path: name)
    let bytes = try Data(contentsOf: file)
    try bytes.dropLast(200).write(to: file)
    let errors = try await refused(templates)
    #expect(errors.contains(try Regex("\(name)(:[0-9]+)?(:[0-9]+)?: error:")), "\(errors)")
  }

  @Test func reportsTheMistakesOfAllTemplatesInOneRun() async throws {
    let templates = try TestFolder.copy(of: "templates")
    for name in ["agenda.stencil", "report-request.stencil"] {
      let file = templates.appending(path: name)
      let text = try String(contentsOf: file, encoding: .utf8)
      try templates.write(
        text.replacing("{% heading 2 %}", with: "{% heading 2 %}{{ meeting.typ }}"), to: name)
    }
    let errors = try await refused(templates)
    #expect(errors.contains("agenda.stencil:") && errors.contains("report-request.stencil:"))
  }

  /// What the run says about templates that it refuses; it must have made nothing.
  private func refused(_ templates: URL) async throws -> String {
    let output = try TestFolder.make("templates")
    let run = try await CasepackBinary.run(
      ["run", "--templates", templates.systemPath, "--output", output.systemPath])
    #expect(run.status == 78)
    #expect(output.filesBelow.isEmpty)
    return run.errors
  }
}
