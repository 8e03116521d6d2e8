package import Practice

/// What the letterhead is made from, once for all documents of a run.
package struct LetterheadSource: Sendable {
  /// The council.
  package let organisation: Organisation
  /// The council's practice.
  package let profile: PracticeProfile

  /// The source of a council's letterhead.
  package init(organisation: Organisation, profile: PracticeProfile) {
    self.organisation = organisation
    self.profile = profile
  }
}
