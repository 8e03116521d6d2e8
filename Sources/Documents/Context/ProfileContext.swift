import CaseModel
import Practice
import Templates

/// The names under `organisation`.
enum OrganisationContext {
  static let fields = ContextGroup<Organisation>([
    .text("name", "the council's name", example: "Ashmere Council") { $0.name },
    .text("team", "the team that sends the letters", example: "Child Protection Conference Team") {
      $0.team
    },
    .texts("address_lines", "the team's address", example: "Ashmere House") { $0.address.allLines },
    .text("address", "the team's address on one line") {
      $0.address.allLines.joined(separator: ", ")
    },
    .text("phone", "the team's telephone number", example: "01632 960100") { $0.phone },
    .text("email", "the team's e-mail address", example: "conferences@example.org") { $0.email },
    .text("secure_mailbox", "the mailbox for reports", example: "reports@example.org") {
      $0.secureMailbox
    },
    .text("out_of_hours_phone", "whom to ring at night and at weekends", example: "01632 960199") {
      $0.outOfHoursPhone
    },
    .optionalText("complaints", "how to complain, in words") { $0.complaints },
    .text("signatory_role", "the role under the signature", example: "Conference Clerk") {
      $0.signatoryRole
    },
  ])
}

/// The names under `profile`.
enum ProfileContext {
  static let fields = ContextGroup<PracticeProfile>([
    .text("identifier", "the profile's id", example: "england-default") { $0.identifier },
    .text("version", "the profile's version number", example: "1.0") { $0.version.number },
    .text("version_date", "the date of the version", example: "1 April 2020") {
      $0.version.date.long
    },
    .optionalText(
      "report_template", "the name of the report template", example: "multi-agency report template"
    ) { $0.reportTemplate.value },
    .optionalText("outcome_within", "how soon the outcome is sent", example: "1 working day") {
      $0.outcomeWithin
    },
    .optionalText("room_limit", "how many people a room holds", example: "4") {
      ($0.roomLimit?.value).map(String.init)
    },
  ])
}

/// The names under `practice`: one flag for each thing that a profile may ask documents to say.
enum PracticeContext {
  static let fields = ContextGroup<PracticeProfile>(
    PracticeID.allCases.map { id in
      .flag(id.rawValue, "whether the profile asks for it: \(id.meaning)") { $0.practises(id) }
    })
}

/// What the names under `deadline` come from.
struct DeadlineSource {
  let schedule: Schedule
  let profile: PracticeProfile
}

/// The names under `deadline`: one text for each time limit of the schedule, or where the profile
/// has words instead of a figure, those.
enum DeadlineContext {
  static let fields = ContextGroup<DeadlineSource>(
    TimeLimitID.allCases.map { id in
      .optionalText(
        id.rawValue, "by when, in words: \(id.title)", example: "by 4pm on Thursday 7 May 2020"
      ) { $0.schedule[id]?.words ?? $0.profile.limitsInWords[id]?.value }
    })
}
