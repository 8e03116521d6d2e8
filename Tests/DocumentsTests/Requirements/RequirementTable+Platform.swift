import Practice
import TestSupport

// Platform, hybrid and room (requirements 7.1).
extension RequirementTable {
  static let platform: [RequirementRow] = [
    .invitation(
      "R002", .mother, .meeting(absentIn: .virtual), "Kind of meeting: hybrid", in: .hybrid),
    .invitation(
      "R002", .teacher, .meeting(absentIn: .virtual), "Kind of meeting: hybrid", in: .hybrid),
    .agenda(
      "R002", .teacher, .meeting(absentIn: .virtual), "Mary Testerly\tIn the room", in: .hybrid),
    .agenda(
      "R002", .teacher, .meeting(absentIn: .inPerson), "Alan Testerly\tRemotely", in: .hybrid),
    .invitation(
      "R012", .ben, .meeting(absentIn: .virtual), "There is a meeting about you on", in: .children),
    .invitation(
      "R012", .advocate, .meeting(absentIn: .childrenWithoutAdvocate),
      "You are the advocate for Ann Testerly and Ben Otherby"),
    .invitation(
      "R020", .mother, .practice(.joiningCosts), "If the cost of data or calls is a worry"),
    .coverNote("R020", .practice(.joiningCosts), "with the cost of data or calls"),
    .agenda("R023", .mother, .roomLimit, "The room holds 4 people at most", in: .hybrid),
    .invitation("R023", .mother, .roomLimit, "The room holds 4 people at most", in: .hybrid),
    .invitation(
      "R024", .mother, .practice(.hybridOption), "so that you can meet the chair in person",
      in: .hybrid),
    .invitation(
      "R025", .mother, .practice(.hybridOption), "please ask for a hybrid meeting"),
    .invitation(
      "R025", .teacher, .practice(.hybridOption), "so that a hybrid meeting can be considered"),
    .invitation(
      "R025", .police, .practice(.hybridOption), "so that the family can meet the chair in person",
      in: .hybrid),
    .agenda("R028", .mother, .meeting(absentIn: .telephone), "Join by: Microsoft Teams"),
  ]
}
