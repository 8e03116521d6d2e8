import ArgumentParser
import CaseModel
import CaseReaders
import Diagnostics
import Foundation
import Publishing
import WordProcessing

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Prints a stage of the work, for whoever looks for a fault.",
    discussion: "What is printed is personal data: it goes to the terminal and nowhere else.",
    subcommands: [Records.self, Context.self, Parts.self, Columns.self])

  struct Records: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints what was read about each meeting: ids, roles and who comes.")

    @OptionGroup var input: InputOptions
    @OptionGroup var printing: OutputOptions

    func run() throws {
      let terminal = Terminal(printing)
      do {
        let options = input.runOptions
        let inputs = try RunInputs(options)
        let selection = try RunSelection(options)
        terminal.show(inputs.diagnostics)
        for meeting in inputs.register.meetings where selection.includes(meeting) {
          inputs.register.caseFile(for: meeting.reference).map(RecordListing.lines)?
            .forEach(terminal.line)
        }
      } catch {
        throw terminal.fail(error)
      }
    }
  }

  struct Context: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints every name that a template sees for one document, with its value.")

    @OptionGroup var input: InputOptions
    @OptionGroup var printing: OutputOptions

    @Argument(help: "The meeting's reference.")
    var reference: String

    @Argument(help: "The recipient's id.")
    var recipient: String

    @Argument(help: "The kind of document.")
    var kind: String

    func run() throws {
      let terminal = Terminal(printing)
      do {
        let inputs = try RunInputs(input.runOptions)
        let lines = try ContextInspection.lines(
          meeting: reference, recipient: recipient, kind: kind, inputs: inputs)
        lines.forEach(terminal.line)
      } catch {
        throw terminal.fail(error)
      }
    }
  }

  struct Parts: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints the parts of a Word file with their sizes, or one part's text.")

    @Argument(help: "The Word file.")
    var file: String

    @Argument(help: "The part, such as word/document.xml.")
    var part: String?

    func run() throws {
      let terminal = Terminal()
      guard let bytes = FileManager.default.contents(atPath: file) else {
        throw ValidationError("the file cannot be read")
      }
      do {
        let package = try ZipReader([UInt8](bytes))
        if let part {
          terminal.line(String(decoding: try package.read(PartName(part)), as: UTF8.self))
        } else {
          for entry in package.entries {
            terminal.line("\(entry.name)  \(entry.size) bytes, \(entry.compressedSize) packed")
          }
        }
      } catch {
        throw ValidationError("the file is not a Word package, or has no such part")
      }
    }
  }

  struct Columns: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints every column that the exports may have.")

    func run() throws {
      let terminal = Terminal()
      for table in TableKind.allCases {
        terminal.line("\(table.rawValue): \(table.rowMeaning)")
        for column in table.definitions {
          terminal.line("  \(column.name)  \(column.meaning); \(column.form)")
        }
      }
    }
  }
}
