import CaseModel
import Diagnostics

extension Discloser {
  /// What `recipient` may see of the meeting.
  package func view(for recipient: Recipient) -> DisclosedView {
    var maker = ViewMaker(discloser: self, recipient: recipient)
    return maker.make()
  }
}

/// Makes one view, noting what it leaves out.
private struct ViewMaker {
  let discloser: Discloser
  let recipient: Recipient
  var texts: TextDisclosure

  init(discloser: Discloser, recipient: Recipient) {
    self.discloser = discloser
    self.recipient = recipient
    texts = TextDisclosure(recipient, discloser)
  }

  private var caseFile: CaseFile { discloser.caseFile }
  private var meeting: Meeting { caseFile.meeting }
  private var shield: ReaderShield { texts.shield }
  private var place: Location { caseFile.record?.location ?? meeting.location }

  mutating func make() -> DisclosedView {
    let children = caseFile.children.filter { recipient.sees($0.id) }
    var view = DisclosedView(
      recipient: addressee(children: children), meeting: disclosedMeeting(),
      children: children.map(disclosed), invited: invited(),
      chair: contact(meeting.chair, role: .chair), clerk: contact(meeting.clerk, role: .clerk),
      socialWorker: children.lazy.compactMap(\.socialWorker).first.map {
        contact($0, role: .socialWorker)
      },
      exclusion: recipient.invitee.exclusion.map { disclosed($0) }, advocateName: advocateName,
      lettersToHand: lettersToHand())
    view.withheld = texts.withheld
    view.tripped = texts.tripped
    return view
  }

  // MARK: The recipient

  private func addressee(children: [Child]) -> DisclosedRecipient {
    let person = recipient.person
    let rows = recipient.invitee.involvements
    let child = recipient.audience == .child ? children.first : nil
    var reportOnly = false
    if case .reportOnly = recipient.invitee.attendance { reportOnly = true }
    return DisclosedRecipient(
      id: person.id, audience: recipient.audience, name: person.name,
      addressLines: person.address?.allLines ?? [], agency: person.agency,
      roleTitle: title(of: rows.first), ties: ties(to: children), role: recipient.role,
      isParent: rows.contains { $0.relationship?.isParent == true },
      hasParentalResponsibility: rows.contains(where: \.parentalResponsibility),
      isInRoom: isInRoom(person.id), comes: recipient.invitee.comes, reportOnly: reportOnly,
      age: child?.age(on: meeting.date),
      call: caseFile.record?.childCalls.first { $0.child == person.id },
      format: person.format, channel: person.channel, language: person.language,
      interpreter: person.interpreter)
  }

  private func ties(to children: [Child]) -> [DisclosedTie] {
    children.compactMap { child in
      let row = recipient.invitee.involvements.first { $0.child == child.id }
      return row?.relationship.map {
        DisclosedTie(relationship: $0, childName: child.person.name.first ?? "the baby")
      }
    }
  }

  private func title(of row: Involvement?) -> String {
    guard let row else { return recipient.audience == .office ? "conference clerk" : "child" }
    if let title = row.roleTitle { return title }
    return row.relationship?.title ?? row.role?.title ?? ProfessionalRole.other.title
  }

  private func isInRoom(_ person: PersonID) -> Bool {
    switch meeting.platform {
    case .inPerson: true
    case .hybrid: caseFile.record?.inRoom.contains(person) ?? false
    case .virtual, .telephone: false
    }
  }

  // MARK: The meeting

  private mutating func disclosedMeeting() -> DisclosedMeeting {
    let placeIsWithheld = shield.covers(meeting.venue) || shield.covers(meeting.room)
    if placeIsWithheld { note(.protectedWhereabouts, "venue") }
    let isOptionTwo = meeting.option == .chairOnly
    let isOfTheFamily = recipient.audience == .family || recipient.audience == .child
    let joins = recipient.invitee.comes && !(isOptionTwo && isOfTheFamily)
    if !joins, isOptionTwo, meeting.joiningLink != nil { note(.professionalsOnly, "joining_link") }
    return DisclosedMeeting(
      reference: meeting.reference, type: meeting.type, date: meeting.date, time: meeting.time,
      expectedLength: meeting.expectedLength, platform: meeting.platform,
      joiningMethod: meeting.joiningMethod, isOptionTwo: isOptionTwo,
      venue: placeIsWithheld ? nil : meeting.venue, room: placeIsWithheld ? nil : meeting.room,
      placeIsWithheld: placeIsWithheld, joiningLink: joins ? meeting.joiningLink : nil,
      phone: joins ? meeting.phone : nil, callSlot: meeting.callSlot,
      invitedOn: meeting.invitedOn,
      reason: caseFile.record?.reason.flatMap { reason in
        var passage = RecordPassage(reason, key: "reason", at: place)
        passage.scope = .invited
        return texts.text(passage)
      })
  }

