/// Something wrong, or worth knowing, in an input, a template or a made document.
///
/// A summary is lower case without a full stop; it states the rule and the way out, and quotes our
/// own vocabulary and ids only. It never holds a value from a record.
package struct Diagnostic: Codable, Hashable, Sendable {
  /// A related place.
  package struct Note: Codable, Hashable, Sendable {
    /// What is at the place.
    package var summary: String
    /// The place, if it has one.
    package var location: Location?

    /// A note on a related place.
    package init(_ summary: String, at location: Location? = nil) {
      self.summary = summary
      self.location = location
    }
  }

  /// The diagnostic's stable name, such as `InvalidDate`.
  package var id: String
  /// How much it matters.
  package var severity: Severity
  /// Where it is, if it has a place.
  package var location: Location?
  /// What is wrong; what to do.
  package var summary: String
  /// A name that was probably meant.
  package var suggestion: String?
  /// Related places.
  package var notes: [Note]

  /// A diagnostic; an error unless told otherwise.
  package init(
    _ id: String, _ severity: Severity = .error, at location: Location? = nil, _ summary: String,
    suggestion: String? = nil, notes: [Note] = []
  ) {
    self.id = id
    self.severity = severity
    self.location = location
    self.summary = summary
    self.suggestion = suggestion
    self.notes = notes
  }
}

extension Diagnostic: Comparable {
  /// By place, then by id, so that output is stable however the work was shared out.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    switch (left.location, right.location) {
    case (nil, .some): true
    case (.some, nil): false
    case (let leftPlace?, let rightPlace?) where leftPlace != rightPlace: leftPlace < rightPlace
    default: (left.id, left.summary) < (right.id, right.summary)
    }
  }
}

extension Sequence<Diagnostic> {
  /// Whether any of them is an error.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
