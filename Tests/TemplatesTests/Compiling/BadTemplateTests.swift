import Diagnostics
import Templates
import Testing

@Suite struct BadTemplateTests {
  @Test(arguments: names + kinds + guards)
  func refusesNamesThatTheContextDoesNotGive(_ template: BadTemplate) {
    expectOneMistake(template)
  }

  @Test(arguments: tags + nesting + delimiters)
  func refusesTagsThatCannotBeRead(_ template: BadTemplate) { expectOneMistake(template) }

  @Test(arguments: places)
  func refusesWhatStandsInTheWrongPlace(_ template: BadTemplate) { expectOneMistake(template) }

  private func expectOneMistake(_ template: BadTemplate) {
    let marked = MarkedTemplate(template.marked)
    let (compiled, diagnostics) = compile(marked.text)
    #expect(compiled == nil)
    let all = lines(diagnostics)
    #expect(all.filter { $0.contains(": error: ") }.count == 1, "\(all)")
    #expect(
      all.contains { line in
        marked.places.allSatisfy { line.hasPrefix("templates/main:\($0): error: ") }
          && line.contains(template.message)
      }, "\(all)")
  }
}