  private mutating func disclosed(_ exclusion: Exclusion) -> DisclosedExclusion {
    let text = { (maker: inout Self, written: String) in
      var passage = RecordPassage(written, key: "exclusions", at: maker.place)
      passage.scope = .person(exclusion.person)
      return maker.texts.text(passage)
    }
    return DisclosedExclusion(
      part: exclusion.part, reason: exclusion.disclosableReason.flatMap { text(&self, $0) },
      viewsHeard: text(&self, exclusion.viewsHeard) ?? Gap.token,
      isMarked: caseFile.record?.conference?.statements.contains {
        exclusion.part != nil && RecordPassage($0).isPart(of: exclusion)
      } ?? false)
  }

  private func disclosed(_ child: Child) -> DisclosedChild {
    DisclosedChild(
      id: child.id, name: child.person.name, birthDate: child.person.birthDate,
      expectedDate: child.expectedDate, age: child.age(on: meeting.date))
  }

  private func contact(_ id: PersonID, role: ProfessionalRole) -> DisclosedContact {
    let person = caseFile.people[id]
    let title = caseFile.firstInvolvement(of: id)?.roleTitle ?? role.title
    guard !unnamed.contains(id) else {
      return DisclosedContact(name: title, roleTitle: title, phone: nil, email: nil)
    }
    return DisclosedContact(
      name: person?.name.full ?? id.text, roleTitle: title, phone: person?.phone,
      email: person?.email)
  }

  // MARK: Who is invited

  private mutating func invited() -> [DisclosedInvitee] {
    var list: [DisclosedInvitee] = []
    for (id, role) in [(meeting.chair, ProfessionalRole.chair), (meeting.clerk, .clerk)] {
      guard let person = caseFile.people[id] else { continue }
      list.append(
        DisclosedInvitee(
          roleTitle: contact(id, role: role).roleTitle, name: person.name.full, agency: nil,
          isInRoom: isInRoom(id)))
    }
    for child in discloser.invitedChildren where child.id != recipient.id && sees(child) {
      list.append(
        DisclosedInvitee(
          roleTitle: "child", name: child.person.name.full, agency: nil,
          isInRoom: isInRoom(child.id)))
    }
    for invitee in discloser.invitees where invitee.comes && invitee.person.id != recipient.id {
      guard sharesChild(invitee) else {
        note(.otherFamily, "invited")
        continue
      }
      list.append(disclosed(invitee))
    }
    return list
  }

  private func sees(_ child: Child) -> Bool {
    recipient.sees(child.id)
  }

  /// Those whom a decision lets the reader know by their role alone.
  private var unnamed: Set<PersonID> { texts.clearance.decisions.unnamed }

  private func sharesChild(_ invitee: Invitee) -> Bool {
    guard !texts.clearance.decisions.unknown.contains(invitee.person.id) else { return false }
    return invitee.involvements.contains { row in row.child.map { recipient.sees($0) } ?? true }
  }

  private mutating func disclosed(_ invitee: Invitee) -> DisclosedInvitee {
    let row = invitee.involvements.first { $0.child.map { recipient.sees($0) } ?? true }
    let person = invitee.person
    let placed = isInRoom(person.id)
    let title = title(of: row)
    if unnamed.contains(person.id) {
      note(.decided, "invited")
      return DisclosedInvitee(
        roleTitle: row?.role?.title ?? row?.relationship?.title ?? title, name: nil, agency: nil,
        isInRoom: placed)
    }
    guard shield.covers(person.agency) || shield.covers(row?.roleTitle) else {
      return DisclosedInvitee(
        roleTitle: title, name: person.name.full, agency: person.agency, isInRoom: placed)
    }
    // The place that a professional works at stands for the address, and so does the person.
    note(.protectedWhereabouts, "invited")
    let plainTitle = row?.role?.title ?? row?.relationship?.title ?? ProfessionalRole.other.title
    let isAllocated = caseFile.children.contains { $0.socialWorker == person.id }
    return DisclosedInvitee(
      roleTitle: plainTitle, name: isAllocated ? person.name.full : nil, agency: nil,
      isInRoom: placed)
  }

  private var advocateName: String? {
    discloser.advocates.first {
      sharesChild($0) && !unnamed.contains($0.person.id)
    }?.person.name.full
  }

  /// Whom the social worker hands a letter to (R088); nobody else learns it.
  private func lettersToHand() -> [String] {
    guard recipient.role == .socialWorker else { return [] }
    return discloser.recipients.filter { other in
      other.audience != .professional && other.person.channel == .bySocialWorker
        && other.person.contact == .ordinary
    }.map(\.person.name.full)
  }

  private mutating func note(_ class: DisclosureClass, _ field: String) {
    texts.note(`class`, field)
  }
}
