import CaseModel
import Diagnostics
import Practice

extension YAMLMapping {
  /// The times of the list at `key`; empty where it is absent.
  func times(_ key: String) -> [ClockTime] {
    scalars(key).compactMap { scalar in
      if let time = ClockTime(text: scalar.text) { return time }
      log.report(
        Diagnostic(
          "InvalidTime", at: scalar.location,
          "an item of '\(key)' is a time, written as 09:45, 9.45 or 9:45am; correct it"))
      return nil
    }
  }

  /// The office hours of `key`, written 09:00-17:00.
  func workingHours(_ key: String) -> WorkingHours? {
    guard let scalar = scalar(key) else { return nil }
    let ends = scalar.text.split(separator: "-").map { ClockTime(text: String($0)) }
    if ends.count == 2, let start = ends[0], let end = ends[1],
      let hours = WorkingHours(start: start, end: end)
    {
      return hours
    }
    log.report(
      Diagnostic(
        "InvalidTime", at: scalar.location,
        "office hours are two times, the earlier first, written as 09:00-17:00; correct them"))
    return nil
  }

  /// The length of time of `key`, such as `2 working days`.
  func length(_ key: String) -> (count: Int, unit: TimeUnit)? {
    guard let scalar = scalar(key) else { return nil }
    let words = scalar.text.split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2, let count = Self.wholeNumber(words[0]),
      let unit = TimeUnit.allCases.first(where: {
        $0.rawValue == words[1] || $0.words(1) == "1 \(words[1])"
      })
    {
      return (count, unit)
    }
    let units = TimeUnit.allCases.map(\.rawValue).joined(separator: ", ")
    log.report(
      Diagnostic(
        "InvalidLimit", at: scalar.location,
        "a limit is a number and its unit (\(units)); write it as '2 working days', "
          + "and say of days which kind they are"))
    return nil
  }

  /// The source that stands directly as the value of a table's entry.
  func source(_ node: YAMLNode, of key: String) -> String? {
    if node.isAbsent {
      log.report(
        Diagnostic(
          "MissingKey", at: node.location,
          "an entry of '\(key)' has its source as its value; add the source"))
      return nil
    }
    return scalar(of: node, key: key)?.text
  }
}
