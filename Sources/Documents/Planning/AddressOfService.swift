import CaseModel
import Diagnostics
import Disclosure

/// The address a letter goes to: there is one where the letter is posted, and it is not one that
/// is kept from the recipient (C-ADDRESS; redaction promise 6).
enum AddressOfService {
  /// What is wrong with the recipient's address for letters that go by `channel`, if anything.
  static func problem(
    of recipient: Recipient, channel: DeliveryChannel, discloser: Discloser
  ) -> Diagnostic? {
    if discloser.isAddressKept(from: recipient) {
      return .addressKeptFromRecipient(recipient.person)
    }
    if recipient.audience == .family, channel == .post,
      recipient.person.address == nil
    {
      return .noAddress(recipient.person)
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func addressKeptFromRecipient(_ person: Person) -> Diagnostic {
    Diagnostic(
      "AddressKeptFromRecipient", at: person.location,
      """
      the address of '\(person.id)' is one that is kept from '\(person.id)'; find out where the \
      person lives now, or who is protected there, before anything is posted
      """)
  }

  fileprivate static func noAddress(_ person: Person) -> Diagnostic {
    Diagnostic(
      "NoAddress", at: person.location,
      """
      '\(person.id)' has no address and letters go by post; give 'address' and 'postcode', or \
      another 'channel'
      """)
  }
}
