/// Something that a council does or promises, and that documents say only where its profile
/// asks for it. The raw value is the key in a profile and the name under `practice` in templates.
package enum PracticeID: String, CaseIterable, Hashable, Sendable {
  // Platform and room (requirements 7.1)
  /// R025, R024: invitations say whether the meeting is hybrid or virtual, and that a hybrid
  /// meeting lets a family meet the chair in person.
  case hybridOption = "hybrid_option"
  /// R020: the cost of joining is considered; a telephone number to join by is offered.
  case joiningCosts = "joining_costs"

  // Taking part (requirements 7.2)
  /// R031: the social worker and the chair prepare the meeting with the parents beforehand.
  case preparationWithParents = "preparation_with_parents"
  /// R032: the chair makes sure that parents know who is talking and have space.
  case spaceForParents = "space_for_parents"
  /// R033: everyone says who they are each time they speak.
  case sayWhoSpeaks = "say_who_speaks"
  /// R043, R049: police information that may be shared is shared with the family beforehand.
  case openPoliceInformation = "open_police_information"

  // Before the conference (requirements 7.3)
  /// R048: the police send their report to the social worker beforehand, open and confidential
  /// parts apart.
  case policeReport = "police_report"
  /// R051, R052: the chair talks with parents before the meeting, on purpose, agenda, decisions.
  case chairTalk = "chair_talk"
  /// R053: people are asked who is with them, and for confidentiality.
  case whoIsWithYou = "who_is_with_you"
  /// R054: nobody records the meeting.
  case noRecording = "no_recording"
  /// R116: the council itself may record where it cannot minute.
  case councilMayRecord = "council_may_record"
  /// R056, R131: how the outcome is sent is agreed with the parents; it is password protected.
  case outcomeDelivery = "outcome_delivery"
  /// R057: professionals meet first for confidential information.
  case confidentialSlot = "confidential_slot"
  /// R062: the chair may pause the meeting.
  case pausing
  /// R063: reports and concerns are shared with the family in advance and not on the day.
  case reportsInAdvance = "reports_in_advance"
  /// R064: professionals send their reports to the social worker, the chair and each other.
  case reportsToColleagues = "reports_to_colleagues"
  /// R065: children are offered an advocate.
  case advocateOffer = "advocate_offer"
  /// R068: the usual confidentiality applies to a virtual meeting.
  case sameConfidentiality = "same_confidentiality"
  /// R070: whoever has a difficulty rings the clerk who sent the letter.
  case ringTheClerk = "ring_the_clerk"
  /// R071: reports to a review show the plan's progress.
  case reportsShowProgress = "reports_show_progress"
  /// R081: every agency sends a report.
  case everyAgencyReports = "every_agency_reports"
  /// R082: each agency shares its own report with the family; no paper copies at the meeting.
  case shareOwnReport = "share_own_report"
  /// R083: families have time to read.
  case timeToRead = "time_to_read"
  /// R084: agency reports go to the conference mailbox by secure e-mail, by a deadline.
  case reportsToMailbox = "reports_to_mailbox"
  /// R085: the multi-agency report template is used.
  case reportTemplate = "report_template"
  /// R087: the chair rings the parents at a slot that the invitation names.
  case chairCallSlot = "chair_call_slot"
  /// R088: the social worker takes the invitation to the family, with a cover note.
  case invitationBySocialWorker = "invitation_by_social_worker"
  /// R089: the call is taken in a private, quieter place.
  case privatePlace = "private_place"
  /// R090: in the call the chair explains how to join, or keeps the parent on the line.
  case callExplainsJoining = "call_explains_joining"
  /// R091: trouble with joining is raised with the social worker before the day.
  case joiningTrouble = "joining_trouble"
  /// R092: professionals are asked for a direct telephone number and e-mail address.
  case directContactDetails = "direct_contact_details"
  /// R093: the invitation says why reports matter.
  case reportsMatter = "reports_matter"
  /// R098: advocates may join remotely.
  case advocateJoinsRemotely = "advocate_joins_remotely"
  /// R097: a child who wants to speak to the chair gets a time before the meeting.
  case childTalksToChair = "child_talks_to_chair"
  /// R099: the social worker is encouraged to speak to the chair before the day.
  case socialWorkerTalksToChair = "social_worker_talks_to_chair"
  /// R100: the chair has all reports before the day.
  case reportsBeforeTheDay = "reports_before_the_day"
  /// R101: a safety plan is developed before the conference.
  case safetyPlanFirst = "safety_plan_first"
  /// R102: the meeting has two stages: chair and parents, then everybody together.
  case twoStages = "two_stages"
  /// R103: the purpose of the conference is explained.
  case purposeExplained = "purpose_explained"
  /// R104: immediate concerns are answered at once, outside the meeting.
  case immediateConcerns = "immediate_concerns"
  /// R150: where joining fails, people are rung instead.
  case backupByPhone = "backup_by_phone"
  /// R173: the list of who will be there.
  case whoWillBeThere = "who_will_be_there"
  /// R173, 1.2: a supporter may come.
  case supporterWelcome = "supporter_welcome"
}
