import CaseModel

/// The keys of a meeting's record, as docs/inputs.md lists them and as the JSON Schema describes
/// them. What follows the meeting is in the other files of the type.
package enum MeetingRecordSchemas {
  /// Every kind of mapping in the record, in the order of docs/inputs.md.
  package static let all =
    [
      record, platformDecision, optionDecision, inviteeRisk, change("invite[]"),
      change("do_not_invite[]"), exclusion, childCall,
    ] + ofPreparation + ofConference + ofPlan + ofDisclosure + [override]

  static let record = YAMLSchema(
    "meetings/REF.yaml",
    [
      YAMLKey(
        "meeting", "The reference of the meeting, which is also the file's name",
        .meetingReference, example: "M1042", isNeeded: true),
      YAMLKey(
        "reason", "Why the meeting is called, in plain words that everyone invited may read",
        .text, example: "We are worried about Sam's safety at home."),
      YAMLKey(
        "platform_decision", "How it was decided that somebody meets face to face",
        .mapping(platformDecision), example: "see platform_decision"),
      YAMLKey(
        "option_decision", "Why parents meet the chair only (option 2)",
        .mapping(optionDecision), example: "see option_decision"),
      YAMLKey(
        "invitee_risk", "Who agreed the brief risk assessment of who is invited, and when",
        .mapping(inviteeRisk), example: "{agreed_by: S01, agreed_on: 2020-05-02}"),
      YAMLKey(
        "invite", "People invited though their rows do not say so",
        .list(.mapping(change("invite[]"))),
        example: "[{person: P12, reason: lives with the family}]"),
      YAMLKey(
        "do_not_invite", "People not invited though their rows say so",
        .list(.mapping(change("do_not_invite[]"))),
        example: "[{person: P13, reason: has moved away}]"),
      YAMLKey(
        "exclusions", "People excluded from all or part of the meeting",
        .list(.mapping(exclusion)), example: "see exclusions[]"),
      YAMLKey(
        "in_room", "Who is in the room of a hybrid meeting", .list(.person(.participant)),
        example: "[P01, S01, S02]"),
      YAMLKey(
        "child_calls", "Children who asked to speak to the chair before the meeting",
        .list(.mapping(childCall)),
        example: "[{child: C0101, date: 2020-05-11, time: \"16:00\"}]"),
      YAMLKey(
        "preparation", "What was done before the meeting", .mapping(preparation),
        example: "see preparation"),
      YAMLKey(
        "conference", "What was said and decided; left out until it took place",
        .mapping(conference), example: "see conference"),
      YAMLKey(
        "disclosure", "Who may see what, as people decided", .mapping(disclosure),
        example: "see disclosure"),
      YAMLKey(
        "overrides", "Checks that a person overrules, each with a reason that is printed",
        .list(.mapping(override)),
        example: "[{check: C-SMART, reason: The family chose these words.}]"),
    ])

  static let platformDecision = YAMLSchema(
    "platform_decision",
    [
      YAMLKey(
        "indicators", "The circumstances that set off the question",
        .list(.choice(PlatformIndicator.words)), example: "[domestic_abuse_same_home]"),
      YAMLKey(
        "reasons", "The compelling reasons for a face-to-face element",
        .list(.choice(PlatformReason.words)), example: "[safety_planning]"),
      YAMLKey(
        "analysis", "The social work analysis, which no invitation prints", .text,
        example: "Meeting in person makes the safety plan possible."),
      YAMLKey(
        "considered_at", "Where it was considered", .choice(PlatformForum.words),
        example: "strategy_discussion"),
      YAMLKey(
        "notified_on", "The day the safeguarding and review team was told", .date(.near),
        example: "2020-05-01"),
      YAMLKey(
        "discussed_with_duty_officer", "Whether it was discussed with a duty reviewing officer",
        .flag, example: "yes"),
      YAMLKey(
        "technology_assessed", "Whether the family's use of IT and its costs were assessed",
        .flag, example: "yes"),
    ] + decision)

  static let optionDecision = YAMLSchema(
    "option_decision",
    [
      YAMLKey(
        "rationale", "Why, which no invitation prints", .text,
        example: "The parents cannot safely be in one call.", isNeeded: true)
    ] + agreement)

  static let inviteeRisk = YAMLSchema("invitee_risk", agreement)

  static func change(_ name: String) -> YAMLSchema {
    YAMLSchema(
      name,
      [
        YAMLKey("person", "The person", .person(.participant), example: "P12", isNeeded: true),
        YAMLKey(
          "reason", "Why, for the file; no letter prints it", .text,
          example: "lives with the family", isNeeded: true),
      ])
  }

  static let exclusion = YAMLSchema(
    "exclusions[]",
    [
      YAMLKey("person", "The person", .person(.participant), example: "P07", isNeeded: true),
      YAMLKey(
        "part", "The part of the meeting; left out: the whole meeting", .text,
        example: "the police's information"),
      YAMLKey(
        "disclosable_reason", "The reason as it may be told to the person", .text,
        example: "A court order keeps you apart."),
      YAMLKey(
        "views_heard", "How the person's views will be heard", .text,
        example: "The chair will ring you the day before.", isNeeded: true),
    ] + decision)

  static let childCall = YAMLSchema(
    "child_calls[]",
    [
      YAMLKey("child", "The child", .person(.child), example: "C0101", isNeeded: true),
      YAMLKey("date", "The day", .date(.near), example: "2020-05-11", isNeeded: true),
      YAMLKey("time", "The time", .time, example: "\"16:00\"", isNeeded: true),
    ])

  static let override = YAMLSchema(
    "overrides[]",
    [
      YAMLKey("check", "The check's name", .label, example: "C-SMART", isNeeded: true),
      YAMLKey(
        "reason", "Why it does not count here; documents print it", .text,
        example: "The family chose these words.", isNeeded: true),
    ])

  static let decision = [
    YAMLKey("decided_by", "Who decided", .person(.anyone), example: "S01", isNeeded: true),
    YAMLKey(
      "decided_on", "The day of the decision", .date(.near), example: "2020-05-02",
      isNeeded: true),
  ]

  private static let agreement = [
    YAMLKey("agreed_by", "Who agreed", .person(.anyone), example: "S01", isNeeded: true),
    YAMLKey(
      "agreed_on", "The day of the agreement", .date(.near), example: "2020-05-02",
      isNeeded: true),
  ]
}

extension Vocabulary {
  /// The words of the list, in the order of declaration.
  static var words: [String] { allCases.map(\.rawValue) }
}
