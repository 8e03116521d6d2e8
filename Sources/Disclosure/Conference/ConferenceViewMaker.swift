import CaseModel
import Diagnostics
import Practice

/// Makes what one reader may see of a conference, noting what it leaves out.
struct ConferenceViewMaker {
  let discloser: Discloser
  let recipient: Recipient
  let conference: ConferenceRecord
  let quoracy: Quoracy
  var texts: TextDisclosure

  init(
    discloser: Discloser, recipient: Recipient, conference: ConferenceRecord, quoracy: Quoracy
  ) {
    self.quoracy = quoracy
    self.discloser = discloser
    self.recipient = recipient
    self.conference = conference
    texts = TextDisclosure(recipient, discloser)
  }

  var caseFile: CaseFile { discloser.caseFile }
  var meeting: Meeting { caseFile.meeting }
  var shield: ReaderShield { texts.shield }
  var decisions: ReaderDecisions { texts.clearance.decisions }
  var isOffice: Bool { recipient.audience == .office }
  /// Whether the reader is a professional or the office.
  var isProfessional: Bool { isOffice || recipient.audience == .professional }

  mutating func make() -> DisclosedConference {
    var view = DisclosedConference()
    view.started = conference.started
    view.ended = conference.ended
    view.minuteTaker = conference.minuteTaker.flatMap(partyWhoRunsMeeting)
    view.wasRecorded = conference.wasRecorded
    view.nextDate = conference.nextDate
    view.nextTime = conference.nextTime
    view.approvedOn = conference.approved?.on
    view.version = conference.version
    view.paused = text(conference.paused, key: "paused")
    view.corrections = text(conference.corrections, key: "corrections")
    view.summary = text(conference.summary, key: "summary")
    addPeople(to: &view)
    addWords(to: &view)
    addDecisions(to: &view)
    addPlan(to: &view)
    if isOffice { view.office = officeNotes() }
    return view
  }

  mutating func note(_ class: DisclosureClass, _ field: String, decision: String? = nil) {
    texts.note(`class`, field, decision: decision)
  }

  func childName(_ id: PersonID) -> String {
    caseFile.children.first { $0.id == id }?.person.name.familiar ?? id.text
  }

  // MARK: Texts

  /// What the reader gets of `text`, which is about `children`, all of them where none is named. A
  /// text about two children is about the other child too: whoever has a row for one of them gets
  /// none of it.
  mutating func text(
    _ text: String?, about children: [PersonID] = [], key: String, at location: Location? = nil,
    _ change: (inout RecordPassage) -> Void = { _ in }
  ) -> String? {
    guard let text else { return nil }
    let place = location ?? caseFile.record?.location ?? meeting.location
    var passage = RecordPassage(text, key: key, at: place)
    passage.children = children
    change(&passage)
    return texts.text(passage)
  }

  /// A place, which is left out where it stands for a sealed one.
  mutating func place(_ place: String?, key: String) -> String? {
    texts.place(place, key: key)
  }
}
