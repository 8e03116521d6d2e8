import CaseModel
import Diagnostics

extension RowDecoder {
  /// The person that the row's own columns describe; nil where they cannot be used.
  mutating func person(_ id: PersonID, needsFirstName: Bool, needsLastName: Bool) -> Person? {
    var (first, last) = (text(.firstName), text(.lastName))
    if needsFirstName { first = needed(first, .firstName) }
    if needsLastName { last = needed(last, .lastName) }
    var person = Person(
      id: id,
      name: PersonName(
        title: text(.title), first: first, last: last ?? "", knownAs: text(.knownAs)),
      location: location)
    person.birthDate = day(.birthDate)
    person.address = postalAddress()
    person.phone = text(.phone)
    person.email = text(.email)
    person.language = text(.language)
    person.interpreter = text(.interpreter)
    person.format = choice(.format) ?? .standard
    person.channel = choice(.channel) ?? .post
    person.contact = choice(.contact) ?? .ordinary
    person.addressProtectedFrom = protection()
    person.agency = text(.agency)
    return hasFailed ? nil : person
  }

  private mutating func protection() -> ProtectedFrom {
    guard let text = text(.addressProtectedFrom) else { return .nobody }
    if text.lowercased() == "all" { return .everyone }
    let people: [PersonID] = identifiers(.addressProtectedFrom)
    // Something stands there: it must never come to mean that nobody is kept away.
    if people.isEmpty, !hasFailed { reject(Self.noOneNamed(at: location(.addressProtectedFrom))) }
    return .people(Set(people))
  }

  private mutating func postalAddress() -> PostalAddress? {
    var lines: [String] = []
    for text in self.lines(.address) { lines += addressLines(text) }
    var code = postcode()
    if let last = lines.last, let ending = Postcode.normalised(last),
      code == nil || code == ending
    {
      lines.removeLast()
      code = ending
    }
    return lines.isEmpty && code == nil ? nil : PostalAddress(lines: lines, postcode: code)
  }

  private mutating func addressLines(_ text: String) -> [String] {
    guard text.hasPrefix("{") else {
      return text.split { $0 == "," || $0 == "\n" }.map(\.trimmed).filter { !$0.isEmpty }
    }
    guard let lines = AddressParts.lines(text) else {
      reject(Self.badAddressObject(at: location(.address)))
      return []
    }
    return lines
  }

  /// Exports write a row of `X`, `nopostcode` or a remark where there is none (requirements 4.7).
  private mutating func postcode() -> String? {
    guard let text = text(.postcode) else { return nil }
    if let code = Postcode.normalised(text) { return code }
    note(Self.noPostcode(at: location(.postcode)))
    return nil
  }
}

extension RowDecoder {
  private static func noOneNamed(at place: Location) -> Diagnostic {
    Diagnostic(
      "InvalidIdentifier", at: place,
      "'address_protected_from' names nobody; write person ids separated by ';', or 'all'")
  }

  private static func badAddressObject(at place: Location) -> Diagnostic {
    Diagnostic(
      "InvalidAddress", at: place,
      "the address is a JSON object that cannot be read; "
        + "write the address as lines separated by commas")
  }

  private static func noPostcode(at place: Location) -> Diagnostic {
    Diagnostic(
      "NotAPostcode", .note, at: place,
      "what stands for 'postcode' is not a postcode, so it is left out; correct it if there is one")
  }
}
