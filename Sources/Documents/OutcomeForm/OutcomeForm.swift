import CaseModel
import Disclosure
import Practice
import Templates

/// The form that the chair completes after the conference (requirements 1.9; R122, R123,
/// R135-R137); the office's alone.
enum OutcomeForm {
  static let definition = DocumentDefinition(
    stage: .outcome,
    context: OutcomeContext.with(
      form + people + DecisionList.fields + WhatFollows.fields + [reports]),
    applies: \.isOffice)

  private static let form: [ContextField<DocumentSource>] = [
    .text("rag", "the rating in words (R135)", example: "Red: high risk of harm") {
      $0.conference.office?.rag?.title ?? "not rated yet"
    },
    .text("midpoint", "the midpoint review (R136)", example: "on Tuesday 23 June 2020", midpoint),
    .text("risk_increase", "whether risk rose, and who was told (R123)", riskIncrease),
    .text("redaction", "whether redaction was considered (R132)") { source in
      guard let office = source.conference.office, let answer = office.redactionConsidered else {
        return "not answered yet: no family copy is made before it is"
      }
      return "yes, by \(MinutesOffice.agreement(answer, office))"
    },
    .text("minute_taker", "who took the minutes (R110)", example: "The chair") {
      $0.conference.minuteTaker.map { Phrase.sentenceStart(PartyContext.described($0)) }
        ?? "The chair"
    },
    .texts("overrides", "checks that were overruled, with the reason") { source in
      (source.conference.office?.overrides ?? []).map {
        "\($0.check): \(FreeText.line($0.reason))"
      }
    },
  ]

  private static let people: [ContextField<DocumentSource>] = [
    .list("delivery", "how the outcome reaches each parent and carer (R131)", of: Delivery.fields) {
      source in
      source.distribution.filter(\.isFamily)
    },
    .texts("to_ring", "parents who were not there, whom the chair rings (R074)") { source in
      let there = Set(
        source.conference.attendance.filter { $0.presence == .attended }.map(\.party.id))
      return source.conference.family.filter { $0.isParent && !there.contains($0.party.id) }
        .map(\.party.label)
    },
    .texts("parents", "the parents whom the social worker meets (R122)") {
      $0.conference.family.filter(\.isParent).map(\.party.label)
    },
    .optionalText("outcome_due", "by when the outcome is sent", example: "by 13 May 2020") {
      $0.schedule[.outcome]?.words
    },
    .optionalText("plan_due", "by when the plan is sent") { $0.schedule[.plan]?.words },
    .optionalText("minutes_due", "by when the minutes are sent") { $0.schedule[.minutes]?.words },
    .optionalText("core_group_due", "by when the core group meets") {
      $0.schedule[.coreGroup]?.words
    },
    .optionalText("next_due", "by when the next conference is held") {
      ($0.schedule[.firstReview] ?? $0.schedule[.laterReview])?.words
    },
    .optionalText("rebooking_due", "where it was not quorate: by when it is held again") {
      $0.conference.quoracy.isQuorate ? nil : $0.schedule[.rebooking]?.words
    },
  ]

  private static let reports: ContextField<DocumentSource> = .list(
    "reports", "the reports and whether they were in time", of: ReportLog.fields
  ) { source in
    source.conference.reports.map { ReportLog(report: $0, schedule: source.schedule) }
  }

  @Sendable private static func midpoint(_ source: DocumentSource) -> String {
    if let day = source.conference.office?.midpointOn { return "on \(day.longWithWeekday)" }
    return source.conference.office?.rag == .red
      ? "needed and not booked yet: Red needs a date" : "not needed"
  }

  @Sendable private static func riskIncrease(_ source: DocumentSource) -> String {
    guard let office = source.conference.office, let rise = office.riskIncrease else {
      return "no rise in risk at home recorded"
    }
    let time = rise.time.map { " at \($0.spoken)" } ?? ""
    let note = rise.note.map { ". \(FreeText.line($0))" } ?? ""
    return
      "yes; discussed with \(office.label(rise.discussedWith)) on \(rise.on.long)\(time)\(note)"
  }
}

/// A report with the deadline it had.
struct ReportLog {
  let report: DisclosedReport
  let schedule: Schedule

  static let fields = ContextGroup<ReportLog>([
    .text("author", "who wrote it", example: "Sam Example, health visitor") {
      Phrase.sentenceStart(PartyContext.described($0.report.author))
    },
    .text("state", "whether it came in time", example: "In time, 7 May 2020") { $0.state },
  ])

  private var state: String {
    guard let day = report.receivedOn else { return "Not received" }
    guard let due = deadline else { return "Received \(day.long)" }
    return day > due.date ? "Late, \(day.long); it was due \(due.words)" : "In time, \(day.long)"
  }

  private var deadline: ScheduledDate? {
    switch report.author.role {
    case .police: schedule[.policeReport] ?? schedule[.agencyReport]
    case .socialWorker:
      schedule[.socialWorkReportInitial] ?? schedule[.socialWorkReportReview]
    default: schedule[.agencyReport] ?? schedule[.reportToChair]
    }
  }
}

/// The names of each line of who is sent what.
enum Delivery {
  static let fields = ContextGroup<DistributionEntry>([
    .text("name", "who", example: "Jane Example") { $0.name },
    .text("role", "what the person is", example: "Mother") {
      Phrase.sentenceStart($0.roleTitle)
    },
    .text("how", "how it is sent, or why it is not", example: "By post") { entry in
      Phrase.sentenceStart(entry.obstacle.map { "not sent: \($0)" } ?? entry.channel.words)
    },
  ])
}
