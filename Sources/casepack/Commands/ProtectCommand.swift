import ArgumentParser
import Diagnostics
import Foundation
import Protection
import Publishing

struct ProtectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protect",
    abstract: "Makes password-protected copies of every pack, which Word opens with a password.",
    discussion: """
      Each recipient has one password, in a file that only you can read: two columns, recipient_id \
      and password. It is made where it is missing, a phrase of five words is put in where a \
      password is empty, and what is in it is kept. A password of your own has 12 characters or \
      more, or four words or more, and at most 255 characters; accents count as typed on a keyboard \
      (Unicode NFC). Tell a recipient the password by another way than the copy goes.

      EXAMPLE
        ./casepack protect output --passwords ~/passwords.csv --into ~/to-send
      """)

  @Argument(help: "The folder that a run wrote.")
  var output: String

  @Option(help: ArgumentHelp("The file of the passwords.", valueName: "file"))
  var passwords: String

  @Option(help: ArgumentHelp("The folder for the copies, outside the output.", valueName: "dir"))
  var into: String

  @Option(help: ArgumentHelp("How many files to work on at a time.", valueName: "n"))
  var jobs: Int?

  @OptionGroup var printing: OutputOptions

  func validate() throws {
    guard jobs.map({ $0 > 0 }) ?? true else { throw ValidationError("--jobs is at least 1") }
  }

  func run() async throws {
    let terminal = Terminal(printing)
    let report: ProtectionReport
    do { report = try await protect() } catch { throw terminal.fail(error) }
    terminal.show(report.diagnostics)
    let summary = ProtectionSummary(report, into: into, passwords: passwords)
    if printing.format == .json {
      terminal.line(summary.json)
    } else {
      summary.lines.forEach(terminal.remark)
    }
    throw ExitCode((report.fault?.status ?? .success).rawValue)
  }

  private func protect() async throws(RunFailure) -> ProtectionReport {
    let folder = try openOutput()
    let protection = PackProtection(
      output: output, into: into, passwords: passwords,
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      isReleased: { folder.isReleased($1, at: $0.source) })
    // Nothing was staged; what is left over is an empty folder at most.
    defer { try? folder.discard() }
    do throws(ProtectionFailure) {
      return try await protection.run()
    } catch {
      throw RunFailure(error.reason.status, [error.diagnostic])
    }
  }

  /// Opened, so that no run changes the packs meanwhile; never made.
  private func openOutput() throws(RunFailure) -> OutputFolder {
    guard FileManager.default.fileExists(atPath: "\(output)/manifest.json") else {
      throw RunFailure(.inputMissing, [.noOutput(output)])
    }
    do throws(OutputError) {
      return try OutputFolder(opening: output)
    } catch {
      throw RunFailure(ExitStatus(rawValue: error.exitCode) ?? .inputOutput, [error.diagnostic])
    }
  }
}

extension ProtectionFailure.Reason {
  /// How the command ends where nothing could be made.
  fileprivate var status: ExitStatus {
    switch self {
    case .misplaced: .usage
    case .inputMissing: .inputMissing
    case .cannotCreate: .cannotCreate
    case .inputOutput: .inputOutput
    case .permission: .permission
    }
  }
}

extension ProtectionReport.Fault {
  /// How the command ends where not everything could be made.
  fileprivate var status: ExitStatus {
    switch self {
    case .password: .recordsHaveErrors
    case .inputOutput: .inputOutput
    case .cannotCreate: .cannotCreate
    case .permission: .permission
    case .unproved: .verificationFailed
    }
  }
}

extension Diagnostic {
  fileprivate static func noOutput(_ path: String) -> Diagnostic {
    Diagnostic(
      "NoOutput", at: Location(file: path),
      "no run has finished in this folder; run './casepack run' first")
  }
}
