@testable import Disclosure

extension MatchRow {
  /// Rows for the forms that every name has.
  static func names(_ person: SealedPerson) -> [MatchRow] {
    let (given, surname) = (person.given, person.surname)
    let sealed = [SealedValue(.name, person.full)]
    let joined = surname.replacing(" ", with: "")
    let relatives = ["Xanthe \(surname)", "\(given) Ygrenth"]
    func row(
      _ form: MatchForm, _ text: String, knowing known: [String] = [],
      of values: [SealedValue]? = nil
    ) -> MatchRow {
      MatchRow(form: form, text: text, values: values ?? sealed, known: known)
    }
    return [
      row(.fullName, "They say that \(person.full) was there.", knowing: relatives),
      row(.fullName, "they say that \(person.full.lowercased()) was there", knowing: relatives),
      row(.fullName, "THEY SAY \(person.full.uppercased()) WAS.", knowing: relatives),
      row(.surname, "In the end \(surname) left."),
      row(.givenName, "In the end \(given) left."),
      row(.swappedOrder, "Present: \(surname.uppercased()), \(given).", knowing: relatives),
      row(.swappedOrder, "Present: \(surname) \(given).", knowing: relatives),
      row(.initialAndSurname, "Seen by \(given.prefix(1)) \(surname).", knowing: relatives),
      row(.initialAndSurname, "Seen by \(given.prefix(1)). \(surname).", knowing: relatives),
      row(.surnameAndInitial, "Seen by \(surname), \(given.prefix(1)).", knowing: relatives),
      row(
        .titleAndSurname, "I rang \(person.title) \(surname).", knowing: relatives,
        of: [SealedValue(.name, "\(person.title) \(person.full)")]),
      row(.possessive, "It was \(given)'s turn."),
      row(.possessive, "It was \(surname)’s turn."),
      row(.pluralFamilyName, "We met the \(surname)s twice."),
      row(.lineBreak, "They say that \(given)\n\(surname) was there.", knowing: relatives),
      row(.lineBreak, "In the end \(surname.dropLast(3))-\n\(surname.suffix(3)) left."),
      row(.machineName, "See report_\(given)\(joined)_final.docx there.", knowing: relatives),
      row(.machineName, "Write to \(given.prefix(1))\(joined)99@example.org.", knowing: relatives),
      row(.machineName, "Look at https://example.org/\(joined)family."),
    ] + initials(of: person)
  }

  private static func initials(of person: SealedPerson) -> [MatchRow] {
    guard let last = person.surname.split(separator: " ").last,
      let family = last.split(separator: "-").first
    else { return [] }
    let (first, second) = (person.given.prefix(1), family.prefix(1).uppercased())
    return ["\(first).\(second).", "\(first) \(second)", "\(first)\(second)"].map {
      MatchRow(
        form: .initials, text: "He told \($0) about it.",
        values: [SealedValue(.name, person.full)])
    }
  }

  /// Rows for the forms that only some names have.
  static func otherNames(_ person: SealedPerson) -> [MatchRow] {
    nicknames(of: person) + slips(of: person) + halves(of: person) + disguises(of: person)
  }

  private static func nicknames(of person: SealedPerson) -> [MatchRow] {
    var rows: [MatchRow] = []
    if let nickname = person.nickname {
      rows.append(
        MatchRow(
          form: .nickname, text: "On Friday \(nickname) stayed at home.",
          values: [SealedValue(.name, person.full)]))
    }
    guard let alias = person.alias else { return rows }
    for text in ["\(person.full) (known as \(alias))", "\(person.full), née \(alias)"] {
      rows.append(
        MatchRow(
          form: .alias, text: "On Friday \(alias) stayed at home.",
          values: [SealedValue(.name, text)]))
    }
    return rows
  }

  private static func slips(of person: SealedPerson) -> [MatchRow] {
    let name = person.surname
    guard name.count > 6, !name.contains(where: { " -’'ß".contains($0) }) else { return [] }
    let middle = name.index(name.startIndex, offsetBy: 3)
    let (head, tail) = (name[..<middle], name[middle...])
    let swapped = String(tail.prefix(2).reversed())
    return [
      "\(head)\(tail.dropFirst())", "\(head)q\(tail)", "\(head)q\(tail.dropFirst())",
      "\(head)\(swapped)\(tail.dropFirst(2))",
    ].filter { $0 != name }.map {
      MatchRow(
        form: .misspelling, text: "In the end \($0) left.",
        values: [SealedValue(.name, person.full)])
    }
  }

  private static func halves(of person: SealedPerson) -> [MatchRow] {
    let parts = person.surname.split(separator: "-")
    guard parts.count == 2 else { return [] }
    return [parts[0] + parts[1], parts[0], parts[1]].map {
      MatchRow(
        form: .doubleBarrelled, text: "In the end \($0) left.",
        values: [SealedValue(.name, person.full)])
    } + [
      MatchRow(
        form: .surname, text: "In the end \(parts[0]) \(parts[1]) left.",
        values: [SealedValue(.name, person.full)], known: parts.map { "Xanthe \($0)" })
    ]
  }

  /// The full name as other programs and people write its characters.
  private static func disguises(of person: SealedPerson) -> [MatchRow] {
    let full = person.full
    let cyrillic: [Character: Character] = ["a": "а", "e": "е", "o": "о", "c": "с", "p": "р"]
    let wide = full.unicodeScalars.map { scalar in
      scalar.isASCII && scalar != " " ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
    }
    return [
      full.replacing(" ", with: "\u{A0}"), full.replacing(" ", with: "\u{200B} "),
      full.replacing("-", with: "\u{2011}"), full.replacing("’", with: "'"),
      full.map { "\($0)\u{AD}" }.joined(), String(full.map { cyrillic[$0] ?? $0 }),
      String(String.UnicodeScalarView(wide)),
    ].map { disguised in
      MatchRow(
        form: .fullName, text: "They say that \(disguised) was there.",
        values: [SealedValue(.name, full)],
        known: ["Xanthe \(person.surname)", "\(person.given) Ygrenth"])
    }
  }
}
