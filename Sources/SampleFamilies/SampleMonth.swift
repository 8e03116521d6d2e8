import CaseModel

/// The files of a sample, written family by family: nothing of a family is kept once its rows are.
struct SampleMonth: Sendable {
  private(set) var tally = Tally()
  private var cases = CSVTable(header: FamilyDraft.caseHeadings, byteOrderMark: true)
  private var people = CSVTable(header: FamilyDraft.peopleHeadings, lineEnd: "\r\n")
  private var meetings = CSVTable(header: FamilyDraft.meetingHeadings)
  private var records: [SampleFile] = []
  private let beforeMeetings: Bool

  init(count: Int, seed: UInt64, beforeMeetings: Bool) {
    self.beforeMeetings = beforeMeetings
    let calendar = SampleCalendar()
    for first in stride(from: 1, through: count, by: Office.familyCount) {
      var office = Office(number: first / Office.familyCount, seed: seed)
      appendPeople(office.openingRows)
      for number in first...min(count, first + Office.familyCount - 1) {
        let family = FamilyDraft(number: number, seed: seed, calendar: calendar, office: &office)
        append(family, calendar: calendar, office: office)
      }
      appendPeople(office.closingRows)
      appendSkippedRow(after: first)
    }
    cases.append(["Total", "\(count)"] + blanks(FamilyDraft.caseHeadings.count - 2))
  }

  /// Every file of the sample.
  var files: [SampleFile] {
    [
      SampleFile(path: "cases.csv", bytes: cases.bytes),
      SampleFile(path: "people.csv", bytes: people.bytes),
      SampleFile(path: "meetings.csv", bytes: meetings.bytes),
      SampleFile(path: "profile.yaml", bytes: Array(SampleProfile.text.utf8)),
    ] + records
  }

  private mutating func append(_ family: FamilyDraft, calendar: SampleCalendar, office: Office) {
    tally.count(family)
    for child in family.children { cases.append(family.row(of: child, calendar: calendar)) }
    for tie in family.ties {
      let rows =
        tie.children.isEmpty
        ? [tie.row(child: "")] : tie.children.map { tie.row(child: family.children[$0].id) }
      appendPeople(rows)
    }
    for meeting in family.meetings {
      family.rows(of: meeting, calendar: calendar, office: office).forEach { meetings.append($0) }
      let conference =
        beforeMeetings
        ? nil
        : ConferenceMaker.conference(of: meeting, in: family, office: office)
          .map(family.withDisclosure)
      if let conference { tally.count(conference) }
      guard
        let text = family.record(of: meeting, conference, calendar: calendar, office: office)
      else { continue }
      records.append(
        SampleFile(path: "meetings/\(meeting.reference).yaml", bytes: Array(text.utf8)))
    }
  }

  private mutating func appendPeople(_ rows: [[String]]) {
    tally.count(.rows, times: rows.count)
    rows.forEach { people.append($0) }
  }

  /// The row of a test child, which readers leave out by a printed rule.
  private mutating func appendSkippedRow(after number: Int) {
    tally.count(.skippedRows)
    cases.append(
      ["C\(padded(number, to: 5))9", "", "", "Testy", "DUPLICATE", "", "01/01/2010"]
        + blanks(FamilyDraft.caseHeadings.count - 7))
  }

  private func blanks(_ count: Int) -> [String] { Array(repeating: "", count: count) }
}
