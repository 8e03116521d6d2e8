import Foundation
import Protection

/// What was protected, in lines that a clerk understands or as JSON for a program. Ids and counts
/// only; no password.
struct ProtectionSummary {
  private let report: ProtectionReport
  private let into: String
  private let passwords: String

  /// The summary of copies in the folder `into` under the passwords in a file.
  init(_ report: ProtectionReport, into: String, passwords: String) {
    self.report = report
    self.into = into
    self.passwords = passwords
  }

  /// The lines for a person.
  var lines: [String] {
    let total = report.made.count + report.unchanged.count + report.refused.count
    var lines = [
      "Packs of \(report.recipients) recipients",
      """
      Documents: \(total) in packs = \(report.made.count) protected \
      + \(report.unchanged.count) unchanged + \(report.refused.count) refused
      """,
    ]
    if !report.filled.isEmpty {
      lines.append("New passwords for \(report.filled.count): \(Self.list(report.filled))")
    }
    if !report.withdrawn.isEmpty {
      lines.append("Removed, because no pack holds them any more:")
      lines += report.withdrawn.map { "  \($0.copy)" }
    }
    return lines + [
      "The copies are in \(into)/, each proved to be encrypted; the passwords are in \(passwords).",
      "Tell each recipient the password by another way than the copy goes.",
    ]
  }

  private static func list(_ ids: [String]) -> String {
    let shown = ids.prefix(20).joined(separator: ", ")
    return ids.count > 20 ? "\(shown) and \(ids.count - 20) more" : shown
  }

  /// The summary as one JSON object.
  var json: String {
    let facts = Facts(
      recipients: report.recipients, protected: report.made.map(\.copy),
      unchanged: report.unchanged.map(\.copy), refused: report.refused.map(\.copy),
      withdrawn: report.withdrawn.map(\.copy), newPasswords: report.filled)
    return JSONLine.text(of: facts)
  }

  private struct Facts: Encodable {
    let recipients: Int
    let protected: [String]
    let unchanged: [String]
    let refused: [String]
    let withdrawn: [String]
    let newPasswords: [String]
  }
}
