import CaseModel
import Diagnostics

extension Diagnostic {
  static func unreadableManifest(_ output: String) -> Diagnostic {
    Diagnostic(
      "ManifestUnreadable", at: Location(file: "\(output)/\(Manifest.name)"),
      "the manifest is none that a run writes, so that nothing tells which files are; "
        + "move the output folder's contents aside and run again")
  }

  static func changedManifest(_ output: String) -> Diagnostic {
    Diagnostic(
      "ManifestChanged", at: Location(file: "\(output)/\(Manifest.name)"),
      "the manifest was changed after a run wrote it; run './casepack run' again")
  }

  static func missing(_ place: String) -> Diagnostic {
    Diagnostic(
      "FileMissing", at: Location(file: place),
      "a file that a run made is not there; run './casepack run' again")
  }

  static func changed(_ place: String) -> Diagnostic {
    Diagnostic(
      "FileChanged", at: Location(file: place),
      "the file is not as a run made it; do not send it, and run './casepack run' again")
  }

  static func strays(_ count: Int, in folder: String, of output: String) -> Diagnostic {
    Diagnostic(
      "FileStray", at: Location(file: folder.isEmpty ? output : "\(output)/\(folder)"),
      """
      \(count) file\(count == 1 ? "" : "s") in or below this folder \(count == 1 ? "was" : "were") \
      made by no run; move what is not ours elsewhere
      """)
  }

  static func unknownReader(_ place: String, _ isStale: Bool) -> Diagnostic {
    Diagnostic(
      "ReaderUnknown", isStale ? .warning : .error, at: Location(file: place),
      """
      the records do not say who reads this document, so that it cannot be swept; do not send it, \
      and run './casepack run' with the records that it was made from
      """)
  }

  static func stoppedMeeting(_ meeting: MeetingReference, _ place: String) -> Diagnostic {
    Diagnostic(
      "MeetingStopped", at: Location(file: place),
      """
      the records of \(meeting) have errors, so that nobody knows what its documents must not hold; \
      send none of them, correct what './casepack check' lists, and run again
      """)
  }

  static func changedInputs(_ names: [String], _ output: String, _ data: String) -> Diagnostic {
    Diagnostic(
      "RecordsChanged", .warning, at: Location(file: output),
      """
      the records in \(data) are not those that this folder was made from (\(names.joined(separator: ", "))): \
      the documents are searched for what today's records withhold; give its own with --data, or run again
      """)
  }

  static func missedLeaks(_ count: Int, _ output: String) -> Diagnostic {
    Diagnostic(
      "AlarmSilent", at: Location(file: output),
      "\(count) planted leak\(count == 1 ? " was" : "s were") not found by the sweep; report this")
  }
}
