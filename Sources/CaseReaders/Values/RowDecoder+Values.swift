import CaseModel
import Diagnostics

extension RowDecoder {
  /// The id in a cell; nil where it is blank or, with the reason reported, no id.
  mutating func identifier<Owner>(
    _ column: ColumnID, of _: Owner.Type = Owner.self
  ) -> Identifier<Owner>? {
    text(column).flatMap { identifier($0, column) }
  }

  /// The ids in a cell, which `;` separates.
  mutating func identifiers<Owner>(
    _ column: ColumnID, of _: Owner.Type = Owner.self
  ) -> [Identifier<Owner>] {
    guard let text = text(column) else { return [] }
    return text.split(separator: ";").compactMap { part in
      let trimmed = part.trimmed
      return trimmed.isEmpty ? nil : identifier(trimmed, column)
    }
  }

  private mutating func identifier<Owner>(
    _ text: String, _ column: ColumnID
  ) -> Identifier<Owner>? {
    if let found = try? Identifier<Owner>(text) { return found }
    reject(Self.notAnID(column, at: location(column)))
    return nil
  }

  /// The day in a cell.
  mutating func day(_ column: ColumnID) -> CalendarDate? { writtenDate(column)?.day }

  /// The day in a cell, with its time where it has one.
  mutating func writtenDate(_ column: ColumnID) -> WrittenDate? {
    guard let text = text(column) else { return nil }
    switch WrittenDate.read(text, twoDigitYears: map.twoDigitYears) {
    case .date(let date): return date
    case .none: return nil
    case .twoDigitYear:
      reject(Self.twoDigitYear(column, at: location(column)))
      return nil
    case .invalid:
      reject(Self.notADate(column, at: location(column)))
      return nil
    }
  }

  /// The time of day in a cell.
  mutating func time(_ column: ColumnID) -> ClockTime? {
    guard let text = text(column) else { return nil }
    if let time = ClockTime(text: text) { return time }
    reject(Self.notATime(column, at: location(column)))
    return nil
  }

  /// The minutes in a cell.
  mutating func minutes(_ column: ColumnID) -> Int? {
    guard let text = text(column) else { return nil }
    let number = text.prefix { $0.isNumber }
    let unit = String(text.dropFirst(number.count)).trimmed.lowercased()
    if let minutes = Int(number), (1...1_439).contains(minutes),
      ["", "m", "min", "mins", "minutes"].contains(unit)
    {
      return minutes
    }
    reject(Self.notMinutes(column, at: location(column)))
    return nil
  }

  /// The yes or no in a cell.
  mutating func flag(_ column: ColumnID) -> Bool? {
    guard let text = text(column) else { return nil }
    if let flag = Flag.read(text) { return flag }
    reject(Self.notAFlag(column, at: location(column)))
    return nil
  }

  /// The word of a closed list in a cell.
  mutating func choice<Choice: Vocabulary>(
    _ column: ColumnID, of _: Choice.Type = Choice.self
  ) -> Choice? {
    guard let text = text(column) else { return nil }
    if let exact = Choice(rawValue: text) { return exact }
    let folded = WordFold.fold(text)
    let word = layout.words[column]?[folded] ?? folded
    if let found = Choice(rawValue: word) ?? Synonyms.value(word, of: Choice.self) { return found }
    reject(
      Self.unknownWord(column, folded, Choice.allCases.map(\.rawValue), at: location(column)))
    return nil
  }

  /// The text in a cell without the letter that Annex A puts before its values.
  mutating func codedText(_ column: ColumnID) -> String? {
    text(column).map(WordFold.withoutCode)
  }

  /// The value, after reporting that it is needed where there is none.
  mutating func needed<Value>(_ value: Value?, _ column: ColumnID) -> Value? {
    if value == nil, isBlank(column) { reject(Self.missing(column, at: location(column))) }
    return value
  }
}

/// The forms of yes and no.
enum Flag {
  static func read(_ text: String) -> Bool? {
    switch WordFold.fold(text) {
    case "yes", "y", "true", "1": true
    case "no", "n", "false", "0": false
    default: nil
    }
  }
}

extension StringProtocol {
  /// The text without spaces around it.
  var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}

extension RowDecoder {
  static func missing(_ column: ColumnID, at place: Location) -> Diagnostic {
    Diagnostic("MissingValue", at: place, "'\(column.name)' is needed here; fill it in")
  }

  private static func notAnID(_ column: ColumnID, at place: Location) -> Diagnostic {
    Diagnostic(
      "InvalidIdentifier", at: place,
      "'\(column.name)' takes ids such as P0102, several with ';' between: at most 64 letters, digits, "
        + "'-' and '_', and no device name; correct it in the case system")
  }

  private static func notADate(_ column: ColumnID, at place: Location) -> Diagnostic {
    Diagnostic(
      "InvalidDate", at: place,
      "'\(column.name)' is not a calendar date from 1900 to 2100; "
        + "write it as 2020-05-12 or, day first, 12/05/2020")
  }

  private static func twoDigitYear(_ column: ColumnID, at place: Location) -> Diagnostic {
    Diagnostic(
      "TwoDigitYear", at: place,
      "the year of '\(column.name)' has two digits; "
        + "write four, or set 'two_digit_years: yes' in columns.yaml")
  }

  private static func notATime(_ column: ColumnID, at place: Location) -> Diagnostic {
    Diagnostic(
      "InvalidTime", at: place,
      "'\(column.name)' is not a time of day; write it as 09:45, 9.45 or 9:45am")
  }

  private static func notMinutes(_ column: ColumnID, at place: Location) -> Diagnostic {
    Diagnostic(
      "InvalidNumber", at: place, "'\(column.name)' is a number of minutes; write it as 90")
  }

  private static func notAFlag(_ column: ColumnID, at place: Location) -> Diagnostic {
    Diagnostic("InvalidFlag", at: place, "'\(column.name)' is yes or no; write one of them")
  }

  private static func unknownWord(
    _ column: ColumnID, _ folded: String, _ words: [String], at place: Location
  ) -> Diagnostic {
    Diagnostic(
      "UnknownChoice", at: place,
      "'\(column.name)' is one of: \(words.joined(separator: ", ")); "
        + "use one of them, or map the export's word under 'words' in columns.yaml",
      suggestion: NearMiss.suggestion(for: folded, among: words))
  }
}
