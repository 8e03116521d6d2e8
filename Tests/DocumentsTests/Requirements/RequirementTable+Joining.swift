import Practice
import TestSupport

// Before the conference: who comes, how to join and whom to ring (requirements 7.3).
extension RequirementTable {
  static let joining: [RequirementRow] = [
    .invitation(
      "R070", .teacher, .practice(.ringTheClerk), "ring the conference clerk, Carl Clerk"),
    .invitation("R070", .police, .practice(.ringTheClerk), "ring the conference clerk, Carl Clerk"),
    .invitation("R070", .mother, .practice(.ringTheClerk), "ring the clerk, Carl Clerk"),
    .agenda("R070", .teacher, .practice(.ringTheClerk), "ring the conference clerk, Carl Clerk"),
    .invitation(
      "R072", .mother, .meeting(absentIn: .excluded), "I am writing to invite you to a meeting"),
    .invitation("R072", .bensFather, .meeting(absentIn: .sparse), "the father of Ben"),
    .agenda("R086", .teacher, .meeting(absentIn: .telephone), "Link: https://join.example.org/m1"),
    .invitation(
      "R086", .teacher, .meeting(absentIn: .telephone), "Link: https://join.example.org/m1"),
    .invitation(
      "R086", .police, .meeting(absentIn: .telephone), "Link: https://join.example.org/m1"),
    .invitation(
      "R086", .ann, .meeting(absentIn: .virtual), "By telephone: 01632 960111", in: .children),
    .invitation(
      "R087", .mother, .practice(.chairCallSlot), "will ring you at 9:45am on Tuesday 12 May 2020"),
    .invitation(
      "R087", .mother, .practice(.chairCallSlot), "will ring you at 9:45am on Tuesday 12 May 2020",
      in: .optionTwo),
    .agenda(
      "R087", .mother, .practice(.chairCallSlot), "will ring you at 9:45am on Tuesday 12 May 2020",
      in: .optionTwo),
    .coverNote(
      "R088", .practice(.invitationBySocialWorker), "Please go through it with the person"),
    .invitation(
      "R088", .socialWorker, .practice(.invitationBySocialWorker),
      "go through the invitation with the family"),
    .invitation("R089", .mother, .practice(.privatePlace), "somewhere private and quiet"),
    .invitation(
      "R089", .mother, .practice(.privatePlace), "somewhere private and quiet", in: .optionTwo),
    .invitation(
      "R090", .mother, .practice(.callExplainsJoining), "tell you how to join the meeting"),
    .invitation("R091", .mother, .practice(.joiningTrouble), "If joining may be hard"),
    .invitation("R092", .teacher, .practice(.directContactDetails), "your direct telephone number"),
    .invitation("R092", .police, .practice(.directContactDetails), "your direct telephone number"),
    .invitation(
      "R097", .ann, .practice(.childTalksToChair), "at 4pm on Monday 11 May 2020", in: .children),
    .invitation(
      "R097", .ben, .practice(.childTalksToChair), "You can talk to Cleo Chair before the meeting",
      in: .children),
    .invitation("R098", .advocate, .practice(.advocateJoinsRemotely), "You can take part remotely"),
    .invitation(
      "R099", .socialWorker, .practice(.socialWorkerTalksToChair),
      "Please speak to the chair before the day"),
    .invitation(
      "R101", .mother, .practice(.safetyPlanFirst), "work out with you what will keep everybody"),
    .invitation(
      "R101", .mother, .practice(.safetyPlanFirst), "work out with you what will keep everybody",
      in: .optionTwo),
    .invitation("R101", .socialWorker, .practice(.safetyPlanFirst), "Please make a safety plan"),
    .agenda("R102", .mother, .practice(.twoStages), "The two stages"),
    .invitation(
      "R102", .mother, .practice(.twoStages), "First the chair talks with each parent alone"),
    .invitation("R102", .teacher, .practice(.twoStages), "The conference has two stages"),
    .invitation("R103", .mother, .practice(.purposeExplained), "At a child protection conference,"),
    .agenda("R103", .mother, .practice(.purposeExplained), "share what they know"),
    .invitation("R104", .teacher, .practice(.immediateConcerns), "An immediate concern about"),
    .invitation("R104", .mother, .practice(.immediateConcerns), "A child in danger now"),
    .agenda("R104", .teacher, .practice(.immediateConcerns), "An immediate concern about"),
    .report("R104", .teacher, .practice(.immediateConcerns), "An immediate concern about"),
    .invitation("R150", .mother, .practice(.backupByPhone), "stay by your phone"),
    .invitation("R150", .teacher, .practice(.backupByPhone), "the chair will ring round"),
    .agenda("R150", .mother, .practice(.backupByPhone), "stay by your phone"),
    .invitation("R173", .mother, .practice(.whoWillBeThere), "Who is invited"),
    .agenda("R173", .mother, .practice(.whoWillBeThere), "Who is invited"),
    .invitation(
      "R173", .ann, .practice(.whoWillBeThere), "Who is asked to be there", in: .children),
    .invitation("R173", .mother, .practice(.supporterWelcome), "solicitor to support you"),
  ]
}
