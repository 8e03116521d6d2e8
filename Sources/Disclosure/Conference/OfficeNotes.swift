package import CaseModel

/// What the office's own copies hold besides: no recipient's view has any of it.
package struct OfficeNotes: Sendable {
  /// The children with everything the front page asks for.
  package let children: [Child]
  /// Why parents met the chair only (R038).
  package let optionDecision: OptionDecision?
  /// How it was decided that somebody meets face to face (R003).
  package let platformDecision: PlatformDecision?
  /// Who was excluded and why.
  package let exclusions: [Exclusion]
  /// The risk assessment of who is invited (R050).
  package let inviteeRisk: Agreement?
  /// What was done before the meeting (R031-R058).
  package let preparation: Preparation?
  /// Checks that a person overruled, with the reason.
  package let overrides: [CheckOverride]
  /// The rating (R135).
  package let rag: RAGRating?
  /// The midpoint review (R136).
  package let midpointOn: CalendarDate?
  /// A rise in risk (R123).
  package let riskIncrease: RiskIncrease?
  /// Whether redaction was considered (R132).
  package let redactionConsidered: Agreement?
  /// Every parent and carer of the meeting with what they are told how (R131).
  package let delivery: [DeliveryChoice]
  /// Everybody of the meeting, by id.
  package let parties: [PersonID: DisclosedParty]
  /// The family members who were invited, in the order of the records.
  package let family: [Person]
  /// Whether somebody's language needs an interpreter, and which is booked, by family member.
  package let childCalls: [ChildCall]
  /// The talk slot and the rest of the diary's row.
  package let meeting: Meeting

  /// The name or, where nobody is known, the id.
  package func label(_ person: PersonID) -> String { parties[person]?.label ?? person.text }
}
