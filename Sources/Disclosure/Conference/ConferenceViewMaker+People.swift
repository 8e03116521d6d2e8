import CaseModel

extension ConferenceViewMaker {
  mutating func addPeople(to view: inout DisclosedConference) {
    view.family = familyMembers()
    view.attendance = conference.attendance.compactMap { attendance in
      guard let party = party(attendance.person) else {
        note(.otherFamily, "attendance")
        return nil
      }
      return DisclosedAttendance(
        party: party, presence: attendance.presence, joinedBy: attendance.joinedBy,
        part: isProfessional ? attendance.part : nil)
    }
    view.reports = reports()
  }

  /// `person` as the reader may know them; nil where the two share no child. Those who run the
  /// meeting and those whose row names no child are known to everybody, unless a decision keeps
  /// that from the reader.
  func party(_ person: PersonID) -> DisclosedParty? {
    guard !decisions.unknown.contains(person) else { return nil }
    if let child = caseFile.children.first(where: { $0.id == person }) {
      guard recipient.sees(person) else { return nil }
      return DisclosedParty(
        id: person, roleTitle: "child", role: nil, name: child.person.name.full, agency: nil,
        isChild: true)
    }
    let rows = caseFile.involvements(of: person)
    let shared = rows.first { $0.child.map(recipient.sees) ?? true }
    if let shared { return party(person, as: shared) }
    if person == meeting.chair || person == meeting.clerk { return partyWhoRunsMeeting(person) }
    return isOffice ? party(person, as: rows.first) : nil
  }

  func partyWhoRunsMeeting(_ person: PersonID) -> DisclosedParty? {
    let row = caseFile.involvements(of: person).first
    let role: ProfessionalRole =
      person == meeting.chair ? .chair : person == meeting.clerk ? .clerk : row?.role ?? .other
    return DisclosedParty(
      id: person, roleTitle: row?.roleTitle ?? role.title, role: role,
      name: decisions.unnamed.contains(person) ? nil : caseFile.people[person]?.name.full,
      agency: nil, isChild: false)
  }

  private func party(_ person: PersonID, as row: Involvement?) -> DisclosedParty? {
    guard let found = caseFile.people[person] else { return nil }
    let plain =
      row?.role?.title ?? row?.relationship?.title ?? ProfessionalRole.other.title
    let role = row?.relationship == nil ? row?.role ?? .other : nil
    if decisions.unnamed.contains(person) {
      return DisclosedParty(
        id: person, roleTitle: plain, role: role, name: nil, agency: nil, isChild: false)
    }
    guard shield.covers(found.agency) || shield.covers(row?.roleTitle) else {
      return DisclosedParty(
        id: person, roleTitle: row?.roleTitle ?? plain, role: role, name: found.name.full,
        agency: found.agency, isChild: false)
    }
    // The place that a professional works at stands for the address, and so does the person.
    let isAllocated = caseFile.children.contains { $0.socialWorker == person }
    return DisclosedParty(
      id: person, roleTitle: plain, role: role, name: isAllocated ? found.name.full : nil,
      agency: nil, isChild: false)
  }

  private func familyMembers() -> [DisclosedFamilyMember] {
    discloser.invitees.compactMap { invitee in
      guard invitee.involvements.first?.relationship != nil, let party = party(invitee.person.id)
      else { return nil }
      let rows = invitee.involvements.filter { $0.child.map(recipient.sees) ?? false }
      return DisclosedFamilyMember(
        party: party,
        ties: rows.compactMap { row in
          guard let relationship = row.relationship, let child = row.child else { return nil }
          return DisclosedTie(relationship: relationship, childName: childName(child))
        },
        isParent: rows.contains { $0.relationship?.isParent == true },
        hasParentalResponsibility: rows.contains(where: \.parentalResponsibility))
    }
  }

  private mutating func isListed(_ report: AgencyReport) -> Bool {
    if let decision = decisions.decision(withholding: .report(report.author)) {
      note(.decided, "reports", decision: decision.id)
      return false
    }
    guard
      isProfessional || report.availableToParents
        || decisions.shares(.report(report.author)) != nil
    else {
      note(.professionalsOnly, "reports")
      return false
    }
    return true
  }

  private mutating func reports() -> [DisclosedReport] {
    conference.reports.compactMap { report in
      guard let author = party(report.author), isListed(report) else { return nil }
      return DisclosedReport(
        author: author, receivedOn: report.receivedOn, sharedOn: report.sharedWithFamilyOn,
        sharedBy: report.sharedBy.flatMap(party), availableToParents: report.availableToParents)
    }
  }
}
