import CaseModel
import Practice

extension ProfileLayer {
  /// The council that the file names, if it names one.
  func organisation() -> Organisation? {
    guard let mapping = root.mapping("organisation", schema: ProfileSchemas.organisation) else {
      return nil
    }
    defer { mapping.finish() }
    let signatory = mapping.mapping("signatory", schema: ProfileSchemas.signatory)
    let text = { (key: String) in mapping.text(key) ?? "" }
    var organisation = Organisation(
      name: text("name"), team: text("team"),
      address: PostalAddress(lines: mapping.texts("address"), postcode: mapping.text("postcode")),
      phone: text("phone"), email: text("email"), secureMailbox: text("secure_mailbox"),
      outOfHoursPhone: text("out_of_hours_phone"), complaints: text("complaints"),
      signatoryRole: signatory?.text("role") ?? "")
    organisation.signatoryName = signatory?.text("name")
    signatory?.finish()
    return organisation
  }
}
