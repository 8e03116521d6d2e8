import Practice

/// The keys of a profile, as docs/inputs.md lists them.
package enum ProfileSchemas {
  /// The profile itself.
  package static let profile = YAMLSchema(
    "profile", identity + ProfileFigure.all.map(\.key) + tables)
  /// The version block.
  package static let version = YAMLSchema(
    "version",
    [
      YAMLKey("number", "the version's number", form: "text", example: "\"1.0\"", isNeeded: true),
      YAMLKey("date", "the day of issue", form: "date", example: "2020-04-01", isNeeded: true),
      YAMLKey("changes", "what changed", form: "text", example: "First issue", isNeeded: true),
    ])
  /// The council.
  package static let organisation = YAMLSchema(
    "organisation",
    [
      needed("name", "the council's name", "Ashmere Council"),
      needed("team", "the team that sends the letters", "Child Protection Conference Team"),
      YAMLKey(
        "address", "the lines of the team's address", form: "list of texts",
        example: "[Ashmere House, 1 Example Square, Ashmere]", isNeeded: true),
      needed("postcode", "the address's postcode", "ZZ9 9ZZ"),
      needed("phone", "the team's telephone number", "01632 960100"),
      needed("email", "the team's e-mail address", "conferences@example.org"),
      needed("secure_mailbox", "where reports go by secure e-mail", "reports@example.org"),
      needed("out_of_hours_phone", "whom to ring at night and at weekends", "01632 960199"),
      needed(
        "complaints", "how to complain, as a sentence that letters print", "Ring 01632 960105"),
      YAMLKey(
        "signatory", "who signs letters", form: "mapping of name and role",
        example: "{role: Conference Clerk}", isNeeded: true),
    ])
  /// Who signs.
  package static let signatory = YAMLSchema(
    "organisation.signatory",
    [
      YAMLKey(
        "name", "whose name stands under letters; left out, the clerk of the meeting signs",
        form: "text", example: "A Example"),
      needed("role", "the role under the name", "Conference Clerk"),
    ])
  /// An entry of `limits`.
  package static let limit = YAMLSchema(
    "limits.*",
    [
      YAMLKey(
        "limit", "the limit, or none", form: "number and unit, or none", example: "2 working days"),
      YAMLKey(
        "words", "what is said in place of a figure", form: "text", example: "when available"),
      YAMLKey("source", "where it comes from", form: "text", example: "\"003:85\"", isNeeded: true),
    ])
  /// The practices.
  package static let practices = YAMLSchema(
    "practices",
    [
      table("only", "the practices that are on; all others are off"),
      table("on", "practices that are on besides those of the profile it extends"),
      table("off", "practices that are off though the profile it extends has them on"),
    ])
  /// The checks.
  package static let checks = YAMLSchema(
    "checks",
    [
      table("fail", "checks that stop a meeting's documents"),
      table("warn", "checks that the clerk is told of"),
      table("off", "checks that are not made"),
    ])
  /// Every mapping that a profile may hold.
  package static let all = [
    profile, version, organisation, signatory, ProfileFigure.schema, limit, practices, checks,
  ]

  private static let identity = [
    YAMLKey("profile", "the profile's id", form: "id", example: "ashmere-2020", isNeeded: true),
    YAMLKey("title", "what it is called", form: "text", example: "Ashmere, from April 2020"),
    YAMLKey("extends", "the profile that it changes", form: "id", example: "england-default"),
    YAMLKey(
      "version", "the version block", form: "mapping",
      example: "{number: \"1.0\", date: 2020-04-01, changes: First issue}", isNeeded: true),
    YAMLKey(
      "review_on", "when it is to be looked at again", form: "date", example: "2021-03-31"),
    YAMLKey(
      "organisation", "the council", form: "mapping", example: "name: Ashmere Council"),
  ]

  private static let tables = [
    YAMLKey(
      "limits", "time limits by name", form: "mapping of limits",
      example: "agency_report: {limit: 3 working days, source: council decision}"),
    YAMLKey(
      "practices", "what is done or promised", form: "mapping of only, on and off",
      example: "off: {chair_call_slot: council decision}"),
    YAMLKey(
      "checks", "what becomes of checks", form: "mapping of fail, warn and off",
      example: "fail: {C-15WD: council decision}"),
    YAMLKey(
      "approvers", "who may decide what", form: "mapping of figures: a list of roles, or none",
      example: "postponement: {value: [Service Manager], source: council decision}"),
    YAMLKey(
      "statements", "sentences printed as they stand", form: "mapping of figures: a text, or none",
      example: "virtual_meetings: {value: none, source: council decision}"),
  ]

  private static func needed(_ name: String, _ meaning: String, _ example: String) -> YAMLKey {
    YAMLKey(name, meaning, form: "text", example: example, isNeeded: true)
  }

  private static func table(_ name: String, _ meaning: String) -> YAMLKey {
    YAMLKey(
      name, meaning, form: "mapping of names to sources", example: "{name: council decision}")
  }
}
