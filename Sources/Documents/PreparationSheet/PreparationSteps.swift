import CaseModel
import Disclosure
import Practice

/// The steps of the preparation that a council's profile asks for, with what the record holds.
struct PreparationSteps {
  let source: DocumentSource

  private var office: OfficeNotes? { source.conference.office }
  private var preparation: Preparation? { office?.preparation }

  /// Every step in the order in which it is taken.
  var all: [PreparationStep] { withSocialWorker + withFamily + optionTwo + police + onTheDay }

  private var withSocialWorker: [PreparationStep] {
    let talk = preparation?.chairAndSocialWorker
    let risk = office?.inviteeRisk
    return [
      step(
        "The chair and the social worker talk: practicalities, the assessment, how parents and "
          + "interpreters take part", talk.map(describe)),
      step(
        "The brief risk assessment of who is invited is agreed with the chair",
        risk.map { agreement($0) }),
    ]
  }

  /// A talk with each parent and carer (R031, R047, R051-R053, R056), and how each is reached.
  private var withFamily: [PreparationStep] {
    (office?.family ?? []).flatMap { person -> [PreparationStep] in
      let talk = preparation?.withFamily.first { $0.person == person.id }
      let reach = [person.phone, person.email].compactMap(\.self)
      let name = person.name.full
      return [
        step("\(name): talked with about the conference", talk.map(describe), by: .preparation),
        step("\(name): who is in the house or room", talk?.whoIsThere.map(FreeText.line)),
        step("\(name): how the outcome is sent", talk?.delivery.map { $0.words }),
        step("\(name): telephone and e-mail", reach.isEmpty ? nil : reach.joined(separator: ", ")),
      ] + interpreter(for: person)
    } + childTalks
  }

  private func interpreter(for person: Person) -> [PreparationStep] {
    guard let need = person.interpreter ?? person.language else { return [] }
    return [
      step(
        "\(person.name.full): an interpreter (\(need)) is booked and knows how to join",
        person.interpreter.map { "\($0), as the export says" })
    ]
  }

  private var childTalks: [PreparationStep] {
    (office?.childCalls ?? []).map { call in
      step(
        "\(office?.label(call.child) ?? call.child.text): talk with the chair alone",
        "\(call.time.spoken) on \(call.date.longWithWeekday)")
    }
  }

  private var optionTwo: [PreparationStep] {
    guard source.meeting.isOptionTwo else { return [] }
    return [
      step(
        "Parents meet the chair only: why, and who agreed",
        office?.optionDecision.map { agreement($0.agreed) }),
      step(
        "The chair's talk with the parents is on the case note",
        preparation?.caseNote.map { _ in "The note stands below." }),
    ]
  }

  private var police: [PreparationStep] {
    guard source.profile.practises(.openPoliceInformation) else { return [] }
    return [
      step(
        "Open police information is shared with the family, and how they took it",
        preparation?.policeInformationShared.map(describe), by: .policeInformationShared)
    ]
  }

  private var onTheDay: [PreparationStep] {
    var steps: [PreparationStep] = []
    if source.profile.practises(.confidentialSlot) {
      steps.append(
        step(
          "What was agreed in the professionals' slot may be shared",
          preparation?.mayBeShared.map { _ in "The agreement stands below." }))
    }
    if source.profile.practises(.safetyPlanFirst) {
      steps.append(
        step(
          "A safety plan is worked out with the family before the conference",
          source.conference.safetyPlan.map { _ in "On record." }))
    }
    return steps
  }

  private func step(
    _ what: String, _ held: String?, by limit: TimeLimitID? = nil
  ) -> PreparationStep {
    let due = limit.flatMap { source.schedule[$0]?.words }.map { "Due \($0)" }
    return PreparationStep(
      what: what, isDone: held != nil, detail: held ?? due ?? "Nothing on record yet")
  }

  private func describe(_ note: DatedNote) -> String {
    let person = note.by.map { ", \(office?.label($0) ?? $0.text)" } ?? ""
    let words = note.note.map { ". \(FreeText.line($0))" } ?? ""
    return "\(note.on.long)\(person)\(words)"
  }

  private func describe(_ talk: FamilyPreparation) -> String {
    let time = talk.time.map { " at \($0.spoken)" } ?? ""
    let words = talk.note.map { ". \(FreeText.line($0))" } ?? ""
    return "\(talk.on.long)\(time), \(office?.label(talk.by) ?? talk.by.text)\(words)"
  }

  private func agreement(_ agreement: Agreement) -> String {
    "\(agreement.on.long), \(office?.label(agreement.by) ?? agreement.by.text)"
  }
}
