import CaseModel
import Diagnostics
import Practice

/// Makes what one reader may see of a conference, noting what it leaves out.
struct ConferenceViewMaker {
  let discloser: Discloser
  let recipient: Recipient
  let conference: ConferenceRecord
  let quoracy: Quoracy
  let shield: Shield
  let names: Shield
  private(set) var withheld: [Withholding] = []
  private(set) var tripped: [TrippedText] = []

  init(
    discloser: Discloser, recipient: Recipient, conference: ConferenceRecord, quoracy: Quoracy
  ) {
    self.quoracy = quoracy
    self.discloser = discloser
    self.recipient = recipient
    self.conference = conference
    shield = Shield(discloser.sealedValues(for: recipient))
    names = Shield(texts: Self.namesUnknown(to: recipient, discloser))
  }

  var caseFile: CaseFile { discloser.caseFile }
  var meeting: Meeting { caseFile.meeting }
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

  mutating func note(_ rule: Withholding.Rule, _ field: String) {
    let withholding = Withholding(rule: rule, field: field)
    if !withheld.contains(withholding) { withheld.append(withholding) }
  }

  // MARK: Children

  /// Whether the reader sees each of `children`; none named means all of the meeting.
  func seesAll(_ children: [PersonID]) -> Bool {
    (children.isEmpty ? meeting.children : children).allSatisfy(recipient.sees)
  }

  func childName(_ id: PersonID) -> String {
    caseFile.children.first { $0.id == id }?.person.name.familiar ?? id.text
  }

  // MARK: Texts

  /// `text` where it is about children that the reader sees, all of them, and nothing in it stands
  /// for what is kept from the reader. A text about two children is about the other child too:
  /// whoever has a row for one of them gets none of it.
  mutating func text(
    _ text: String?, about children: [PersonID] = [], key: String, at location: Location? = nil
  ) -> String? {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
    guard seesAll(children) else {
      note(.otherChild, key)
      return nil
    }
    let place = location ?? caseFile.record?.location ?? meeting.location
    if shield.covers(text) {
      tripped.append(TrippedText(key: key, location: place, reason: .whereabouts))
      return nil
    }
    if names.covers(text) {
      tripped.append(TrippedText(key: key, location: place, reason: .name))
      return nil
    }
    return text
  }

  /// A place, which is left out where it stands for a sealed one.
  mutating func place(_ place: String?, key: String) -> String? {
    guard shield.covers(place) else { return place }
    note(.protectedWhereabouts, key)
    return nil
  }

  /// What a text for family or an advocate cannot hold by mistake: the names of children that the
  /// reader does not see, and the full names of family that the reader shares no child with. A name
  /// that somebody else bears as well says nothing. A professional sat with everybody: a brother
  /// named in passing is no news.
  private static func namesUnknown(to recipient: Recipient, _ discloser: Discloser) -> [String] {
    let children = discloser.caseFile.children
    let isGuarded = recipient.audience == .family || recipient.audience == .advocate
    guard isGuarded, !children.allSatisfy({ recipient.sees($0.id) }) else { return [] }
    let seen = children.filter { recipient.sees($0.id) }.map(\.person) + [recipient.person]
    let known = Set(seen.flatMap { [$0.name.first, $0.name.knownAs].compactMap(\.self) })
    let unseen = children.filter { !recipient.sees($0.id) }.map(\.person.name)
      .flatMap { [$0.first, $0.knownAs].compactMap(\.self) + [$0.full] }
    let strangers = discloser.invitees.filter { invitee in
      invitee.involvements.allSatisfy {
        $0.relationship != nil && $0.child.map { !recipient.sees($0) } ?? false
      }
    }
    return (unseen + strangers.map(\.person.name.full)).filter { !known.contains($0) }
  }
}
