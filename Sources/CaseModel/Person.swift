package import Diagnostics

/// Somebody in a family's or a meeting's life: a child, a relative or a professional.
package struct Person: Encodable, Sendable {
  /// The id that every file refers to this person by.
  package var id: PersonID
  /// The name.
  package var name: PersonName
  /// The date of birth, where known.
  package var birthDate: CalendarDate?
  /// Where the person lives, or works in the case of a professional.
  package var address: PostalAddress?
  /// The telephone number, as written.
  package var phone: String?
  /// The e-mail address, as written.
  package var email: String?
  /// The preferred language in words, such as `Polish`; nil for English.
  package var language: String?
  /// The interpreter that is needed, such as `Polish` or `British Sign Language`.
  package var interpreter: String?
  /// The format that documents are made in.
  package var format: DocumentFormat
  /// How documents reach this person.
  package var channel: DeliveryChannel
  /// Whether the person can simply be written to.
  package var contact: ContactRule
  /// From whom the address is kept.
  package var addressProtectedFrom: ProtectedFrom
  /// The employing agency of a professional, such as `Ashmere Primary School`.
  package var agency: String?
  /// Where the record stands in the inputs.
  package var location: Location

  /// A person with only what every record has; the rest is set by its reader.
  package init(id: PersonID, name: PersonName, location: Location) {
    self.id = id
    self.name = name
    self.location = location
    format = .standard
    channel = .post
    contact = .ordinary
    addressProtectedFrom = .nobody
  }
}

/// A person's name in its parts.
package struct PersonName: Encodable, Hashable, Sendable {
  /// `Ms`, `Mr`, `Dr`; nil where unknown.
  package var title: String?
  /// The given names; nil for an unborn child.
  package var first: String?
  /// The family name.
  package var last: String
  /// The name the person goes by.
  package var knownAs: String?

  /// A name in its parts.
  package init(title: String? = nil, first: String?, last: String, knownAs: String? = nil) {
    self.title = title
    self.first = first
    self.last = last
    self.knownAs = knownAs
  }

  /// Given and family name: `Jane Example`; `Unborn Example` for an unborn child.
  package var full: String { "\(first ?? "Unborn") \(last)" }

  /// What a friendly letter to a child opens with: the name the person goes by.
  package var familiar: String { knownAs ?? first ?? full }

  /// What a letter opens with: `Ms Example`, or the full name where no title is known.
  package var salutation: String { title.map { "\($0) \(last)" } ?? full }

  /// What an envelope shows: `Ms Jane Example`.
  package var addressed: String { title.map { "\($0) \(full)" } ?? full }
}

/// A postal address.
package struct PostalAddress: Encodable, Hashable, Sendable {
  /// The lines above the postcode, none empty.
  package var lines: [String]
  /// The postcode in its usual form, `ZZ1 1AA`.
  package var postcode: String?

  /// An address of lines and a postcode.
  package init(lines: [String], postcode: String?) {
    self.lines = lines
    self.postcode = postcode
  }

  /// All lines of the address, the postcode last.
  package var allLines: [String] { lines + (postcode.map { [$0] } ?? []) }

  /// The same text for every way of writing the same premises: letters and digits only, in
  /// lower case, common street words shortened. Protection is of premises, not of spellings.
  package var premisesKey: String {
    let text = (lines + [postcode ?? ""]).joined(separator: " ").lowercased()
    let words =
      text.utf8.allSatisfy { $0 < 0x80 }
      ? text.utf8.split { !Self.isLetterOrDigit($0) }.map { String(Substring($0)) }
      : text.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    return words.map { Self.shortForms[$0] ?? $0 }.joined()
  }

  /// Whether a byte of ASCII in lower case is one: asking it of characters takes ten times as long.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static let shortForms = [
    "road": "rd", "street": "st", "saint": "st", "avenue": "ave", "close": "cl", "lane": "ln",
    "drive": "dr", "court": "ct", "crescent": "cres", "gardens": "gdns", "place": "pl",
    "square": "sq", "terrace": "terr", "apartment": "flat", "apt": "flat",
  ]
}

/// From whom an address is kept.
package enum ProtectedFrom: Encodable, Hashable, Sendable {
  /// From nobody.
  case nobody
  /// From these people.
  case people(Set<PersonID>)
  /// From everyone but those who live there.
  case everyone

  /// Whether the address is kept from `person`.
  package func includes(_ person: PersonID) -> Bool {
    switch self {
    case .nobody: false
    case .people(let people): people.contains(person)
    case .everyone: true
    }
  }
}
