import CaseReaders
import Diagnostics
package import Practice

/// The practice profile that a run works by.
package enum CouncilProfile {
  /// The council's `profile.yaml`; with `identifier`, the shipped profile of that id with the
  /// council's name and letterhead. Throws ``RunFailure`` with everything that is wrong.
  package static func read(
    from data: InputSnapshot, named identifier: String?
  ) throws(RunFailure) -> PracticeProfile {
    let log = YAMLDiagnostics()
    let file = data.file("profile.yaml")
    let own = file.flatMap {
      ProfileLibrary.shipped.profile(in: $0.bytes, file: $0.name, into: log)
    }
    guard !log.diagnostics.hasErrors else {
      throw RunFailure(.templateOrProfile, log.diagnostics)
    }
    guard let own else { throw RunFailure(.inputMissing, [.noProfile(data.path)]) }
    guard !own.organisation.name.isEmpty else {
      throw RunFailure(.templateOrProfile, [.noOrganisation(data.path)])
    }
    guard let identifier, identifier != own.identifier else { return own }
    guard var named = ProfileLibrary.shipped.profile(identifier, into: log) else {
      throw RunFailure(.templateOrProfile, log.diagnostics)
    }
    named.organisation = own.organisation
    return named
  }
}

extension Diagnostic {
  fileprivate static func noProfile(_ folder: String) -> Diagnostic {
    Diagnostic(
      "NoProfile", at: Location(file: "\(folder)/profile.yaml"),
      """
      the council's profile is missing; write one that extends a shipped profile and gives the \
      council's name and letterhead under 'organisation'
      """)
  }

  fileprivate static func noOrganisation(_ folder: String) -> Diagnostic {
    Diagnostic(
      "NoOrganisation", at: Location(file: "\(folder)/profile.yaml"),
      "letters need the council's name and address; give them under 'organisation'")
  }
}
