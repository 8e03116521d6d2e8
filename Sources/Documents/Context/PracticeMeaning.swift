import Practice

extension PracticeID {
  /// What the profile asks for, as the listing of a template's names prints it.
  ///
  /// One long switch on purpose: the compiler asks for the meaning of a practice that is added.
  var meaning: String {
    switch self {
    case .hybridOption: "say that a hybrid meeting is possible, or why this is one"
    case .joiningCosts: "offer to ring where the cost of joining is a worry"
    case .preparationWithParents: "the social worker and the chair prepare with the parents"
    case .spaceForParents: "parents know who is talking and get time"
    case .sayWhoSpeaks: "everyone says their name each time they speak"
    case .openPoliceInformation: "the family is told what the police can share"
    case .policeReport: "the police report to the social worker in two parts"
    case .chairTalk: "the chair talks with the parents before the start"
    case .whoIsWithYou: "people are asked who is with them"
    case .noRecording: "nobody records"
    case .councilMayRecord: "the council may record where nobody can take minutes"
    case .outcomeDelivery: "the chair asks how the outcome is to be sent"
    case .confidentialSlot: "professionals meet first"
    case .pausing: "the chair may pause"
    case .reportsInAdvance: "the family learns of reports and concerns in advance"
    case .reportsToColleagues: "reports go to the social worker, the chair and each other"
    case .advocateOffer: "children are offered an advocate"
    case .sameConfidentiality: "confidentiality is as in a room"
    case .ringTheClerk: "whoever has a difficulty rings the clerk"
    case .reportsShowProgress: "reports to a review show progress"
    case .everyAgencyReports: "every agency sends a report"
    case .shareOwnReport: "each agency shares its report with the family itself"
    case .timeToRead: "families have time to read"
    case .reportsToMailbox: "agency reports go to the conference mailbox"
    case .reportTemplate: "the report template is used"
    case .chairCallSlot: "the chair rings the parents at a set time"
    case .invitationBySocialWorker: "the social worker goes through the invitation"
    case .privatePlace: "the call is taken somewhere private"
    case .callExplainsJoining: "the chair explains in the call how to join"
    case .joiningTrouble: "trouble with joining is raised before the day"
    case .directContactDetails: "professionals give a direct number"
    case .reportsMatter: "say why reports matter"
    case .advocateJoinsRemotely: "advocates may take part remotely"
    case .childTalksToChair: "a child can talk to the chair first"
    case .socialWorkerTalksToChair: "the social worker speaks to the chair first"
    case .reportsBeforeTheDay: "the chair has all reports before the day"
    case .safetyPlanFirst: "a safety plan is made before the conference"
    case .twoStages: "chair and parents first, then everybody"
    case .purposeExplained: "say what a conference is for"
    case .immediateConcerns: "say whom to ring at once"
    case .backupByPhone: "people are rung where joining fails"
    case .whoWillBeThere: "list who is invited"
    case .supporterWelcome: "a supporter may come"
    }
  }
}
