import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// Where results and diagnostics go: results to standard output, diagnostics to standard error.
struct Terminal {
  private let printer: DiagnosticPrinter
  private let quiet: Bool

  /// A terminal for a command's options; colour only where a person reads.
  init(_ options: OutputOptions) {
    printer = DiagnosticPrinter(
      format: options.format == .json ? .json : .text, colour: isatty(STDERR_FILENO) == 1)
    quiet = options.quiet
  }

  /// A terminal for a command without such options.
  init() {
    printer = DiagnosticPrinter(format: .text, colour: isatty(STDERR_FILENO) == 1)
    quiet = false
  }

  /// Writes diagnostics; in a quiet run, errors and warnings only.
  func show(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where !(quiet && diagnostic.severity == .note) {
      for line in printer.lines(for: diagnostic) { Self.write(line, to: .standardError) }
    }
  }

  /// Writes a line of the result.
  func line(_ text: String = "") {
    Self.write(text, to: .standardOutput)
  }

  /// Writes a line that a quiet run leaves out.
  func remark(_ text: String) {
    if !quiet { line(text) }
  }

  /// Shows a failure's diagnostics and ends the command with its status.
  func fail(_ failure: RunFailure) -> ExitCode {
    show(failure.diagnostics)
    return ExitCode(failure.status.rawValue)
  }

  private static func write(_ text: String, to handle: FileHandle) {
    // A closed pipe ends the output, not the run.
    try? handle.write(contentsOf: Data("\(text)\n".utf8))
  }
}
