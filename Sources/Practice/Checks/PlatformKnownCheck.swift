import CaseModel

/// C-PLATFORM-KNOWN: platform, means of joining and option are among the profile's (R026, R027).
enum PlatformKnownCheck: PracticeCheck {
  static let id = CheckID.platformKnown

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard subject.meeting.type.isConference else { return [] }
    let (meeting, profile) = (subject.meeting, subject.profile)
    var findings: [CheckFinding] = []
    if !profile.platforms.value.contains(meeting.platform) {
      findings.append(unknown("platform", among: profile.platforms.value, subject))
    }
    if let method = meeting.joiningMethod, !profile.joiningMethods.value.contains(method) {
      findings.append(unknown("joining_method", among: profile.joiningMethods.value, subject))
    }
    if !profile.options.value.contains(meeting.option) {
      findings.append(unknown("option", among: profile.options.value, subject))
    }
    return findings
  }

  private static func unknown(
    _ column: String, among words: [some Vocabulary], _ subject: CheckSubject
  ) -> CheckFinding {
    let list = words.map(\.rawValue).joined(separator: ", ")
    return CheckFinding(
      "the profile '\(subject.profile.identifier)' knows as \(column) only: \(list); "
        + "use one of these, or add it to the profile", at: subject.meeting.location)
  }
}
