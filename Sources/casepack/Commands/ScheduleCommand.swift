import ArgumentParser
import CaseModel
import Diagnostics
import Foundation
import Practice
import Publishing

struct ScheduleCommand: ParsableCommand {
  /// How the schedule is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, ics, json
  }

  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Prints what is due when, with the rule and the source of each date.")

  @OptionGroup var input: InputOptions

  @Option(help: "table for a person, csv for a spreadsheet, ics for a calendar, json.")
  var format = Format.table

  func run() throws {
    var printing = OutputOptions()
    printing.format = format == .json ? .json : .text
    printing.quiet = true
    let terminal = Terminal(printing)
    do {
      let options = input.runOptions
      let inputs = try RunInputs(options)
      let (schedules, diagnostics) = try MeetingSchedule.all(of: inputs, try RunSelection(options))
      terminal.show(diagnostics)
      write(schedules, to: terminal)
      if diagnostics.hasErrors { throw ExitCode(ExitStatus.recordsHaveErrors.rawValue) }
    } catch let failure as RunFailure {
      throw terminal.fail(failure)
    }
  }

  private func write(_ schedules: [MeetingSchedule], to terminal: Terminal) {
    switch format {
    case .table: for schedule in schedules { table(schedule).forEach(terminal.line) }
    case .csv: terminal.line(ScheduleTable.text(of: schedules))
    case .ics: terminal.line(ScheduleCalendar.text(of: schedules))
    case .json: for schedule in schedules { json(schedule).forEach(terminal.line) }
    }
  }

  private func table(_ schedule: MeetingSchedule) -> [String] {
    let meeting = schedule.meeting
    let head =
      "\(meeting.reference)  \(meeting.type.title), \(meeting.date.longWithWeekday) \(meeting.time.spoken)"
    let rows = schedule.dates.map { due in
      let when = "\(due.date)\(due.time.map { " \($0)" } ?? "      ")"
      let missed = due.isMissed ? "  MISSED" : ""
      return "  \(when)  \(due.title): \(due.rule) (\(due.reading); \(due.source))\(missed)"
    }
    return [head] + rows + [""]
  }

  private func json(_ schedule: MeetingSchedule) -> [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let headings = ScheduleTable.headings
    return ScheduleTable.rows(of: schedule.meeting, schedule.dates).compactMap { row in
      let object = Dictionary(uniqueKeysWithValues: zip(headings, row))
      return (try? encoder.encode(object)).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
