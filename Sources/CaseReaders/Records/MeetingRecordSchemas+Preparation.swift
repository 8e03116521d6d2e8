import CaseModel

extension MeetingRecordSchemas {
  static let ofPreparation = [preparation, talk, familyTalk, policeTalk]

  static let preparation = YAMLSchema(
    "preparation",
    [
      YAMLKey(
        "chair_and_social_worker", "The talk between the chair and the social worker",
        .mapping(talk), example: "{on: 2020-05-08, by: S01, note: The parents join by telephone.}"),
      YAMLKey(
        "with_family", "The talks with each parent or carer", .list(.mapping(familyTalk)),
        example: "[{person: P01, on: 2020-05-11, time: \"10:00\", by: S01, delivery: post}]"),
      YAMLKey(
        "case_note", "The chair's case note of the talk with the parents under option 2", .text,
        example: "We talked about who can come when things get hard."),
      YAMLKey(
        "police_information_shared",
        "That open police information was shared with the family, and how they took it",
        .mapping(policeTalk), example: "{on: 2020-05-11, by: S01, note: She was not surprised.}"),
      YAMLKey(
        "may_be_shared",
        "What the confidential slot agreed may be shared with everyone; professionals only", .text,
        example: "That the police were called twice may be told."),
    ])

  static let talk = YAMLSchema("preparation.chair_and_social_worker", note)
  static let policeTalk = YAMLSchema("preparation.police_information_shared", note)

  static let familyTalk = YAMLSchema(
    "preparation.with_family[]",
    [
      YAMLKey(
        "person", "The parent or carer", .person(.participant), example: "P01", isNeeded: true),
      YAMLKey(
        "on", "The day of the talk", .date(.upToMeeting), example: "2020-05-11", isNeeded: true),
      YAMLKey("time", "The time of the talk", .time, example: "\"10:00\""),
      YAMLKey(
        "by", "Who talked with them", .person(.anyone), example: "S01", isNeeded: true),
      YAMLKey(
        "delivery", "How the outcome is to reach them", .choice(DeliveryChannel.words),
        example: "post"),
      YAMLKey(
        "who_is_there", "Who is in the house or room during the meeting", .text,
        example: "Her sister, in the kitchen."),
      YAMLKey("note", "What came of it", .text, example: "She has read the report."),
    ])

  private static let note = [
    YAMLKey("on", "The day", .date(.upToMeeting), example: "2020-05-08", isNeeded: true),
    YAMLKey("by", "Who did it", .person(.anyone), example: "S01"),
    YAMLKey("note", "What came of it", .text, example: "The parents join by telephone."),
  ]
}
