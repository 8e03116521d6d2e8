import Disclosure
import CaseModel
import CaseReaders
import Documents
import Foundation
import Publishing

/// What a run did, in lines that a clerk understands or as JSON for a program.
struct RunSummary {
  private let report: RunReport
  private let output: String?

  /// The summary of a run; `output` is nil where nothing was written.
  init(_ report: RunReport, output: String?) {
    self.report = report
    self.output = output
  }

  /// The lines for a person.
  var lines: [String] {
    meetingLines + rowLines + documentLines + [alarmLine] + peopleLines + folderLines
  }

  private var meetingLines: [String] {
    let outcomes = report.outcomes
    var lines = ["Meetings: \(outcomes.count + report.stopped.count)"]
    let made = outcomes.count { $0.pause == nil && $0.refused == 0 }
    let refused = outcomes.filter { $0.pause == nil && $0.refused > 0 }.map(\.meeting.reference)
    if !refused.isEmpty {
      lines.append(
        "  \(refused.count) with documents that were refused, see the errors above: "
          + Self.list(refused))
    }
    if made > 0 {
      let same = outcomes.count { $0.isAsBefore }
      let note = same > 0 ? ", \(same) of them as they were: nothing changed" : ""
      lines.append("  \(made) with everything that is due\(note)")
    }
    let stopped = outcomes.filter { $0.pause == .stopped }.map(\.meeting.reference) + report.stopped
    if !stopped.isEmpty {
      lines.append(
        "  \(stopped.count) stopped, see the errors above: \(Self.list(stopped.sorted()))")
    }
    let waiting = outcomes.filter { $0.pause == .notYetDue }.map(\.meeting.reference)
    if !waiting.isEmpty {
      lines.append("  \(waiting.count) whose letters have no date yet: \(Self.list(waiting))")
    }
    for type in MeetingType.allCases where !type.isConference {
      let skipped = outcomes.filter { $0.pause == .notAConference && $0.meeting.type == type }
      if !skipped.isEmpty {
        lines.append(
          "  \(skipped.count) skipped (\(type.title): no conference document is made for one): "
            + Self.list(skipped.map(\.meeting.reference)))
      }
    }
    return lines
  }

  private var rowLines: [String] {
    report.rowAccounts.map { account in
      let skipped = account.skipped.filter { $0.value > 0 }
        .sorted { $0.key.rawValue < $1.key.rawValue }
      let why =
        skipped.isEmpty
        ? "" : " (\(skipped.map { "\($0.value) \($0.key.reason)" }.joined(separator: ", ")))"
      let total = skipped.map(\.value).reduce(0, +)
      return """
        Rows of \(account.file): \(account.read) read = \(account.used) used \
        + \(account.rejected) rejected + \(total) skipped\(why)
        """
    }
  }

  private var documentLines: [String] {
    let made = report.published.writtenDocuments
    // A check makes and verifies everything in memory, and leaves nothing behind.
    let good =
      output == nil
      ? "\(report.madeOrUnchanged) that would be made"
      : "\(made) made + \(report.madeOrUnchanged - made) unchanged"
    let counts = report.counts.filter { $0.count > 0 }
    return [
      """
      Documents: \(report.planned) planned = \(good) + \(report.refused) refused \
      + \(report.notYetDue) not yet due
      """
    ] + counts.map { "  \($0.count) \($0.kind.rawValue)" }
  }

  /// A run whose planted leak was missed has no summary.
  private var alarmLine: String { "Alarm: 1 leak planted in memory, 1 found by the sweep" }

  private var peopleLines: [String] {
    let unwritten = report.outcomes.flatMap { outcome in
      outcome.notWritten.map {
        "\($0.id) for \(outcome.meeting.reference) (\($0.reason.reason))"
      }
    }
    return Self.section(
      "Not written to, because a letter could do harm or cannot arrive; decide what to do:",
      unwritten)
      + Self.section(
        "Easy read asked for: a person must prepare it from the letter that is made:",
        report.outcomes.flatMap { Self.people($0.easyRead, $0) })
      + Self.section(
        "Another language preferred: have the letter translated or read to them:",
        report.outcomes.flatMap { Self.people($0.otherLanguage, $0) })
  }

  private static func people(_ ids: [PersonID], _ outcome: MeetingOutcome) -> [String] {
    ids.map { "\($0) for \(outcome.meeting.reference)" }
  }

  private static func section(_ title: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : [title] + items.map { "  \($0)" }
  }

  private var folderLines: [String] {
    guard let output else { return ["Nothing was written."] }
    return ChangeLines.lines(of: report.published) + [
      report.coversEverything
        ? "Everything is in \(output)/, what is due when in \(output)/schedule.csv."
        : "What was asked for is in \(output)/."
    ] + releaseLines
  }

  private var releaseLines: [String] {
    let hasSheets = report.outcomes.contains { $0.counts[.releaseSheet] > 0 }
    return hasSheets
      ? ["Before posting, read and sign the release sheets in each meeting's internal/ folder."]
      : []
  }

  private static func list(_ references: [MeetingReference]) -> String {
    let shown = references.prefix(20).map(\.text).joined(separator: ", ")
    return references.count > 20 ? "\(shown) and \(references.count - 20) more" : shown
  }
}

extension RunSummary {
  /// The summary as one JSON object.
  var json: String {
    let changes = report.published.changes
    let facts = Facts(
      status: Int(report.status.rawValue), meetings: report.outcomes.count + report.stopped.count,
      stopped: report.outcomes.filter { $0.pause == .stopped }.map(\.meeting.reference.text)
        + report.stopped.map(\.text),
      planned: report.planned, passed: report.madeOrUnchanged, refused: report.refused,
      notYetDue: report.notYetDue,
      kinds: Dictionary(
        uniqueKeysWithValues: report.counts.map { ($0.kind.rawValue, $0.count) }),
      asBefore: report.outcomes.count { $0.isAsBefore }, new: changes.new,
      changed: changes.changed, lettersChanged: report.published.letters.changed,
      remade: changes.remade, withdrawn: changes.withdrawn,
      movedByHand: changes.movedByHand)
    return JSONLine.text(of: facts)
  }

  private struct Facts: Encodable {
    let status: Int
    let meetings: Int
    let stopped: [String]
    let planned: Int
    let passed: Int
    let refused: Int
    let notYetDue: Int
    let kinds: [String: Int]
    let asBefore: Int
    let new: [String]
    let changed: [String]
    let lettersChanged: [String]
    let remade: [String]
    let withdrawn: [String]
    let movedByHand: [String]
  }
}
