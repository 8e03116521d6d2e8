@testable import CaseReaders

/// A record with every key of preparation, conference, disclosure and overrides.
enum ConferenceRecordFixture {
  static let text = """
    meeting: M1001
    exclusions:
      - {person: P12, part: The police's part, views_heard: By letter., decided_by: S01, decided_on: 2020-05-02}
    preparation:
      chair_and_social_worker: {on: 2020-05-08, by: S01, note: By telephone.}
      with_family:
        - {person: P11, on: 2020-05-11, time: "10:00", by: S02, delivery: post, who_is_there: A sister., note: She has read it.}
      case_note: |
        First line.
      police_information_shared: {on: 2020-05-11, by: S02, note: Calmly.}
      may_be_shared: |
        Two calls.
    conference:
      held_on: 2020-05-12
      started: "10:35"
      ended: "12:10"
      minute_taker: S03
      paused: Ten minutes.
      was_recorded: yes
      attendance:
        - {person: P11, presence: attended, joined_by: video, part: to the end}
        - {person: P12, presence: apologies}
        - {person: C0101, presence: absent}
      reports:
        - {author: S02, received_on: 2020-05-08, shared_with_family_on: 2020-05-08, shared_by: S02, available_to_parents: no}
      statements:
        - section: past_harm
          children: [C0101]
          source: S02
          classification: health
          part: the police's part
          text: |
            One.

            Two.
        - {section: strength, text: Good.}
      views:
        - {person: C0101, text: I like school., obtained: in a drawing, by: N01, participation: PN6}
        - {person: P12, none_because: He did not answer.}
      scale:
        - {person: P11, score: 0, sentence: Hard.}
        - {person: N01, score: not_given}
      summary: |
        In short.
      decisions:
        - child: C0101
          outcome: plan
          category: neglect
          reasons: |
            Because.
          views:
            - {person: N01, agrees: no, reason: Less risk.}
        - {child: C0102, outcome: no_plan}
      direct_contact: [S02]
      quoracy_efforts: |
        Rang twice.
      goals:
        - id: G-1
          children: [C0101]
          worry: A worry.
          goal: A goal.
          outcome: An outcome.
          progress: Some.
          actions:
            - {action: Ring him., owner: P11, group: family, by: 2020-06-01, evidence: The log., status: carried_over}
      contingency: |
        Then this.
      bottom_lines: [One line, Another]
      visiting: weekly
      core_group: {members: [S02, P11], date: 2020-05-19, time: "14:00", place: online}
      next_conference: {date: 2020-08-11, time: "10:30"}
      rag: red
      midpoint_on: 2020-06-23
      risk_increase: {discussed_with: S01, on: 2020-05-12, time: "15:00", note: Visit.}
      redaction_considered: {by: S01, on: 2020-05-12}
      delivery:
        - {person: P11, channel: egress}
      safety_plan: |
        Ring first.
      issued_on: 2020-05-13
      approved: {by: S01, on: 2020-05-20}
      version: 2
      corrections: A name.
    disclosure:
      gaps_may_be_seen: yes
      withhold:
        - id: D1
          what: whereabouts
          of: P11
          from: [P12]
          reason: victim_safety
          legal_basis: Our own.
          decided_by: S01
          decided_on: 2020-05-12
          evidence: The report.
          victim_advised: {who: P11, by: S02, on: 2020-05-12, how: by telephone}
          symmetric: yes
          gaps_may_be_seen: no
          review_on: 2020-08-11
        - {id: D2, what: statements, classification: health, from_family: yes, reason: third_party, decided_by: S01, decided_on: 2020-05-12}
      share:
        - {id: D3, what: report, of: N01, to: [P11], reason: She wrote it with her., decided_by: S01, decided_on: 2020-05-12}
        - {id: D4, what: statements, classification: court, to: [P11], reason: Hers., decided_by: S01, decided_on: 2020-05-12}
    overrides:
      - {check: C-SMART, reason: Own words.}

    """

  /// The text with its first `old` replaced, which must occur.
  static func replacing(_ old: String, with new: String) -> String {
    precondition(text.contains(old), "the fixture has no such text")
    return text.replacing(old, with: new, maxReplacements: 1)
  }
}
