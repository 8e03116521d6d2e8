import CaseModel

extension SealedValue {
  /// Everything that stands for where `person` lives: the address and its parts, the ways to
  /// reach it, and for a child the school, GP and team (redaction promise 8).
  static func whereabouts(
    of person: Person, child: Child?, rules: DisclosureRules
  ) -> [SealedValue] {
    var values = addressParts(of: person.address, rules: rules)
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
    for (sealedClass, place) in [
      (Class.school, child?.school), (.gp, child?.gp), (.team, child?.team),
    ] {
      if let place { values.append(SealedValue(sealedClass, place)) }
    }
    return values
  }

  private static func addressParts(
    of address: PostalAddress?, rules: DisclosureRules
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
