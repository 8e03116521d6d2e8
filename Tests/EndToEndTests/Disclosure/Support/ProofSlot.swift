/// A place of the proof's records that the father may not see, as `[[class:place:kind|text]]` stands
/// for it in the fixture. What belongs to a rule (`rule:...`) is no slot but a switch.
struct ProofSlot: Hashable, Sendable {
  /// Its full name.
  let name: String

  /// Why it is withheld.
  var `class`: String { parts[0] }
  /// Whose what it is.
  var place: String { parts[1] }
  /// What may stand there.
  var kind: String { parts[2] }
  /// Whether it turns a rule off and holds nothing itself.
  var isSwitch: Bool { `class` == "rule" }

  private var parts: [String] { name.split(separator: ":").map(String.init) }
}

extension ProofSlot {
  /// The kinds of text: other texts may stand there, and so may a canary.
  static let open: Set<String> = [
    "text", "action", "name", "place", "street", "address", "email", "phone", "postcode", "birth",
    "childbirth",
    "language", "interpreter",
  ]
}
