/// A value that is withheld from a recipient.
///
/// It describes itself by its class alone, so that no message, log or template can show the value.
package struct SealedTerm: Hashable, Sendable {
  /// What kind of value a term is: how its forms are made, and how a finding names it.
  package enum Class: String, CaseIterable, Hashable, Sendable {
    /// A person's full name, surname, forename or other name.
    case name
    /// An address or one line of it.
    case address
    /// A postcode.
    case postcode
    /// The first half of a postcode.
    case outcode = "postcode area"
    /// A town, village or other place.
    case place
    /// A school, nursery or college.
    case school
    /// A surgery, or a doctor's or health visitor's team.
    case health = "health provider"
    /// A team, agency or office.
    case team
    /// A telephone number, or its area code.
    case phone = "telephone number"
    /// An e-mail address or its domain.
    case email = "e-mail address"
    /// An NHS number, case number or other identifier.
    case identifier
    /// A date.
    case date
    /// A passage, a link or anything else.
    case other = "withheld text"
  }

  /// What kind of value it is.
  package let kind: Class
  /// The value, as the records have it.
  package let text: String

  /// A term of the class `kind`.
  package init(_ kind: Class, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

extension SealedTerm: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "a sealed \(kind.rawValue)" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
