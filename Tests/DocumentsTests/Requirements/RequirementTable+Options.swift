import Practice
import TestSupport

// Option 1 and option 2 (requirements 7.2).
extension RequirementTable {
  static let options: [RequirementRow] = [
    .invitation(
      "R030", .mother, .meeting(absentIn: .optionTwo),
      "You can also correct mistakes at the conference"),
    .agenda(
      "R030", .mother, .meeting(absentIn: .optionTwo), "each person says a number from 0 to 10"),
    .invitation(
      "R031", .mother, .practice(.preparationWithParents), "The social worker and the chair will"),
    .invitation(
      "R031", .mother, .limit(.preparation), "help you to prepare, by 10:30am on Monday 11 May"),
    .invitation(
      "R031", .socialWorker, .practice(.preparationWithParents), "Please prepare the parents"),
    .coverNote("R031", .practice(.preparationWithParents), "you and the chair will prepare with"),
    .invitation("R032", .mother, .practice(.spaceForParents), "gives you time to answer"),
    .agenda("R032", .teacher, .practice(.spaceForParents), "gives them time to answer"),
    .invitation("R033", .mother, .practice(.sayWhoSpeaks), "Everyone says their name"),
    .invitation("R033", .teacher, .practice(.sayWhoSpeaks), "Everyone says their name"),
    .invitation("R033", .police, .practice(.sayWhoSpeaks), "Everyone says their name"),
    .agenda("R033", .mother, .practice(.sayWhoSpeaks), "Everyone says their name"),
    .invitation(
      "R036", .mother, .meeting(absentIn: .virtual), "This conference has three parts",
      in: .optionTwo),
    .agenda("R036", .mother, .meeting(absentIn: .virtual), "The three parts", in: .optionTwo),
    .agenda("R036", .teacher, .meeting(absentIn: .virtual), "The three parts", in: .optionTwo),
    .invitation(
      "R037", .mother, .meeting(absentIn: .virtual),
      "You talk with the chair, Cleo Chair, on your own", in: .optionTwo),
    .invitation(
      "R037", .mother, .meeting(absentIn: .optionTwo), "Link: https://join.example.org/m1"),
    .agenda(
      "R037", .mother, .meeting(absentIn: .optionTwo), "Link: https://join.example.org/m1"),
    .invitation(
      "R039", .mother, .meeting(absentIn: .virtual),
      "You talk about the reports, what you think of them, and what would keep everybody safe",
      in: .optionTwo),
    .invitation(
      "R041", .teacher, .meeting(absentIn: .virtual), "Parents do not join this conference",
      in: .optionTwo),
    .agenda(
      "R041", .police, .meeting(absentIn: .virtual), "The professionals meet without the family",
      in: .optionTwo),
    .invitation(
      "R042", .mother, .meeting(absentIn: .virtual),
      "The chair and the social worker tell them what you said", in: .optionTwo),
    .agenda(
      "R042", .teacher, .meeting(absentIn: .virtual), "bring the family's views", in: .optionTwo),
    .invitation(
      "R043", .mother, .practice(.openPoliceInformation), "tell you what the police can share",
      in: .optionTwo),
    .invitation(
      "R043", .mother, .limit(.policeInformationShared),
      "what the police can share, by 10:30am on Monday 11 May 2020", in: .optionTwo),
    .report(
      "R043", .police, .practice(.openPoliceInformation), "shares the open part with the family",
      in: .optionTwo),
  ]
}
