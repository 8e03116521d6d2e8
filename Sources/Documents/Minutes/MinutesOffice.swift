import CaseModel
import Disclosure

/// What stands in the office's copy of the minutes and in nobody else's.
enum MinutesOffice {
  /// What is held of a child, a labelled fact each.
  static func facts(of child: Child) -> [String] {
    let birth = child.person.birthDate.map { "Born \($0.long)" }
    let expected = child.expectedDate.map { "Expected on \($0.long)" }
    let labelled: [(String, String?)] = [
      ("Sex", child.sex), ("Ethnicity", child.ethnicity), ("Disability", child.disability),
      ("Address", child.person.address?.allLines.joined(separator: ", ")),
      ("School", child.school), ("GP", child.gp), ("Legal status", child.legalStatus),
      ("Team", child.team), ("Plan since", child.planStart?.long),
      ("Category until now", child.category?.words),
    ]
    return [birth ?? expected].compactMap(\.self)
      + labelled.compactMap { label, value in value.map { "\(label): \($0)" } }
  }

  /// Who was excluded from what, why and by whose decision, a sentence each.
  static func exclusions(_ office: OfficeNotes) -> [String] {
    office.exclusions.map { exclusion in
      let part = exclusion.part.map { "from this part: \($0)" } ?? "from the whole conference"
      let reason = exclusion.disclosableReason.map { " Reason told: \(FreeText.line($0))" } ?? ""
      return "\(office.label(exclusion.person)) was excluded \(part). "
        + "Decided by \(agreement(exclusion.decided, office)).\(reason) "
        + "How they were heard: \(FreeText.line(exclusion.viewsHeard))"
    }
  }

  /// `Sam Example on 12 May 2020`.
  static func agreement(_ agreement: Agreement, _ office: OfficeNotes) -> String {
    "\(office.label(agreement.by)) on \(agreement.on.long)"
  }
}
