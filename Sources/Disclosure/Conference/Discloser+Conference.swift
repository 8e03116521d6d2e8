package import CaseModel
package import Diagnostics
package import Practice

extension Discloser {
  /// What `recipient` may see after the conference: their view with what was said and decided.
  /// Without decisions there is nothing to see, and the view is the one before the meeting.
  package func outcomeView(for recipient: Recipient, quoracy: Quoracy) -> DisclosedView {
    var view = view(for: recipient)
    guard let conference = decided else { return view }
    if let channel = conference.channel(for: recipient.id, in: caseFile.record) {
      view.recipient.channel = channel
    }
    var maker = ConferenceViewMaker(
      discloser: self, recipient: recipient, conference: conference, quoracy: quoracy)
    view.conference = maker.make()
    view.tripped += maker.texts.tripped.filter { !view.tripped.contains($0) }
    view.withheld += maker.texts.withheld.filter { !view.withheld.contains($0) }
    return view
  }

  /// What the council's own file holds: everything, whether or not there are decisions yet.
  package func officeView(quoracy: Quoracy) -> DisclosedView {
    var view = view(for: office)
    var maker = ConferenceViewMaker(
      discloser: self, recipient: office,
      conference: caseFile.record?.conference ?? ConferenceRecord(), quoracy: quoracy)
    view.conference = maker.make()
    return view
  }

  /// The quoracy of the conference under a council's figures.
  package func quoracy(under profile: PracticeProfile) -> Quoracy {
    Quoracy(for: caseFile, profile: profile)
  }

  /// What the record holds of the conference once there are decisions; nil before.
  package var decided: ConferenceRecord? {
    caseFile.record?.conference.flatMap { $0.decisions.isEmpty ? nil : $0 }
  }

  /// The meeting.
  package var meeting: Meeting { caseFile.meeting }

  /// Where the meeting's record stands, or the meeting itself where it has none.
  package var recordLocation: Location { caseFile.record?.location ?? caseFile.meeting.location }

  /// How the outcome reaches `recipient`: as the conference chose, else as was agreed when the
  /// person was prepared, else as everything does (R056, R131).
  package func outcomeChannel(for recipient: Recipient) -> DeliveryChannel {
    caseFile.record?.conference?.channel(for: recipient.id, in: caseFile.record)
      ?? recipient.person.channel
  }
}

extension ConferenceRecord {
  fileprivate func channel(for person: PersonID, in record: MeetingRecord?) -> DeliveryChannel? {
    delivery.first { $0.person == person }?.channel
      ?? record?.preparation?.withFamily.first { $0.person == person }?.delivery
  }
}
