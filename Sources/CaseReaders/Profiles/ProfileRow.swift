import CaseModel
package import Practice

/// A line of `profiles show`: a rule, its value in words and its source.
package struct ProfileRow: Equatable, Sendable {
  /// The key as a profile writes it, such as `limits.agency_report`.
  package let key: String
  /// The value in words; `none` where the profile says there is none.
  package let value: String
  /// Where it comes from; empty where nothing sets it.
  package let source: String
}

/// A line of `profiles diff`.
package struct ProfileDifference: Equatable, Sendable {
  /// The first profile's rule.
  package let left: ProfileRow
  /// The second profile's rule of the same key.
  package let right: ProfileRow
}

extension PracticeProfile {
  /// Every rule of the profile, in the order of the documentation.
  package var rows: [ProfileRow] {
    ProfileFigure.all.map { row($0.key.name, $0.shown(self)) } + limitRows
      + PracticeID.allCases.map { id in
        let practice = practices[id]
        return row(
          "practices.\(id.rawValue)",
          practice.map { Sourced($0.value ? "yes" : "no", source: $0.source) })
      }
      + CheckID.allCases.map { id in
        row(
          "checks.\(id.rawValue)",
          severities[id].map { Sourced($0.value.rawValue, source: $0.source) })
      }
      + ApprovalID.allCases.map { id in
        row(
          "approvers.\(id.rawValue)",
          approvers[id].map { Sourced($0.value.joined(separator: ", "), source: $0.source) })
      }
      + StatementID.allCases.map { row("statements.\($0.rawValue)", statements[$0]) }
  }

  /// The rules whose values differ in `other`.
  package func differences(from other: PracticeProfile) -> [ProfileDifference] {
    zip(rows, other.rows).filter { $0.value != $1.value }.map(ProfileDifference.init)
  }

  private var limitRows: [ProfileRow] {
    TimeLimitID.allCases.map { id in
      row(
        "limits.\(id.rawValue)",
        limits[id].map { Sourced($0.length, source: $0.source) } ?? limitsInWords[id])
    }
  }

  private func row(_ key: String, _ shown: Sourced<String>?) -> ProfileRow {
    ProfileRow(
      key: key, value: shown?.value ?? "none", source: shown?.source ?? withoutFigure[key] ?? "")
  }
}
