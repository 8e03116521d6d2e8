package import CaseModel

/// Something that was said or reported.
package struct DisclosedStatement: Sendable {
  /// The section of the minutes.
  package let section: MinutesSection
  /// The text.
  package let text: String
  /// Who said or reported it.
  package let source: DisclosedParty?
  /// The children it is about; empty for all.
  package let children: [PersonID]
  /// Their names; empty for all.
  package let childNames: [String]
  /// Who may be told.
  package let classification: Classification

  /// Whether it only says that something was left out.
  package var isGap: Bool { text == Gap.token }

  /// The sign that something was left out of a section; it tells nothing else.
  static func gap(in section: MinutesSection) -> DisclosedStatement {
    DisclosedStatement(
      section: section, text: Gap.token, source: nil, children: [], childNames: [],
      classification: .open)
  }
}

/// What a child or a member of the family thinks, or why that is not known.
package struct DisclosedVoice: Sendable {
  /// Whose view.
  package let party: DisclosedParty
  /// The view.
  package let text: String?
  /// Why there is none.
  package let noneBecause: String?
  /// How it was obtained.
  package let obtained: String?
  /// Who obtained it.
  package let obtainedBy: DisclosedParty?
  /// How a child took part.
  package let participation: ParticipationCode?
}

/// The number somebody gave on the safety scale.
package struct DisclosedScore: Sendable {
  /// Who was asked.
  package let party: DisclosedParty
  /// 0 to 10; nil where the person gave none.
  package let score: Int?
  /// The sentence that goes with it.
  package let sentence: String?
  /// What the person gave at the conference before.
  package let previous: Int?
}
