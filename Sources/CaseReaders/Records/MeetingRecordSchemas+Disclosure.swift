import CaseModel

extension MeetingRecordSchemas {
  static let ofDisclosure = [disclosure, withholding, victimAdvice, sharing]

  static let disclosure = YAMLSchema(
    "disclosure",
    [
      YAMLKey(
        "gaps_may_be_seen",
        "Whether readers may see that something was left out; left out: no", .flag, example: "no"),
      YAMLKey(
        "withhold", "What is kept from somebody", .list(.mapping(withholding)),
        example: "see disclosure.withhold[]"),
      YAMLKey(
        "share", "What somebody is shown although their kind of reader is not",
        .list(.mapping(sharing)), example: "see disclosure.share[]"),
    ])

  static let withholding = YAMLSchema(
    "disclosure.withhold[]", withheldItem + ground + circumstances,
    rules: [
      .exactlyOne(["from", "from_family"]),
      .needed("of", where: "what", holds: kindsAboutPeople),
      .surplus("of", where: "what", holds: kindsAboutTexts),
      .needed("classification", where: "what", holds: [WithheldKind.statements.rawValue]),
      .surplus(
        "classification", where: "what",
        holds: kindsAboutPeople + [WithheldKind.passages.rawValue]),
    ])

  private static let kindsAboutTexts = [WithheldKind.passages, .statements].map(\.rawValue)
  private static let kindsAboutPeople = WithheldKind.words.filter { !kindsAboutTexts.contains($0) }

  private static let withheldItem = [
    YAMLKey("id", "The decision's id in this record", .label, example: "D1", isNeeded: true),
    YAMLKey(
      "what", "What is kept", .choice(WithheldKind.words), example: "whereabouts", isNeeded: true),
    YAMLKey("of", "Whose, for all but passages and statements", .participant, example: "P01"),
    YAMLKey(
      "classification", "Of which classification, for statements",
      .choice(Classification.words), example: "health"),
    YAMLKey("from", "From whom", .list(.participant), example: "[P07]"),
    YAMLKey(
      "from_family",
      "In place of from: from the whole family, children and advocates", .flag, example: "yes"),
  ]

  private static let ground =
    [
      YAMLKey(
        "reason", "Why", .choice(ReasonCode.words), example: "victim_safety", isNeeded: true),
      YAMLKey(
        "legal_basis", "The legal basis, in place of the reason's usual one", .text,
        example: "Data Protection Act 2018 Schedule 3 Part 3"),
    ] + decision
    + [
      YAMLKey(
        "evidence", "Where the evidence is", .text, example: "The report of the police, page 2.")
    ]

  private static let circumstances = [
    YAMLKey(
      "victim_advised", "How the person at risk was told what is withheld",
      .mapping(victimAdvice),
      example: "{who: P01, by: S01, on: 2020-05-12, how: by telephone}"),
    YAMLKey(
      "symmetric", "Whether both parents' copies leave out the same; left out: no", .flag,
      example: "yes"),
    YAMLKey(
      "gaps_may_be_seen", "Whether readers may see this gap; left out: as the record says", .flag,
      example: "no"),
    YAMLKey(
      "review_on", "When the decision is looked at again", .date(.near), example: "2020-08-11"),
  ]

  static let victimAdvice = YAMLSchema(
    "disclosure.withhold[].victim_advised",
    [
      YAMLKey("who", "Who was told", .participant, example: "P01", isNeeded: true),
      YAMLKey("by", "Who told them", .person(.anyone), example: "S01", isNeeded: true),
      YAMLKey("on", "The day", .date(.near), example: "2020-05-12", isNeeded: true),
      YAMLKey("how", "How", .text, example: "by telephone", isNeeded: true),
    ])

  static let sharing = YAMLSchema(
    "disclosure.share[]",
    [
      YAMLKey("id", "The decision's id in this record", .label, example: "D2", isNeeded: true),
      YAMLKey(
        "what", "What is shown", .choice(SharedKind.words), example: "statements", isNeeded: true),
      YAMLKey(
        "classification", "Of which classification, for statements",
        .choice(Classification.words), example: "health"),
      YAMLKey("of", "Whose, for a report", .participant, example: "S05"),
      YAMLKey("to", "To whom", .list(.participant), example: "[P01]", isNeeded: true),
      YAMLKey(
        "reason", "Why it may be shown", .text, example: "She told the conference herself.",
        isNeeded: true),
    ] + decision,
    rules: [
      .needed("classification", where: "what", holds: [SharedKind.statements.rawValue]),
      .surplus("classification", where: "what", holds: [SharedKind.report.rawValue]),
      .needed("of", where: "what", holds: [SharedKind.report.rawValue]),
      .surplus("of", where: "what", holds: [SharedKind.statements.rawValue]),
    ])
}

extension YAMLShape {
  /// Somebody with a part in the meeting.
  fileprivate static var participant: YAMLShape { .person(.participant) }
}
