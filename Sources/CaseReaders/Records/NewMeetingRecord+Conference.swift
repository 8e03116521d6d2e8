import CaseModel
import Practice

extension NewMeetingRecord {
  mutating func writeCourse() {
    open("  started: ", remark: "such as \"10:35\"")
    open("  ended: ")
    open("  minute_taker: \(file.meeting.clerk)", remark: "leave it out where the chair took them")
    open("  attendance:")
    for invitee in comers {
      open(
        "    - {person: \(invitee.person.id), presence: , joined_by: \(joining)}",
        remark: "\(name(invitee.person)); \(words(Presence.self))")
    }
    for child in file.children where child.invite == .yes {
      open(
        "    - {person: \(child.id), presence: , joined_by: \(joining)}",
        remark: "\(name(child.person)); \(words(Presence.self))")
    }
    open("  reports:")
    for invitee in reporters {
      open(
        "    - {author: \(invitee.person.id), received_on: , shared_with_family_on: , "
          + "shared_by: \(invitee.person.id), available_to_parents: yes}",
        remark: name(invitee.person))
    }
  }

  private var joining: String {
    switch file.meeting.platform {
    case .virtual, .hybrid: JoinedBy.video.rawValue
    case .inPerson: JoinedBy.room.rawValue
    case .telephone: JoinedBy.telephone.rawValue
    }
  }

  private func words<Choice: Vocabulary>(_: Choice.Type) -> String {
    VocabularyForm.words(Choice.self)
  }

  mutating func writeWords() {
    open("  statements:", remark: "one item for each thing that was said or reported")
    for section in MinutesSection.allCases {
      open("    - section: \(section.rawValue)")
      open("      source: \(worker)")
      open("      text: ", remark: "what was said, and who saw it")
    }
    open("  views:", remark: "write none_because in place of text where there is no view")
    for child in file.children where !child.isUnborn {
      open("    - person: \(child.id)", remark: name(child.person))
      open("      text: ", remark: "in the child's own words")
      open("      obtained: ", remark: "how the view was obtained")
      open("      by: \(worker)")
      open("      participation: ", remark: words(ParticipationCode.self))
    }
    for person in family {
      open("    - person: \(person.id)", remark: name(person))
      open("      text: ")
    }
    open("  scale:", remark: "0 for no safety to 10 for enough, or not_given")
    for invitee in comers where isAsked(invitee) {
      open(
        "    - {person: \(invitee.person.id), score: , sentence: }", remark: name(invitee.person))
    }
    open("  summary: ", remark: "the chair's summary and analysis")
  }

  /// Whether somebody is asked for a number: not those who interpret or come as support (R114).
  private func isAsked(_ invitee: Invitee) -> Bool {
    invitee.involvements.contains { row in
      row.relationship.map { $0 != .supporter } ?? (row.role != .interpreter)
    }
  }

  mutating func writeDecisions() {
    open("  decisions:")
    for child in file.children {
      open("    - child: \(child.id)", remark: name(child.person))
      open("      outcome: ", remark: words(DecisionOutcome.self))
      open(
        "      category: \(child.category?.rawValue ?? "")",
        remark: "only with a plan: \(words(AbuseCategory.self))")
      open("      reasons: ")
    }
  }

  mutating func writeAftermath() {
    open("  rag: ", remark: words(RAGRating.self))
    open("  midpoint_on: ", remark: "needed with red")
    open("  redaction_considered: {by: \(file.meeting.chair), on: }")
    open("  delivery:")
    for person in family {
      open(
        "    - {person: \(person.id), channel: \(person.channel.rawValue)}", remark: name(person))
    }
    open("  safety_plan: ", remark: "what the family does when things go wrong")
    open("  issued_on: ", remark: due(.outcome))
    open("  approved: {by: \(file.meeting.chair), on: }", remark: due(.minutes))
  }

  /// `by 2020-05-13: within 1 working day of the meeting`.
  func due(_ limit: TimeLimitID) -> String? {
    schedule[limit].map { "by \($0.date): \($0.rule)" }
  }
}
