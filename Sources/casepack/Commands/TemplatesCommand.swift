import Practice
import ArgumentParser
import Diagnostics
import Documents
import Publishing
import Templates

struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Lists and checks the templates, and says what each may name.",
    subcommands: [List.self, Check.self, Show.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the kinds of document and their templates.")

    func run() throws {
      let terminal = Terminal()
      for kind in DocumentKind.allCases {
        terminal.line("\(kind.rawValue)  templates/\(kind.templateName)  \(kind.title)")
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says everything that is wrong with any template.")

    @OptionGroup var input: InputOptions
    @OptionGroup var printing: OutputOptions

    func run() throws {
      let terminal = Terminal(printing)
      do {
        let options = input.runOptions
        let folder = try TemplateFolder(own: options.templates, shipped: options.shippedTemplates)
        let profile = try CouncilProfile.read(
          from: InputSnapshot(ofData: options.data), named: options.profile)
        _ = try DocumentTemplates(
          folder: folder,
          letterheadSource: LetterheadSource(
            organisation: profile.organisation, profile: profile))
        terminal.remark("\(folder.library.names.count) templates, nothing wrong")
      } catch {
        throw terminal.fail(error)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints every name that a kind's template may use, with meaning and example.")

    @Argument(help: "The kind of document.")
    var kind: String

    func validate() throws {
      guard DocumentKind(rawValue: kind) == nil else { return }
      let names = DocumentKind.allCases.map(\.rawValue)
      let guess = NearMiss.suggestion(for: kind, among: names).map { "; did you mean '\($0)'?" }
      throw ValidationError("the kinds are \(names.joined(separator: ", "))\(guess ?? "")")
    }

    func run() throws {
      let terminal = Terminal()
      DocumentKind(rawValue: kind)?.definition.context.shape.listing().forEach(terminal.line)
    }
  }
}
