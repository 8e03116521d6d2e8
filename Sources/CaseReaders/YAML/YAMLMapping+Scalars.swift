package import CaseModel
import Diagnostics

extension YAMLMapping {
  /// The text of `key`, without surrounding white space.
  package func text(_ key: String) -> String? { scalar(key)?.text }

  /// The day of `key`, written 2020-05-12 or 12/05/2020.
  package func date(_ key: String) -> CalendarDate? {
    read(key, form: "a day, written as 2020-05-12 or 12/05/2020", id: "InvalidDate") {
      CalendarDate(yaml: $0)
    }
  }

  /// The time of day of `key`, written 09:45, 9.45 or 9:45am.
  package func time(_ key: String) -> ClockTime? {
    read(key, form: "a time, written as 09:45, 9.45 or 9:45am", id: "InvalidTime") {
      ClockTime(text: $0)
    }
  }

  /// The `yes` or `no` of `key`.
  package func flag(_ key: String) -> Bool? {
    read(key, form: "yes or no", id: "InvalidFlag") { Self.flags[$0.lowercased()] }
  }

  /// The whole number of `key`, 0 or more.
  package func number(_ key: String) -> Int? {
    read(key, form: "a whole number in digits", id: "InvalidNumber") { Self.wholeNumber($0) }
  }

  /// The whole number of `key`, 1 or more.
  package func count(_ key: String) -> Int? {
    read(key, form: "a whole number from 1, in digits", id: "InvalidNumber") { text in
      Self.wholeNumber(text).flatMap { "\($0)" == text && $0 > 0 ? $0 : nil }
    }
  }

  /// The number of `key`, with nil inside where one of `words` stands there.
  package func score(_ key: String, in range: ClosedRange<Int>, or words: [String]) -> Int?? {
    let form = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return read(
      key, form: ([form] + words.map { "'\($0)'" }).joined(separator: " or "), id: "InvalidNumber"
    ) { text in
      if words.contains(text) { return .some(nil) }
      guard let number = Self.wholeNumber(text), range.contains(number), "\(number)" == text else {
        return .none
      }
      return number
    }
  }

  /// The short name of `key`: letters, digits and `-`.
  package func label(_ key: String) -> String? {
    read(key, form: "a short name of letters, digits and '-'", id: "InvalidLabel") { text in
      text.utf8.count <= 32 && text.utf8.allSatisfy(Self.isOfLabel) ? text : nil
    }
  }

  private static func isOfLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// The id of `key`.
  package func identifier<Owner>(
    _ key: String, of _: Owner.Type = Owner.self
  ) -> Identifier<Owner>? {
    scalar(key).flatMap { identifier($0, key: key) }
  }

  /// The word of `key`, out of a closed list.
  package func choice<Choice>(_ key: String, of _: Choice.Type = Choice.self) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    scalar(key).flatMap { choice($0, key: key) }
  }

  /// The text at `key`; a list or a mapping there is reported.
  package func scalar(_ key: String) -> YAMLScalar? {
    node(key).flatMap { scalar(of: $0, key: key) }
  }

  func scalar(of node: YAMLNode, key: String) -> YAMLScalar? {
    guard case .scalar(let scalar) = node else {
      log.report(
        Diagnostic(
          "NotAText", at: node.location, "'\(key)' is a single text; write it on one line"))
      return nil
    }
    return scalar
  }

  func identifier<Owner>(_ scalar: YAMLScalar, key: String) -> Identifier<Owner>? {
    if let found = try? Identifier<Owner>(scalar.text) { return found }
    log.report(
      Diagnostic(
        "InvalidIdentifier", at: scalar.location,
        "'\(key)' is an id of at most 64 letters, digits, '-' and '_'; write it as the export does")
    )
    return nil
  }

  func choice<Choice>(_ scalar: YAMLScalar, key: String) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    if let found = Choice(rawValue: scalar.text) { return found }
    let words = Choice.allCases.map(\.rawValue)
    log.report(
      Diagnostic(
        "UnknownChoice", at: scalar.location,
        "'\(key)' is one of: \(words.joined(separator: ", ")); use one of these words",
        suggestion: NearMiss.suggestion(for: scalar.text, among: words)))
    return nil
  }

  private func read<Value>(
    _ key: String, form: String, id: String, as value: (String) -> Value?
  ) -> Value? {
    guard let scalar = scalar(key) else { return nil }
    if let found = value(scalar.text) { return found }
    log.report(
      Diagnostic(id, at: scalar.location, "'\(key)' is \(form); correct it"))
    return nil
  }

  private static let flags = ["yes": true, "no": false]

  static func wholeNumber(_ text: String) -> Int? {
    let isDigits = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isDigits ? Int(text) : nil
  }
}

extension CalendarDate {
  /// The day in a text written 2020-05-12 or 12/05/2020 (day first, four digits of year), or nil.
  init?(yaml text: String) {
    if let date = CalendarDate(iso: text) {
      self = date
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      parts[2].count == 4, let day = YAMLMapping.wholeNumber(parts[0]),
      let month = YAMLMapping.wholeNumber(parts[1]), let year = YAMLMapping.wholeNumber(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
