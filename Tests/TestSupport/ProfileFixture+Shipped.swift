import CaseReaders
package import Practice

extension ProfileFixture {
  /// The five shipped profiles, each with the fixture's council.
  package static var shipped: [PracticeProfile] {
    ProfileLibrary.shipped.identifiers.compactMap { identifier in
      var profile = ProfileLibrary.shipped.profile(identifier, into: YAMLDiagnostics())
      profile?.organisation = organisation
      return profile
    }
  }

  /// A profile that asks for nothing at all and sets no figure.
  package static var nothing: PracticeProfile {
    var profile = everything
    profile.identifier = "nothing"
    profile.practices = [:]
    profile.limits = [:]
    profile.roomLimit = nil
    profile.reportTemplate = Sourced("", source: "test")
    profile.classification = Sourced("", source: "test")
    profile.confidentialSlotMinutes = nil
    return profile
  }

  /// Every profile that documents are tried under.
  package static var all: [PracticeProfile] { [everything, nothing] + shipped }
}
