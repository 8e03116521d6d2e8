package import CaseModel

/// Who was at a conference against what it needs to decide (requirements 1.7; R111): so many of
/// children's social care, and so many other agencies or disciplines that have had direct contact
/// with the family.
///
/// A discipline counts once, however many came from it: the stricter reading. The chair, the clerk,
/// the minute taker, interpreters, advocates and solicitors stand for no agency that works with the
/// family and are not counted.
package struct Quoracy: Equatable, Sendable {
  /// How many of children's social care attended.
  package let socialCare: Int
  /// The other disciplines that attended and have had direct contact, in the words for their
  /// roles and in order of attendance. An agency's own name is left out: it may tell where a child
  /// goes to school.
  package let otherAgencies: [String]
  /// Everybody who was counted.
  package let counted: [PersonID]
  /// How many of children's social care are needed.
  package let neededOfSocialCare: Int
  /// How many other agencies are needed.
  package let neededOfOthers: Int
  /// What was tried to bring more people, as the record says it.
  package let efforts: String?

  /// The count of a conference that took place; without a record of it nobody attended.
  package init(for file: CaseFile, profile: PracticeProfile) {
    let attended = file.attendedInDirectContact
    let care = attended.filter { $0.role.isSocialCare }
    var others: [ProfessionalRole] = []
    for role in attended.map(\.role) where role.isOtherAgency && !others.contains(role) {
      others.append(role)
    }
    socialCare = Set(care.map(\.person)).count
    otherAgencies = others.map(\.title)
    counted = attended.filter { $0.role.isSocialCare || $0.role.isOtherAgency }.map(\.person)
    neededOfSocialCare = profile.quorumOfSocialCare.value
    neededOfOthers = profile.quorumOfOthers.value
    efforts = file.record?.conference?.quoracyEfforts
  }

  /// Whether enough came.
  package var isQuorate: Bool {
    socialCare >= neededOfSocialCare && otherAgencies.count >= neededOfOthers
  }

  /// Whether the record must say what was tried and does not (R111).
  package var lacksEfforts: Bool { !isQuorate && efforts.isBlank }

  /// The sum in words: `1 from children's social care (1 needed) and 2 other agencies with direct
  /// contact (2 needed): school, health visitor`.
  package var arithmetic: String {
    let noun = otherAgencies.count == 1 ? "other agency" : "other agencies"
    let list = otherAgencies.isEmpty ? "" : ": " + otherAgencies.joined(separator: ", ")
    return "\(socialCare) from children's social care (\(neededOfSocialCare) needed) and "
      + "\(otherAgencies.count) \(noun) with direct contact (\(neededOfOthers) needed)\(list)"
  }
}

extension CaseFile {
  /// The professionals who attended and have had direct contact with the family, with their role.
  fileprivate var attendedInDirectContact: [(person: PersonID, role: ProfessionalRole)] {
    guard let conference = record?.conference else { return [] }
    let minuted = Set([meeting.chair, meeting.clerk] + [conference.minuteTaker].compactMap(\.self))
    var seen = Set<PersonID>()
    return conference.attendance.filter { $0.presence == .attended }.compactMap { row in
      guard !minuted.contains(row.person), seen.insert(row.person).inserted,
        let role = professionalRoles(of: row.person).first
      else { return nil }
      let knowsFamily =
        conference.directContact?.contains(row.person) ?? hasRowForChild(row.person)
      return knowsFamily ? (row.person, role) : nil
    }
  }

  private func hasRowForChild(_ person: PersonID) -> Bool {
    involvements(of: person).contains { $0.child != nil }
      || children.contains { $0.socialWorker == person }
  }
}

extension CaseFile {
  /// What `person` does for the meeting's children: the roles of their rows, and social worker
  /// where a child's row names them as that.
  func professionalRoles(of person: PersonID) -> [ProfessionalRole] {
    let roles = involvements(of: person).compactMap(\.role)
    guard roles.isEmpty, children.contains(where: { $0.socialWorker == person }) else {
      return roles
    }
    return [.socialWorker]
  }
}

extension ProfessionalRole {
  /// Whether it is one of children's social care.
  var isSocialCare: Bool {
    [.socialWorker, .practiceSupervisor, .teamManager].contains(self)
  }

  /// Whether it stands for another agency or discipline that works with families.
  var isOtherAgency: Bool {
    let none: [ProfessionalRole] = [
      .chair, .clerk, .reviewingOfficer, .designatedOfficer, .advocate, .interpreter, .solicitor,
      .employer,
    ]
    return !isSocialCare && !none.contains(self)
  }
}

extension String? {
  /// Whether there is nothing to read in it.
  var isBlank: Bool { self?.allSatisfy(\.isWhitespace) ?? true }
}
