/// A value that must not reach a recipient, with the class that messages may name.
package struct SealedValue: Hashable, Sendable {
  /// What kind of value it is.
  package enum Class: String, CaseIterable, Hashable, Sendable {
    case address
    case street
    case town
    case postcode
    case outwardPostcode = "outward postcode"
    case phone
    case areaCode = "area code"
    case email
    case emailDomain = "email domain"
    case school
    case gp = "GP"
    case team
    case name
    case birthDate = "date of birth"
    case nhsNumber = "NHS number"
    case niNumber = "National Insurance number"
    case passage = "withheld text"
  }

  /// The class, for messages.
  package let `class`: Class
  /// The value itself; never printed.
  package let text: String

  /// A sealed value.
  package init(_ class: Class, _ text: String) {
    self.class = `class`
    self.text = text
  }
}

extension SealedValue: CustomReflectable, CustomStringConvertible {
  /// The class alone, so that no log or dump shows the value.
  package var description: String { "sealed \(`class`.rawValue)" }
  /// Nothing: reflection must not reach the value.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
