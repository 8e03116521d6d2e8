import CaseModel
import Disclosure
import Practice
import Templates

/// The names of the front page (R105) and of the standard statements (R109).
enum MinutesFrontPage {
  static let fields: [ContextField<DocumentSource>] = status + sitting + people + standing

  private static let status: [ContextField<DocumentSource>] = [
    .flag("is_draft", "whether the chair has not approved the minutes yet") {
      $0.conference.approvedOn == nil
    },
    .optionalText("approved_on", "when the chair approved them", example: "20 May 2020") {
      $0.conference.approvedOn?.long
    },
    .text("version", "the version of the minutes", example: "1") { String($0.conference.version) },
    .flag("is_corrected", "whether an earlier version was replaced") {
      $0.conference.version > 1
    },
    .texts("corrections", "what the version changed, a paragraph each") {
      FreeText.paragraphs(of: $0.conference.corrections ?? "")
    },
  ]

  private static let sitting: [ContextField<DocumentSource>] = [
    .text("held", "how it was held", example: "online by Microsoft Teams") {
      $0.meeting.platform.words(joiningBy: $0.meeting.joiningMethod)
    },
    .optionalText("started", "when it started", example: "10:35am") {
      $0.conference.started?.spoken
    },
    .optionalText("ended", "when it ended", example: "12:10pm") { $0.conference.ended?.spoken },
    .optionalText("minute_taker", "who took the minutes; absent where the chair did") {
      $0.conference.minuteTaker.map { Phrase.sentenceStart(PartyContext.described($0)) }
    },
    .texts("paused", "why it was paused, a paragraph each") {
      FreeText.paragraphs(of: $0.conference.paused ?? "")
    },
  ]

  private static let people: [ContextField<DocumentSource>] = [
    .list("child_facts", "in the office's copy: what is held of each child", of: facts) {
      $0.conference.office?.children ?? []
    },
    .list("family", "parents, carers and other family", of: FamilyMemberContext.fields) {
      $0.conference.family
    },
    .list("attendance", "who was there", of: AttendanceContext.fields) { $0.conference.attendance },
    .texts("exclusions", "in the office's copy: who was excluded, and why") { source in
      source.conference.office.map(MinutesOffice.exclusions) ?? []
    },
  ]

  private static let standing: [ContextField<DocumentSource>] = [
    .optionalText("virtual_statement", "why the meeting was virtual, from the profile") {
      $0.meeting.platform == .virtual || $0.meeting.platform == .telephone
        ? $0.profile.statements[.virtualMeetings]?.value : nil
    },
    .optionalText("chair_statement", "that the chair took the minutes, from the profile") {
      $0.conference.minuteTaker == nil ? $0.profile.statements[.chairTookMinutes]?.value : nil
    },
    .flag("was_recorded", "whether the council recorded the meeting (R116)") {
      $0.conference.wasRecorded
    },
    .flag("nobody_records", "whether the profile asks that nobody records (R054)") {
      $0.profile.practises(.noRecording)
    },
    .texts("option_rationale", "in the office's copy: why parents met the chair only (R038)") {
      FreeText.paragraphs(of: $0.conference.office?.optionDecision?.rationale ?? "")
    },
    .optionalText("option_agreed", "in the office's copy: who agreed to that, and when (R035)") {
      source in
      source.conference.office.flatMap { office in
        office.optionDecision.map { MinutesOffice.agreement($0.agreed, office) }
      }
    },
    .texts("platform_analysis", "in the office's copy: why somebody met face to face (R003)") {
      FreeText.paragraphs(of: $0.conference.office?.platformDecision?.analysis ?? "")
    },
  ]

  private static let facts = ContextGroup<Child>([
    .text("name", "the child", example: "Ann Example") { $0.person.name.full },
    .texts("lines", "what is held, a fact each") { MinutesOffice.facts(of: $0) },
  ])
}
