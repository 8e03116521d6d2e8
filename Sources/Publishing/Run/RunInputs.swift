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
  /// What the files hold, by digest.
  let digests: InputDigests
  /// What is wrong with the records, or worth knowing.
  package let diagnostics: [Diagnostic]
  private let data: InputSnapshot

  /// Reads the data folder of `options`; throws ``RunFailure`` where nothing can be done without
  /// what is missing or wrong. Errors in records are no failure: they are in `diagnostics`. Beyond
  /// `keptRecordBytes` records are read twice.
  package init(_ options: RunOptions, keptRecordBytes: Int? = nil) throws(RunFailure) {
    try self.init(DataFolder(options), options, keptRecordBytes: keptRecordBytes)
  }

  /// As ``init(_:keptRecordBytes:)``, from a data folder whose files are held still.
  init(
    _ folder: DataFolder, _ options: RunOptions, keptRecordBytes: Int? = nil
  ) throws(RunFailure) {
    let data = folder.files
    profile = folder.profile
    let log = YAMLDiagnostics()
    guard let calendar = HolidayReader.shipped(into: log) else {
      throw RunFailure(.templateOrProfile, log.diagnostics)
    }
    self.calendar = calendar
    var input = RegisterInput(
      cases: data.file("cases.csv"), people: data.file("people.csv"),
      meetings: data.file("meetings.csv"), columns: try CouncilColumns.read(from: data))
    input.records = data.recordFiles.map(\.file)
    if let keptRecordBytes { input.keptRecordBytes = keptRecordBytes }
    register = CaseRegister(input)
    try data.checkUnchanged()
    self.data = data
    digests = InputDigests(of: data, profile: options.profile)
    diagnostics = register.diagnostics
  }

  /// Throws ``RunFailure`` where a record was changed since the inputs were read.
  func checkUnchanged() throws(RunFailure) { try data.checkUnchanged() }

  /// What the profile says about disclosure.
  package var disclosureRules: DisclosureRules {
    DisclosureRules(
      townIsProxy: profile.townIsProxy.value, childInvitationAge: profile.childInvitationAge.value)
  }

  /// What discloses a meeting's material to its recipients.
  func discloser(of material: MeetingMaterial) -> Discloser {
    Discloser(
      caseFile: material.caseFile, rules: disclosureRules,
      previous: material.previousRecord, previousDate: material.earlier?.date)
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

/// The data folder of a run, its files held still, and the council's practice.
struct DataFolder: Sendable {
  let files: InputSnapshot
  let profile: PracticeProfile

  /// Opens the data folder of `options`.
  init(_ options: RunOptions) throws(RunFailure) {
    files = try InputSnapshot(ofData: options.data)
    profile = try CouncilProfile.read(from: files, named: options.profile)
  }
}
