import CaseModel
import Documents
import TestSupport

/// R105-R117: the minutes.
extension OutcomeRow {
  static let minutes: [OutcomeRow] = [
    .init("R105", .minutes, "Ann Testerly, born 4 March 2010") {
      $0.change(CaseFixture.ann) { $0.birthDate = nil }
    },
    .init("R105", .minutes, "Tim Teacher\tSchool, Farhaven Primary School\tWas there, by video") {
      $0.record.conference?.attendance = []
    },
    .init("R105", .minutes, "Bob Otherby, father of Ben, with parental responsibility") {
      $0.changeRows(of: CaseFixture.bensFather) { $0.parentalResponsibility = false }
    },
    .init("R106", .minutes, "Sue Worker, social worker, about Ann: School rang") {
      $0.record.conference?.statements.removeAll { $0.section == .reason }
    },
    .init("R107", .minutes, "Sue Worker, social worker, about Ann: Ann may be hurt at night") {
      $0.record.conference?.statements.removeAll { $0.section == .danger }
    },
    .init("R108", .minutes, "What are we worried about?\nNights are not safe yet.") {
      $0.record.conference?.minuteTaker = CaseFixture.clerk
    },
    .init("R108", .minutes, "What is working well?\nThe family has shown that help works.") {
      $0.record.conference?.summary = nil
    },
    .init("R108", .minutes, in: .hard, "The chair's summary\nWorking well: the family") {
      $0.record.conference?.minuteTaker = nil
    },
    .init("R109", .minutes, "We meet online.") { $0.meeting.platform = .inPerson },
    .init("R109", .minutes, "The chair wrote this.") {
      $0.record.conference?.minuteTaker = CaseFixture.clerk
    },
    .init("R111", .minutes, "Quorate: yes, 1 from children's social care (1 needed) and 2 other") {
      $0.record.conference?.attendance.removeAll { $0.person == CaseFixture.police }
    },
    .init("R111", .minutes, in: .hard, "What was tried: The health visitor was rung twice.") {
      $0.record.conference?.quoracyEfforts = nil
    },
    .init("R111", .minutes, for: CaseFixture.mother, in: .hard, "Quorate: no\n") {
      $0.record.conference?.directContact = [
        CaseFixture.socialWorker, CaseFixture.teacher, CaseFixture.police,
      ]
      $0.record.conference?.attendance.append(
        Attendance(person: CaseFixture.police, presence: .attended))
    },
    .init("R112", .minutes, "The professionals of the conference make the decision") {
      $0.record.conference?.decisions = []
    },
    .init("R112", .minutes, in: .hard, "did not agree\tSchool can help without a plan.") {
      $0.record.conference?.decisions[0].views = []
    },
    .init(
      "R112", .minutes, for: CaseFixture.mother, "Ben Otherby does not need a child protection plan"
    ) {
      $0.record.conference?.decisions.removeLast()
    },
    .init("R114", .minutes, "A\tMary Testerly, mother\t6\tIt is calmer now.") {
      $0.record.conference?.scale = []
    },
    .init("R114", .minutes, "-\tBob Otherby, father\tnone given") {
      $0.record.conference?.scale.removeAll { $0.score == nil }
    },
    .init("R115", .minutes, "No views were heard: Ben is too young to be asked.") {
      $0.record.conference?.views.removeAll { $0.person == CaseFixture.ben }
    },
    .init("R115", .minutes, "in a drawing, by Ada Voice, children's advocate") {
      $0.record.conference?.views.removeAll { $0.person == CaseFixture.ann }
    },
    .init("R116", .minutes, in: .hard, "The council recorded the conference") {
      $0.record.conference?.wasRecorded = false
    },
    .init("R054", .minutes, "Nobody was to record the conference.") {
      $0.record.conference?.wasRecorded = true
    },
    .init("R062", .minutes, in: .hard, "The conference was paused: A break of ten") {
      $0.record.conference?.paused = nil
    },
    .init("R038", .minutes, in: .hard, "Talking openly could put a parent at risk.") {
      $0.record.optionDecision = nil
    },
    .init(
      "correction", .minutes, for: CaseFixture.mother, in: .hard, "The date of the core group was"
    ) {
      $0.record.conference?.corrections = nil
    },
    .init(
      "correction", .minutes, for: CaseFixture.mother, in: .hard, "Version 2. It replaces every"
    ) {
      $0.record.conference?.version = 1
    },
    .init("draft", .minutes, in: .draft, "The chair has not approved these minutes") {
      $0.record.conference?.approved = Agreement(
        by: CaseFixture.chair, on: CaseFixture.date("2020-05-20"))
    },
  ]
}
