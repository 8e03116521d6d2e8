import CaseModel

/// The keys of a meeting's record, as docs/inputs.md lists them.
package enum MeetingRecordSchemas {
  /// Every kind of mapping in the record, in the order of docs/inputs.md.
  package static let all = [
    record, platformDecision, optionDecision, inviteeRisk, change("invite[]"),
    change("do_not_invite[]"), exclusion, childCall,
  ]

  static let record = YAMLSchema(
    "meetings/REF.yaml",
    [
      YAMLKey(
        "meeting", "The reference of the meeting, which is also the file's name",
        form: "meeting reference", example: "M1042", isNeeded: true),
      YAMLKey(
        "reason", "Why the meeting is called, in plain words that everyone invited may read",
        form: "text", example: "We are worried about Sam's safety at home."),
      YAMLKey(
        "platform_decision", "How it was decided that somebody meets face to face",
        form: "keys below", example: "see platform_decision"),
      YAMLKey(
        "option_decision", "Why parents meet the chair only (option 2)", form: "keys below",
        example: "see option_decision"),
      YAMLKey(
        "invitee_risk", "Who agreed the brief risk assessment of who is invited, and when",
        form: "keys below", example: "{agreed_by: S01, agreed_on: 2020-05-02}"),
      YAMLKey(
        "invite", "People invited though their rows do not say so", form: "list of changes",
        example: "[{person: P12, reason: lives with the family}]"),
      YAMLKey(
        "do_not_invite", "People not invited though their rows say so", form: "list of changes",
        example: "[{person: P13, reason: has moved away}]"),
      YAMLKey(
        "exclusions", "People excluded from all or part of the meeting",
        form: "list of exclusions", example: "see exclusions[]"),
      YAMLKey(
        "in_room", "Who is in the room of a hybrid meeting", form: "list of person ids",
        example: "[P01, S01, S02]"),
      YAMLKey(
        "child_calls", "Children who asked to speak to the chair before the meeting",
        form: "list of calls",
        example: "[{child: C0101, date: 2020-05-11, time: \"16:00\"}]"),
    ])

  static let platformDecision = YAMLSchema(
    "platform_decision",
    [
      YAMLKey(
        "indicators", "The circumstances that set off the question",
        form: "list of: " + VocabularyForm.words(PlatformIndicator.self),
        example: "[domestic_abuse_same_home]"),
      YAMLKey(
        "reasons", "The compelling reasons for a face-to-face element",
        form: "list of: " + VocabularyForm.words(PlatformReason.self), example: "[safety_planning]"),
      YAMLKey(
        "analysis", "The social work analysis, which no invitation prints", form: "text",
        example: "Meeting in person makes the safety plan possible."),
      YAMLKey(
        "considered_at", "Where it was considered", form: VocabularyForm.words(PlatformForum.self),
        example: "strategy_discussion"),
      YAMLKey(
        "notified_on", "The day the safeguarding and review team was told", form: "date",
        example: "2020-05-01"),
      YAMLKey(
        "discussed_with_duty_officer", "Whether it was discussed with a duty reviewing officer",
        form: "yes or no", example: "yes"),
      YAMLKey(
        "technology_assessed", "Whether the family's use of IT and its costs were assessed",
        form: "yes or no", example: "yes"),
      YAMLKey("decided_by", "Who decided", form: "person id", example: "S01", isNeeded: true),
      YAMLKey(
        "decided_on", "The day of the decision", form: "date", example: "2020-05-02",
        isNeeded: true),
    ])

  static let optionDecision = YAMLSchema(
    "option_decision",
    [
      YAMLKey(
        "rationale", "Why, which no invitation prints", form: "text",
        example: "The parents cannot safely be in one call.", isNeeded: true)
    ] + agreement)

  static let inviteeRisk = YAMLSchema("invitee_risk", agreement)

  static func change(_ name: String) -> YAMLSchema {
    YAMLSchema(
      name,
      [
        YAMLKey("person", "The person", form: "person id", example: "P12", isNeeded: true),
        YAMLKey(
          "reason", "Why, for the file; no letter prints it", form: "text",
          example: "lives with the family", isNeeded: true),
      ])
  }

  static let exclusion = YAMLSchema(
    "exclusions[]",
    [
      YAMLKey("person", "The person", form: "person id", example: "P07", isNeeded: true),
      YAMLKey(
        "part", "The part of the meeting; left out: the whole meeting", form: "text",
        example: "the police's information"),
      YAMLKey(
        "disclosable_reason", "The reason as it may be told to the person", form: "text",
        example: "A court order keeps you apart."),
      YAMLKey(
        "views_heard", "How the person's views will be heard", form: "text",
        example: "The chair will ring you the day before.", isNeeded: true),
      YAMLKey("decided_by", "Who decided", form: "person id", example: "S01", isNeeded: true),
      YAMLKey(
        "decided_on", "The day of the decision", form: "date", example: "2020-05-02",
        isNeeded: true),
    ])

  static let childCall = YAMLSchema(
    "child_calls[]",
    [
      YAMLKey("child", "The child", form: "child id", example: "C0101", isNeeded: true),
      YAMLKey("date", "The day", form: "date", example: "2020-05-11", isNeeded: true),
      YAMLKey("time", "The time", form: "time", example: "\"16:00\"", isNeeded: true),
    ])

  private static let agreement = [
    YAMLKey("agreed_by", "Who agreed", form: "person id", example: "S01", isNeeded: true),
    YAMLKey(
      "agreed_on", "The day of the agreement", form: "date", example: "2020-05-02",
      isNeeded: true),
  ]
}
