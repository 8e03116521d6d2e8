import CaseModel

extension MeetingRecordSchemas {
  static let ofPlan = [goal, action, coreGroup, nextConference]

  /// The keys of the plan, which stand under `conference`.
  static let plan = [
    YAMLKey(
      "goals", "The safety goals and their actions", .list(.mapping(goal)),
      example: "see conference.goals[]"),
    YAMLKey(
      "contingency", "What happens if the plan is not followed or does not work", .text,
      example: "We will ask for legal advice within two days."),
    YAMLKey(
      "bottom_lines", "What is not negotiable", .list(.text),
      example: "[The children are never alone with him.]"),
    YAMLKey(
      "visiting", "How often each child is visited", .text, example: "every ten working days"),
    YAMLKey(
      "core_group", "The core group and its next meeting", .mapping(coreGroup),
      example: "{members: [S01, P01], date: 2020-05-19, time: \"14:00\"}"),
    YAMLKey(
      "next_conference", "The next conference", .mapping(nextConference),
      example: "{date: 2020-08-11, time: \"10:30\"}"),
    YAMLKey(
      "safety_plan", "The safety plan as agreed with the family before the conference", .text,
      example: "If it gets loud, Sam rings his aunt."),
  ]

  static let goal = YAMLSchema(
    "conference.goals[]",
    [
      YAMLKey(
        "id", "The goal's name, which stays from one conference to the next", .label,
        example: "G1", isNeeded: true),
      YAMLKey(
        "children", "The children it is for; left out: all", .list(.person(.child)),
        example: "[C0101]"),
      YAMLKey(
        "worry", "The worry that it answers", .text, example: "Nobody knows where Sam is."),
      YAMLKey(
        "goal", "The goal", .text, example: "A grown-up always knows where Sam is.",
        isNeeded: true),
      YAMLKey(
        "outcome", "What safe looks like: an outcome, not a service", .text,
        example: "Sam is home by nine on every school night for two months.", isNeeded: true),
      YAMLKey(
        "progress", "At a review: what progress there is", .text,
        example: "He was late twice in six weeks."),
      YAMLKey(
        "actions", "What is to be done", .list(.mapping(action)),
        example: "see conference.goals[].actions[]"),
    ])

  static let action = YAMLSchema(
    "conference.goals[].actions[]",
    [
      YAMLKey(
        "action", "What is to be done, with verb and object", .text,
        example: "Ring Sam at four every day.", isNeeded: true),
      YAMLKey("owner", "Who does it", .person(.participant), example: "P01"),
      YAMLKey(
        "group", "Whether the family or a professional does it; left out: as the owner is",
        .choice(OwnerGroup.words), example: "family"),
      YAMLKey("by", "By when", .date(.near), example: "2020-06-01"),
      YAMLKey(
        "evidence", "How progress will be seen", .text, example: "The call log, once a week."),
      YAMLKey(
        "status", "At a review: what became of it", .choice(ActionStatus.words),
        example: "carried_over"),
    ])

  static let coreGroup = YAMLSchema(
    "conference.core_group",
    [
      YAMLKey(
        "members", "The members", .list(.person(.participant)), example: "[S01, P01]",
        isNeeded: true),
      YAMLKey(
        "date", "The day it meets", .date(.fromMeeting), example: "2020-05-19", isNeeded: true),
      YAMLKey("time", "The time", .time, example: "\"14:00\""),
      YAMLKey("place", "Where", .text, example: "by video"),
    ])

  static let nextConference = YAMLSchema(
    "conference.next_conference",
    [
      YAMLKey("date", "The day", .date(.afterMeeting), example: "2020-08-11", isNeeded: true),
      YAMLKey("time", "The time", .time, example: "\"10:30\""),
    ])
}
