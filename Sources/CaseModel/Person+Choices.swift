/// A closed list of words that a CSV cell or a YAML value may hold.
package protocol Vocabulary: CaseIterable, Encodable, Hashable, RawRepresentable, Sendable
where RawValue == String {}

/// The format that a person's documents are made in (`format`).
package enum DocumentFormat: String, Vocabulary {
  case standard
  /// 18 point.
  case largePrint = "large_print"
  /// Made as standard; the clerk is told that an easy read version must be prepared by a person.
  case easyRead = "easy_read"
}

/// How documents reach a person (`channel`; R056, R088, R130, R131).
package enum DeliveryChannel: String, Vocabulary {
  case post
  case secureEmail = "secure_email"
  case egress
  case bySocialWorker = "by_social_worker"
}

/// Whether a person can simply be written to (`contact`). No kind of document is made for a
/// person whose value is anything but `ordinary`.
package enum ContactRule: String, Vocabulary {
  case ordinary
  case deceased
  case whereaboutsUnknown = "whereabouts_unknown"
  case noContactOrder = "no_contact_order"
  case prison
  case careOfSolicitor = "care_of_solicitor"
  case careOfRefuge = "care_of_refuge"

  /// The reason in words that name nobody, as the summary prints it.
  package var reason: String { rawValue.spelledOut }
}

/// Whether a person comes to a child's meetings (`invite`).
package enum InviteChoice: String, Vocabulary {
  case yes
  case reportOnly = "report_only"
  case no
  case excluded
}
