import Practice
import TestSupport

// Before the conference: the talk, the rules of talking and confidentiality (requirements 7.3).
extension RequirementTable {
  static let preparing: [RequirementRow] = [
    .invitation(
      "R045", .mother, .meeting(absentIn: .virtual),
      "We have booked an interpreter for you (Polish)", in: .interpreter),
    .invitation(
      "R045", .interpreter, .meeting(absentIn: .virtual), "Please come to interpret at",
      in: .interpreter),
    .invitation(
      "R051", .mother, .practice(.chairTalk),
      "before the conference starts, by 10am on Tuesday 12 May 2020", in: .withoutCallSlot),
    .invitation(
      "R052", .mother, .practice(.chairTalk), "explain what the conference is for"),
    .invitation("R053", .mother, .practice(.whoIsWithYou), "The chair asks who is with you"),
    .invitation("R053", .teacher, .practice(.whoIsWithYou), "The chair asks who is with you"),
    .invitation("R053", .advocate, .practice(.whoIsWithYou), "The chair asks who is with you"),
    .invitation(
      "R053", .ann, .practice(.whoIsWithYou), "ask everybody who is with them", in: .children),
    .agenda("R053", .mother, .practice(.whoIsWithYou), "The chair asks who is with you"),
    .invitation("R054", .mother, .practice(.noRecording), "Please do not record any part"),
    .invitation(
      "R054", .mother, .practice(.noRecording), "Please do not record any part", in: .optionTwo),
    .invitation("R054", .teacher, .practice(.noRecording), "Please do not record any part"),
    .invitation("R054", .police, .practice(.noRecording), "Please do not record any part"),
    .invitation("R054", .advocate, .practice(.noRecording), "Please do not record any part"),
    .invitation(
      "R054", .ann, .practice(.noRecording), "Please do not record any part", in: .children),
    .agenda("R054", .mother, .practice(.noRecording), "Please do not record any part"),
    .invitation("R116", .mother, .practice(.councilMayRecord), "the council may record"),
    .agenda("R116", .teacher, .practice(.councilMayRecord), "the council may record"),
    .invitation(
      "R056", .mother, .practice(.outcomeDelivery), "The chair will ask how you would like"),
    .invitation(
      "R131", .mother, .practice(.outcomeDelivery), "A password always comes by a different way"),
    .invitation(
      "R127", .mother, .limit(.outcome), "We will send you the decision within 1 working day"),
    .agenda("R057", .teacher, .practice(.confidentialSlot), "10am, professionals only:"),
    .invitation(
      "R057", .teacher, .practice(.confidentialSlot), "Confidential slot for professionals: 10am"),
    .invitation(
      "R057", .police, .practice(.confidentialSlot), "Confidential slot for professionals: 10am"),
    .agenda(
      "R058", .teacher, .practice(.confidentialSlot),
      "what the family has been told and how they took it"),
    .agenda("R061", .teacher, .practice(.pausing), "Please watch for stress and conflict"),
    .agenda("R067", .teacher, .practice(.pausing), "should make home less safe"),
    .invitation("R062", .mother, .practice(.pausing), "The chair can pause"),
    .agenda("R062", .mother, .practice(.pausing), "The chair can pause"),
    .invitation("R065", .mother, .practice(.advocateOffer), "Children can have an advocate"),
    .invitation(
      "R065", .ann, .practice(.advocateOffer), "Ada Voice is your advocate", in: .children),
    .invitation(
      "R065", .ben, .practice(.advocateOffer), "You can have an advocate",
      in: .childrenWithoutAdvocate),
    .invitation(
      "R065", .socialWorker, .practice(.advocateOffer), "ask for an advocate for each child"),
    .agenda("R065", .mother, .practice(.advocateOffer), "what an advocate says for them"),
    .invitation("R068", .mother, .practice(.sameConfidentiality), "What is said is confidential"),
    .invitation("R068", .teacher, .practice(.sameConfidentiality), "What is said is confidential"),
    .invitation("R068", .police, .practice(.sameConfidentiality), "What is said is confidential"),
    .invitation("R068", .advocate, .practice(.sameConfidentiality), "What is said is confidential"),
    .invitation(
      "R068", .ann, .practice(.sameConfidentiality), "What is said stays between", in: .children),
    .agenda("R068", .mother, .practice(.sameConfidentiality), "What is said is confidential"),
  ]
}
