import CaseModel

extension SealedValue {
  /// Everything that stands for where `person` lives: the address and its parts, the ways to
  /// reach it, and for a child the school, GP and team (redaction promise 8).
  static func whereabouts(
    of person: Person, child: Child?, rules: DisclosureRules, shortNames: ShortNames
  ) -> [SealedValue] {
    var values = addressParts(of: person.address, rules: rules, shortNames: shortNames)
    if let phone = person.phone {
      values.append(SealedValue(.phone, phone))
      values += areaCode(of: phone)
    }
    if let email = person.email {
      values.append(SealedValue(.email, email))
      if let at = email.lastIndex(of: "@") {
        values.append(SealedValue(.emailDomain, String(email[email.index(after: at)...])))
      }
    }
    for (sealedClass, place, kinds) in [
      (Class.school, child?.school, ["school", "nursery", "primary", "academy"]),
      (.gp, child?.gp, ["surgery", "practice", "medical", "health"]),
    ] {
      guard let place else { continue }
      let names = shortNames.names(ofInstitution: place, kinds: kinds).union([place])
      values += names.map { SealedValue(sealedClass, $0) }
    }
    if let team = child?.team { values.append(SealedValue(.team, team)) }
    return values
  }

  /// A name: in full, and the given names and the name the person goes by alone.
  static func names(of name: PersonName) -> [SealedValue] {
    [name.full, name.first, name.knownAs].compactMap(\.self).map { SealedValue(.name, $0) }
  }

  /// How somebody is reached, and when they were born: another person's data, protected or not. A
  /// date of birth of the last two years could be the date of a letter, and is left out.
  static func contacts(of person: Person, on day: CalendarDate) -> [SealedValue] {
    let lines = person.address.map { $0.lines.count > 1 ? $0.lines.dropLast() : $0.lines[...] }
    let addresses = (lines ?? []).filter { $0.contains(where: \.isNumber) }
    let born = person.birthDate.flatMap { $0.components.year + 2 < day.components.year ? $0 : nil }
    return addresses.map { SealedValue(.address, $0) }
      + [
        person.address?.postcode.map { SealedValue(.postcode, $0) },
        person.phone.map { SealedValue(.phone, $0) }, person.email.map { SealedValue(.email, $0) },
        born.map { SealedValue(.birthDate, "\($0)") },
      ].compactMap(\.self)
  }

  private static func addressParts(
    of address: PostalAddress?, rules: DisclosureRules, shortNames: ShortNames
  ) -> [SealedValue] {
    guard let address else { return [] }
    var values: [SealedValue] = []
    let hasTown = address.lines.count > 1
    for (index, line) in address.lines.enumerated() {
      if hasTown, index == address.lines.count - 1 {
        if rules.townIsProxy { values.append(SealedValue(.town, line)) }
        continue
      }
      values.append(SealedValue(.address, line))
      let street = line.drop { !$0.isLetter }
      if street.count < line.count, street.contains(" ") {
        values.append(SealedValue(.street, String(street)))
        if let name = shortNames.name(ofStreet: street) {
          values.append(SealedValue(.street, name))
        }
      }
    }
    if let postcode = address.postcode {
      values.append(SealedValue(.postcode, postcode))
      if let outward = postcode.split(separator: " ").first, outward.count < postcode.count {
        values.append(SealedValue(.outwardPostcode, String(outward)))
      }
    }
    return values
  }

  /// The area code of a landline number written with a gap after it.
  private static func areaCode(of phone: String) -> [SealedValue] {
    guard let code = phone.split(separator: " ").first, code.count < phone.count,
      code.hasPrefix("01") || code.hasPrefix("02")
    else { return [] }
    return [SealedValue(.areaCode, String(code))]
  }
}
