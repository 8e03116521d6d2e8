/// The invented council of every sample.
enum SampleProfile {
  /// Its `profile.yaml`, equal in meaning to the one of the repository's own sample month.
  static let text = """
    # An invented council. It changes no rule of england-default, so every practice occurs.
    profile: ashmere-2020
    extends: england-default
    version: {number: "1.0", date: 2020-04-01, changes: First issue}
    review_on: 2021-03-31
    organisation:
      name: Ashmere Council
      team: Child Protection Conference Team
      address: [Ashmere House, 1 Example Square, Ashmere]
      postcode: ZZ9 9ZZ
      phone: 01632 960100
      email: conferences@example.org
      secure_mailbox: conferences.secure@example.org
      out_of_hours_phone: 01632 960199
      complaints: >-
        If you are unhappy with how we work, ring the Customer Relations Team on 01632 960105 or
        write to complaints@example.org
      signatory: {role: Conference Clerk}

    """
}
