import CaseModel
import Practice

extension ProfileFigure {
  /// Every figure, in the order in which profiles list them.
  static var all: [ProfileFigure] { clock + takingPart + numbers + children + wording }

  private static var clock: [ProfileFigure] {
    [
      .perhaps(
        YAMLKey(
          "working_hours", "when the office works on a working day", form: "HH:MM-HH:MM, or none",
          example: "\"09:00-17:00\""), \.workingHours,
        read: { $0.workingHours("value") }, show: { "\($0.start)-\($0.end)" }),
      .perhaps(
        YAMLKey(
          "deadline_time", "at what time a lead time in days ends on its last day",
          form: "time, or none", example: "\"16:00\""), \.deadlineTime,
        read: { $0.time("value") }, show: { "\($0)" }),
    ]
  }

  private static var takingPart: [ProfileFigure] {
    [
      words("platforms", "how people may take part", \.platforms, "[virtual, hybrid]"),
      word("default_platform", "how people take part where the diary is silent", \.defaultPlatform),
      words("joining_methods", "by which means people may join", \.joiningMethods, "[teams]"),
      words("options", "how parents may take part", \.options, "[\"1\", \"2\"]"),
      word("default_option", "how parents take part where the diary is silent", \.defaultOption),
      .always(
        YAMLKey(
          "call_slots", "when chairs ring parents", form: "list of times",
          example: "[\"09:45\", \"13:45\"]"), \.callSlots,
        read: { $0.times("value") },
        show: { $0.map(\.description).joined(separator: ", ") }),
    ]
  }

  private static var numbers: [ProfileFigure] {
    [
      limit("room_limit", "how many people a room holds, everyone counted", \.roomLimit, "4"),
      limit(
        "telephone_limit", "how many professionals are rung together where joining fails",
        \.telephoneLimit, "4"),
      limit(
        "confidential_slot", "how many minutes before the start professionals meet",
        \.confidentialSlotMinutes, "15"),
      number(
        "quorum_of_social_care", "how many of social care a quorum needs", \.quorumOfSocialCare, "1"
      ),
      number("quorum_of_others", "how many other agencies a quorum needs", \.quorumOfOthers, "2"),
    ]
  }

  private static var children: [ProfileFigure] {
    [
      number(
        "child_invitation_age", "from which age a child is invited where the export is silent",
        \.childInvitationAge, "11"),
      number("advocate_age", "from which age a child is offered an advocate", \.advocateAge, "5"),
      number(
        "older_child_age", "from which age a child gets the letter for older children",
        \.olderChildAge, "11"),
    ]
  }

  private static var wording: [ProfileFigure] {
    [
      text(
        "report_template", "the form that agencies report on", \.reportTemplate,
        "Multi-Agency Report Template"),
      text(
        "classification", "the marking of documents about people", \.classification,
        "OFFICIAL-SENSITIVE"),
      text(
        "care_decisions_to", "who gets the decisions of a review", \.careDecisionsTo,
        "the team manager"),
      flag("town_is_proxy", "whether the town stands for a protected address", \.townIsProxy),
      flag(
        "redact_for_both_parents", "whether a redaction is made in both parents' copies",
        \.redactsForBothParents),
      words(
        "midpoint_reviews", "which midpoint reviews come first", \.midpointReviews,
        "[initial_to_first_review]"),
    ]
  }
}

extension ProfileFigure {
  private static func words<Choice: Vocabulary>(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<PracticeProfile, Sourced<[Choice]>>,
    _ example: String
  ) -> ProfileFigure {
    .always(
      YAMLKey(name, meaning, form: "list of: \(Choice.list)", example: example), path,
      read: { $0.node("value") == nil ? nil : $0.choices("value", of: Choice.self) },
      show: { $0.map(\.rawValue).joined(separator: ", ") })
  }

  private static func word<Choice: Vocabulary>(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<PracticeProfile, Sourced<Choice>>
  ) -> ProfileFigure {
    .always(
      YAMLKey(name, meaning, form: "one of: \(Choice.list)", example: Choice.first), path,
      read: { $0.choice("value", of: Choice.self) }, show: \.rawValue)
  }

  private static func limit(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<PracticeProfile, Sourced<Int>?>,
    _ example: String
  ) -> ProfileFigure {
    .perhaps(
      YAMLKey(name, meaning, form: "whole number, or none", example: example), path,
      read: { $0.number("value") }, show: { "\($0)" })
  }

  private static func number(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<PracticeProfile, Sourced<Int>>,
    _ example: String
  ) -> ProfileFigure {
    .always(
      YAMLKey(name, meaning, form: "whole number", example: example), path,
      read: { $0.number("value") }, show: { "\($0)" })
  }

  private static func text(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<PracticeProfile, Sourced<String>>,
    _ example: String
  ) -> ProfileFigure {
    .always(
      YAMLKey(name, meaning, form: "text", example: example), path,
      read: { $0.text("value") }, show: { $0 })
  }

  private static func flag(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<PracticeProfile, Sourced<Bool>>
  ) -> ProfileFigure {
    .always(
      YAMLKey(name, meaning, form: "yes or no", example: "yes"), path,
      read: { $0.flag("value") }, show: { $0 ? "yes" : "no" })
  }
}

extension Vocabulary {
  fileprivate static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
  fileprivate static var first: String { allCases.first.map(\.rawValue) ?? "" }
}
