import Documents
import Practice
import TestSupport
import Testing

@Suite struct RequirementTests {
  @Test(arguments: RequirementTable.rows)
  func isMetWhereTheProfileAsksForIt(row: RequirementRow) throws {
    let text = try #require(try row.text(under: ProfileFixture.everything), "not made")
    #expect(text.contains(row.phrase), "\(row.id) is not in:\n\(text)")
  }

  @Test(arguments: RequirementTable.rows)
  func isNotPromisedWhereNothingAsksForIt(row: RequirementRow) throws {
    var absentIn = row.variant
    if case .meeting(let variant) = row.governor { absentIn = variant }
    let text = try row.text(under: row.governor.profileWithout, variant: absentIn)
    #expect(text?.contains(row.phrase) != true, "\(row.id) is in:\n\(text ?? "")")
  }

  @Test(arguments: ProfileFixture.shipped.map(\.identifier))
  func noCouncilsLetterCarriesAnothersPromise(identifier: String) throws {
    let profile = try #require(ProfileFixture.shipped.first { $0.identifier == identifier })
    for row in RequirementTable.rows {
      guard case .practice(let practice) = row.governor,
        let text = try row.text(under: profile)
      else { continue }
      let isThere = text.contains(Self.withoutFigures(row.phrase))
      #expect(
        isThere == profile.practises(practice),
        "\(row.testDescription): \(isThere ? "is" : "is not") there under \(identifier)\n\(text)")
    }
  }

  @Test func everyPracticeHasASentence() {
    let covered = RequirementTable.rows.compactMap { row -> PracticeID? in
      if case .practice(let practice) = row.governor { practice } else { nil }
    }
    #expect(Set(PracticeID.allCases).subtracting(covered) == [])
  }

  @Test func everyRequirementBeforeTheConferenceIsShownHereOrElsewhere() {
    let shown = Set(RequirementTable.rows.map(\.id)).union(RequirementTable.shownElsewhere.keys)
    #expect((1...104).map(RequirementTable.name).filter { !shown.contains($0) } == [])
    let both = RequirementTable.rows.filter { RequirementTable.shownElsewhere[$0.id] != nil }
    #expect(both.map(\.id) == [])
  }

  /// The part of a phrase that no profile's figures change: the confidential slot starts at
  /// another time in every council.
  private static func withoutFigures(_ phrase: String) -> String {
    phrase.replacing("10am, professionals only:", with: "professionals only:")
      .replacing("professionals: 10am", with: "professionals: ")
  }
}
