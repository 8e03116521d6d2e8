import CaseModel

/// Who counts towards a quorum: children's social care and other agencies with direct contact
/// (requirements 1.7; R111).
package struct QuoracyCount: Hashable, Sendable {
  /// How many of children's social care were there.
  package let socialCare: Int
  /// How many are needed.
  package let socialCareNeeded: Int
  /// The other agencies or disciplines that were there and know the family, in words.
  package let others: [String]
  /// How many are needed.
  package let othersNeeded: Int

  /// Whether both figures are reached.
  package var isQuorate: Bool {
    socialCare >= socialCareNeeded && others.count >= othersNeeded
  }

  /// The count of a conference. Roles count once however many people stand for them: a school and
  /// a health visitor are two, two teachers are one.
  init(of conference: ConferenceRecord, in file: CaseFile, rules: DisclosureRules) {
    var socialCare: Set<PersonID> = []
    var disciplines: [String] = []
    for attendance in conference.attendance where attendance.presence == .attended {
      let rows = file.involvements(of: attendance.person)
      guard let row = rows.first(where: { $0.role != nil }), let role = row.role else { continue }
      if Self.socialCareRoles.contains(role) {
        socialCare.insert(attendance.person)
      } else if !Self.rolesThatNeverCount.contains(role),
        Self.hasContact(attendance.person, rows, conference), !disciplines.contains(role.title)
      {
        disciplines.append(role.title)
      }
    }
    self.socialCare = socialCare.count
    socialCareNeeded = rules.quorumOfSocialCare
    others = disciplines
    othersNeeded = rules.quorumOfOthers
  }

  private static func hasContact(
    _ person: PersonID, _ rows: [Involvement], _ conference: ConferenceRecord
  ) -> Bool {
    conference.directContact.map { $0.contains(person) } ?? rows.contains { $0.child != nil }
  }

  private static let socialCareRoles: Set<ProfessionalRole> = [
    .socialWorker, .practiceSupervisor, .teamManager,
  ]
  private static let rolesThatNeverCount: Set<ProfessionalRole> = [
    .chair, .clerk, .reviewingOfficer, .advocate, .interpreter, .solicitor, .designatedOfficer,
  ]
}
