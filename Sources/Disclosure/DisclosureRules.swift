/// What a council's profile says about disclosure and invitations of children.
package struct DisclosureRules: Sendable {
  /// Whether a protected address makes its town a secret too.
  package var townIsProxy: Bool
  /// The age in years from which a child is invited where the row does not say.
  package var childInvitationAge: Int
  /// How many of children's social care a quorum needs.
  package var quorumOfSocialCare: Int
  /// How many other agencies that know the family a quorum needs.
  package var quorumOfOthers: Int

  /// Rules of a council; the quorum is one and two unless told otherwise.
  package init(
    townIsProxy: Bool, childInvitationAge: Int, quorumOfSocialCare: Int = 1,
    quorumOfOthers: Int = 2
  ) {
    self.townIsProxy = townIsProxy
    self.childInvitationAge = childInvitationAge
    self.quorumOfSocialCare = quorumOfSocialCare
    self.quorumOfOthers = quorumOfOthers
  }
}
