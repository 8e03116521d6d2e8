import CaseModel
package import CaseReaders
package import Diagnostics
package import Disclosure
package import Practice

/// Everything a run works on, read once.
package struct RunInputs: Sendable {
  /// The records.
  package let register: CaseRegister
  /// The council's practice.
  package let profile: PracticeProfile
  /// The working days.
  package let calendar: WorkingCalendar
  /// What is wrong with the records, or worth knowing.
  package let diagnostics: [Diagnostic]
  private let watch = InputWatch()

  /// Reads the data folder of `options`; throws ``RunFailure`` where nothing can be done without
  /// what is missing or wrong. Errors in records are no failure: they are in `diagnostics`.
  package init(_ options: RunOptions) throws(RunFailure) {
    let folder = InputFolder(options.data)
    profile = try CouncilProfile.read(from: folder, named: options.profile)
    let log = YAMLDiagnostics()
    guard let calendar = HolidayReader.shipped(into: log) else {
      throw RunFailure(.templateOrProfile, log.diagnostics)
    }
    self.calendar = calendar
    var input = RegisterInput(
      cases: try folder.file("cases.csv"), people: try folder.file("people.csv"),
      meetings: try folder.file("meetings.csv"), columns: try CouncilColumns.read(from: folder))
    input.records = folder.records(watch)
    register = CaseRegister(input)
    diagnostics = register.diagnostics
    try watch.check()
  }

  /// Throws ``RunFailure`` where a file was changed since it was first read.
  func checkUnchanged() throws(RunFailure) { try watch.check() }

  /// What the profile says about disclosure.
  package var disclosureRules: DisclosureRules {
    DisclosureRules(
      townIsProxy: profile.townIsProxy.value, childInvitationAge: profile.childInvitationAge.value)
  }

  /// The texts that stand in every letterhead.
  package var openTexts: [String] {
    let council = profile.organisation
    return council.address.allLines + [
      council.name, council.team, council.phone, council.email, council.secureMailbox,
      council.outOfHoursPhone, council.complaints,
    ]
  }
}
