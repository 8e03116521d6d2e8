import CaseModel

extension MeetingRecordSchemas {
  static let ofConference = [
    conference, attendance, report, statement, view, score, decisionOfChild, decisionView,
    riskIncrease, redaction, delivery, approval,
  ]

  static let conference = YAMLSchema(
    "conference", course + saidAndDecided + plan + afterwards,
    rules: [.neededUnless("corrections", other: "version", holds: "1")])

  private static let course = [
    YAMLKey(
      "held_on", "The day it was held; for a conference that meetings.csv no longer holds",
      .date(.near), example: "2020-02-13"),
    YAMLKey("started", "When it started", .time, example: "\"10:35\""),
    YAMLKey("ended", "When it ended", .time, example: "\"12:10\""),
    YAMLKey(
      "minute_taker", "Who took the minutes; left out: the chair did", .person(.anyone),
      example: "K01"),
    YAMLKey(
      "paused", "Why it was paused, and for how long", .text,
      example: "Ten minutes, so that the father could get some air."),
    YAMLKey("was_recorded", "Whether the council recorded it", .flag, example: "no"),
    YAMLKey(
      "attendance", "Who was there", .list(.mapping(attendance)),
      example: "[{person: P01, presence: attended, joined_by: video}]"),
    YAMLKey(
      "reports", "The reports to the conference", .list(.mapping(report)),
      example: "[{author: S02, received_on: 2020-05-08, available_to_parents: yes}]"),
  ]

  private static let saidAndDecided = [
    YAMLKey(
      "statements", "What was said or reported, by section of the minutes",
      .list(.mapping(statement)), example: "see conference.statements[]"),
    YAMLKey(
      "views", "What each child and family member thinks, or why that is not known",
      .list(.mapping(view)), example: "see conference.views[]"),
    YAMLKey(
      "scale", "The number each person gave on the safety scale", .list(.mapping(score)),
      example: "[{person: P01, score: 4, sentence: Mornings are still hard.}]"),
    YAMLKey(
      "summary", "The chair's summary and analysis", .text,
      example: "Two things have changed since March."),
    YAMLKey(
      "decisions", "The decision about each child", .list(.mapping(decisionOfChild)),
      example: "see conference.decisions[]"),
    YAMLKey(
      "direct_contact",
      "The professionals who have had direct contact with the family; left out: everybody with a "
        + "row for a child", .list(.person(.participant)), example: "[S02, S03]"),
    YAMLKey(
      "quoracy_efforts", "What was tried to make the conference quorate", .text,
      example: "The surgery was rung twice that morning."),
  ]

  private static let afterwards = [
    YAMLKey("rag", "The rating of the outcome form", .choice(RAGRating.words), example: "red"),
    YAMLKey(
      "midpoint_on", "The midpoint review, which Red needs", .date(.afterMeeting),
      example: "2020-06-23"),
    YAMLKey(
      "risk_increase", "A rise in risk at home, and whom the chair talked to",
      .mapping(riskIncrease), example: "{discussed_with: S09, on: 2020-05-12, time: \"15:00\"}"),
    YAMLKey(
      "redaction_considered", "Who considered redaction for both parents, and when",
      .mapping(redaction), example: "{by: R01, on: 2020-05-12}"),
    YAMLKey(
      "delivery", "How the outcome reaches each person", .list(.mapping(delivery)),
      example: "[{person: P01, channel: post}]"),
    YAMLKey(
      "issued_on", "The date printed on what follows the meeting", .date(.fromMeeting),
      example: "2020-05-13"),
    YAMLKey(
      "approved", "The chair's approval, without which minutes are drafts", .mapping(approval),
      example: "{by: R01, on: 2020-05-20}"),
    YAMLKey("version", "The version of the minutes; left out: 1", .count, example: "2"),
    YAMLKey(
      "corrections", "What a later version changed", .text,
      example: "The father's working hours are corrected."),
  ]

  static let attendance = YAMLSchema(
    "conference.attendance[]",
    [
      YAMLKey("person", "The person", .person(.participant), example: "P01", isNeeded: true),
      YAMLKey(
        "presence", "Whether the person came", .choice(Presence.words), example: "attended",
        isNeeded: true),
      YAMLKey("joined_by", "How the person joined", .choice(JoinedBy.words), example: "video"),
      YAMLKey(
        "part", "The part the person was at; left out: the whole meeting", .text,
        example: "until the police spoke"),
    ])

  static let report = YAMLSchema(
    "conference.reports[]",
    [
      YAMLKey("author", "Who wrote it", .person(.participant), example: "S02", isNeeded: true),
      YAMLKey(
        "received_on", "When it reached the chair and the mailbox", .date(.near),
        example: "2020-05-08"),
      YAMLKey(
        "shared_with_family_on", "When it was shared with the family", .date(.near),
        example: "2020-05-08"),
      YAMLKey("shared_by", "Who shared it", .person(.anyone), example: "S02"),
      YAMLKey(
        "available_to_parents", "Whether parents may have it; left out: yes", .flag,
        example: "yes"),
    ])

