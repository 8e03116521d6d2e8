import CaseModel
import Diagnostics
package import Practice

/// Reads the bank holidays.
package enum HolidayReader {
  /// The calendar that ships with the program. `log` stays empty, as a test holds.
  package static func shipped(into log: YAMLDiagnostics) -> WorkingCalendar? {
    calendar(
      in: PackageResources.england_bank_holidays_yaml,
      file: "shipped england-bank-holidays.yaml", into: log)
  }

  /// The calendar in a file of years, each with its bank holidays as month-day; the years follow
  /// each other without a gap.
  static func calendar(
    in bytes: [UInt8], file: String, into log: YAMLDiagnostics
  ) -> WorkingCalendar? {
    guard let node = YAMLDocument.read(bytes, file: file, into: log),
      let root = YAMLMapping(node, schema: schema, log: log)
    else { return nil }
    _ = root.text("source")
    let years = root.mappings("years", schema: yearSchema).compactMap(year)
    root.finish()
    guard let first = years.first?.year, let last = years.last?.year,
      years.map(\.year) == Array(first...max(first, last))
    else {
      log.report(gap(at: root.location))
      return nil
    }
    return WorkingCalendar(years: first...last, holidays: years.flatMap(\.days))
  }

  private static func year(_ mapping: YAMLMapping) -> (year: Int, days: [CalendarDate])? {
    guard let year = mapping.number("year") else { return nil }
    let days = mapping.scalars("days").compactMap { scalar in
      if let date = CalendarDate(iso: "\(year)-\(scalar.text)") { return date }
      mapping.log.report(
        Diagnostic(
          "InvalidDate", at: scalar.location, "a holiday is a month and a day; write it as 12-25"))
      return nil
    }
    mapping.finish()
    return (year, days)
  }

  private static let schema = YAMLSchema(
    "bank holidays",
    [
      YAMLKey("source", "who proclaims them", form: "text", example: "gov.uk", isNeeded: true),
      YAMLKey("years", "the years", form: "list", example: "- {year: 2019}", isNeeded: true),
    ])

  private static let yearSchema = YAMLSchema(
    "years[]",
    [
      YAMLKey("year", "the year", form: "whole number", example: "2019", isNeeded: true),
      YAMLKey("days", "its holidays", form: "list", example: "[01-01]", isNeeded: true),
    ])

  private static func gap(at location: Location) -> Diagnostic {
    Diagnostic(
      "HolidayGap", at: location, "the years of holidays follow each other; add the missing year")
  }
}
