/// What a council's profile says about disclosure and invitations of children.
package struct DisclosureRules: Sendable {
  /// Whether a protected address makes its town a secret too.
  package var townIsProxy: Bool
  /// The age in years from which a child is invited where the row does not say.
  package var childInvitationAge: Int

  /// Rules of a council.
  package init(townIsProxy: Bool, childInvitationAge: Int) {
    self.townIsProxy = townIsProxy
    self.childInvitationAge = childInvitationAge
  }
}