  static let statement = YAMLSchema(
    "conference.statements[]",
    [
      YAMLKey(
        "section", "The section of the minutes", .choice(MinutesSection.words),
        example: "past_harm", isNeeded: true),
      YAMLKey(
        "children", "The children it is about; left out: all", .list(.person(.child)),
        example: "[C0101]"),
      YAMLKey("source", "Who said or reported it", .person(.participant), example: "S02"),
      YAMLKey(
        "classification", "Who may be told; left out: open", .choice(Classification.words),
        example: "open"),
      YAMLKey(
        "part", "The part it was said in, in the words of exclusions, where somebody was not there",
        .text, example: "the police's information"),
      YAMLKey(
        "text", "What was said, paragraphs separated by blank lines", .text,
        example: "Sam came to school without a coat in January.", isNeeded: true),
    ])

  static let view = YAMLSchema(
    "conference.views[]",
    [
      YAMLKey("person", "Whose view", .person(.participant), example: "C0101", isNeeded: true),
      YAMLKey("text", "The view", .text, example: "I want the shouting to stop."),
      YAMLKey(
        "none_because", "Why there is no view", .text, example: "He could not be reached."),
      YAMLKey("obtained", "How it was obtained", .text, example: "in a drawing"),
      YAMLKey("by", "Who obtained it", .person(.anyone), example: "X05"),
      YAMLKey(
        "participation", "For a child: how the child took part",
        .choice(ParticipationCode.words), example: "PN6"),
    ], rules: [.exactlyOne(["text", "none_because"])])

  static let score = YAMLSchema(
    "conference.scale[]",
    [
      YAMLKey("person", "Who was asked", .person(.participant), example: "P01", isNeeded: true),
      YAMLKey(
        "score", "The number, 0 for no safety and 10 for enough", scoreShape, example: "4",
        isNeeded: true),
      YAMLKey(
        "sentence", "The sentence that goes with it", .text, example: "Mornings are still hard."),
    ])
  static let scores = 0...10
  static let noScore = "not_given"
  private static let scoreShape = YAMLShape.score(scores, or: [noScore])

  static let decisionOfChild = YAMLSchema(
    "conference.decisions[]",
    [
      YAMLKey("child", "The child", .person(.child), example: "C0101", isNeeded: true),
      YAMLKey(
        "outcome", "What was decided", .choice(DecisionOutcome.words), example: "plan",
        isNeeded: true),
      YAMLKey(
        "category", "The category, where there is a plan", .choice(AbuseCategory.words),
        example: "neglect"),
      YAMLKey("reasons", "Why", .text, example: "Harm is likely without a plan."),
      YAMLKey(
        "views", "What each professional recommended; who is not listed agreed",
        .list(.mapping(decisionView)),
        example: "[{person: S02, agrees: no, reason: The risk is lower now.}]"),
    ],
    rules: [
      .needed("category", where: "outcome", holds: ["plan", "continues"]),
      .surplus("category", where: "outcome", holds: ["no_plan", "ends"]),
    ])

  static let decisionView = YAMLSchema(
    "conference.decisions[].views[]",
    [
      YAMLKey("person", "Who", .person(.participant), example: "S02", isNeeded: true),
      YAMLKey("agrees", "Whether the person agrees", .flag, example: "no", isNeeded: true),
      YAMLKey("reason", "Why not", .text, example: "The risk is lower now."),
    ])

  static let riskIncrease = YAMLSchema(
    "conference.risk_increase",
    [
      YAMLKey(
        "discussed_with", "The team manager", .person(.anyone), example: "S09", isNeeded: true),
      YAMLKey("on", "The day", .date(.near), example: "2020-05-12", isNeeded: true),
      YAMLKey("time", "The time", .time, example: "\"15:00\""),
      YAMLKey("note", "What was agreed", .text, example: "A visit the same evening."),
    ])

  static let redaction = YAMLSchema("conference.redaction_considered", signature(.near))
  static let approval = YAMLSchema("conference.approved", signature(.fromMeeting))

  static let delivery = YAMLSchema(
    "conference.delivery[]",
    [
      YAMLKey("person", "The person", .person(.participant), example: "P01", isNeeded: true),
      YAMLKey(
        "channel", "The channel", .choice(DeliveryChannel.words), example: "post",
        isNeeded: true),
    ])

  private static func signature(_ period: YAMLShape.Period) -> [YAMLKey] {
    [
      YAMLKey("by", "Who", .person(.anyone), example: "R01", isNeeded: true),
      YAMLKey("on", "The day", .date(period), example: "2020-05-20", isNeeded: true),
    ]
  }
}
