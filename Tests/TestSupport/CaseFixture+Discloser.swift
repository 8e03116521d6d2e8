package import Disclosure
package import Practice

extension CaseFixture {
  /// What decides who may see what, under a council's rules.
  package func discloser(under profile: PracticeProfile) -> Discloser {
    Discloser(
      caseFile: caseFile,
      rules: DisclosureRules(
        townIsProxy: profile.townIsProxy.value,
        childInvitationAge: profile.childInvitationAge.value),
      previous: previous)
  }
}
