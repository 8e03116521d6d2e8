extension CheckID {
  /// Whether a record may overrule the check with a reason.
  ///
  /// Not where a person's safety hangs on somebody having looked (R035, R132), nor where the record
  /// has a place of its own for the reason (R168) or every document would be wrong (C-SIBLING).
  package var canBeOverridden: Bool {
    ![
      .redactionConsidered, .passagesDecided, .optionTwoAgreed, .views, .eachChildDecided,
    ].contains(self)
  }

  /// The rule in words, as documents print it above the reason for overruling it.
  package var title: String { Self.titles[self] ?? rawValue }

  private static let titles: [CheckID: String] = [
    .initialConferenceInTime: "The initial conference is held in time.",
    .firstReviewInTime: "The first review conference is held in time.",
    .laterReviewInTime: "The next review conference is held in time.",
    .firstCareReviewInTime: "The first child in care review is held in time.",
    .weekend: "Meetings are held on working days.",
    .platformReason: "Meeting face to face has a compelling reason.",
    .platformKnown: "The way of meeting is one that the council uses.",
    .hybridTrigger: "Where a circumstance asks for it, a hybrid meeting is considered.",
    .hybridNotice: "Those who arrange rooms are told of a hybrid meeting first.",
    .room: "No more people are in a room than it holds.",
    .optionTwoAgreed: "Option 2 is agreed by the chair or a reviewing officer.",
    .optionTwoRationale: "The record says why option 2 was chosen.",
    .callSlot: "The chair rings the parents at one of the usual times.",
    .chairTalkInTime: "The chair talks with the parents well before the start.",
    .inviteeRisk: "The risk assessment of who is invited is agreed first.",
    .interpreter: "Who speaks another language has an interpreter.",
    .contact: "The parents can be rung and written to.",
    .professionalContact: "Professionals give a direct number and address.",
    .clerkContact: "The clerk can be reached.",
    .parentInvited: "Everyone with parental responsibility is invited or excluded.",
    .joining: "The invitation says how to take part.",
    .profileDate: "The council's rules are reviewed in time.",
    .fabricatedIllness: "Where illness may be fabricated or induced, a paediatrician attends.",
    .coreGroupInTime: "The first core group meets in time.",
    .frontPage: "The front page of the minutes is complete.",
    .danger: "Every child with a plan has a danger statement.",
    .summary: "The minutes hold the chair's summary.",
    .statement: "The standard statements fit how the meeting was held.",
    .quorum: "The conference was quorate, or more people were asked.",
    .endingPlan: "A plan ends only with information from the police.",
    .views: "Every child's and parent's view is recorded, or why there is none.",
    .scale: "Everybody who attended was asked for a number on the safety scale.",
    .smart: "Actions are specific, measurable, owned and dated.",
    .outcomeNotService: "Goals and actions name outcomes, not services.",
    .owner: "Every action is the family's or a professional's.",
    .rating: "The outcome is rated red, amber or green.",
    .midpoint: "Red has a midpoint review.",
    .redactionConsidered: "Redaction is considered for both parents.",
    .victimAdvised: "Whoever is at risk is told what is withheld.",
    .passagesDecided: "Somebody decided about each passage that is withheld.",
    .riskIncrease: "A rise in risk is discussed with a team manager.",
    .reportToFamily: "Reports are shared with the family in time.",
    .reportToChair: "The chair has the reports in time.",
    .agencyReport: "Agency reports are received in time.",
    .initialReport: "The social work report is received and shared in time.",
    .reviewReport: "The social work report is received and shared in time.",
    .policeInTime: "The police's information is received and shared in time.",
    .preparationInTime: "The parents are prepared in time.",
    .optionTwoCaseNote: "The chair's talk with the parents is on the case notes.",
    .optionTwoAttendance: "Under option 2 the family meets the chair only.",
    .safetyPlan: "A safety plan is agreed before the conference.",
    .outcomeInTime: "The outcome is sent in time.",
    .planInTime: "The plan is sent in time.",
    .minutesInTime: "The minutes are approved in time.",
    .eachChildDecided: "Each child has one decision.",
    .deliveryChannel: "It is agreed with each parent how the outcome reaches them.",
    .everyoneServed: "The outcome can reach everybody who attended.",
    .recording: "The council records a meeting only where it said it may.",
    .telephone: "No more professionals share a telephone call than it holds.",
  ]
}
