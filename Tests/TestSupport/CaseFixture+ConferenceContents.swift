import CaseModel

/// What is said and decided at the fixture's conference: of Ann, of Ben and of both, in words that
/// tests look for.
extension CaseFixture {
  static func decisions(_ variant: CaseVariant) -> [Decision] {
    var first = Decision(
      child: ann, outcome: variant == .reviewed ? .continues : .plan, location: place)
    first.category = .neglect
    first.reasons = "Ann's needs were missed for long."
    var second = Decision(
      child: ben, outcome: variant == .reviewed ? .ends : .noPlan, location: place)
    second.reasons = "Ben is well looked after now."
    return [first, second]
  }

  static var statements: [Statement] {
    func statement(_ section: MinutesSection, _ children: [PersonID], _ text: String) -> Statement {
      var made = Statement(section: section, text: text, location: place)
      made.children = children
      made.source = socialWorker
      return made
    }
    var secret = statement(.pastHarm, [ann], "An informer named the house.")
    secret.classification = .policeConfidential
    return [
      statement(.reason, [ann], "School rang because Ann came without lunch."),
      statement(.reason, [ben], "The nursery rang because Ben was left there late."),
      statement(.pastHarm, [ann], "Ann missed 31 days of school.\n\nShe was alone at night."),
      statement(.pastHarm, [ben], "Ben was left with a stranger."), secret,
      statement(.danger, [ann], "Ann may be hurt at night when nobody is awake."),
      statement(.danger, [], "Both children may go hungry again."),
      statement(.complicating, [ann], "The flat is damp."),
      statement(.strength, [ann], "Ann tells her teacher when something is wrong."),
      statement(.existingSafety, [ann], "Grandma has slept there each weekend since March."),
      statement(.nextStep, [ann], "The landlord is asked to mend the heating."),
    ]
  }

  static var views: [View] {
    var annSays = View(person: ann)
    annSays.text = "I want it quiet at night."
    annSays.obtained = "in a drawing"
    annSays.by = advocate
    annSays.participation = .sentViews
    var benSays = View(person: ben)
    benSays.noneBecause = "Ben is too young to be asked."
    benSays.participation = .underFour
    var motherSays = View(person: mother)
    motherSays.text = "I am trying and I am tired."
    var fatherSays = View(person: annsFather)
    fatherSays.text = "I want to see Ann more."
    var otherSays = View(person: bensFather)
    otherSays.noneBecause = "He did not answer the telephone."
    return [annSays, benSays, motherSays, fatherSays, otherSays]
  }

  static var scale: [ScaleScore] {
    [
      ScaleScore(person: mother, score: 6, sentence: "It is calmer now."),
      ScaleScore(person: annsFather, score: 3, sentence: "I worry about the nights."),
      ScaleScore(person: bensFather, score: nil),
      ScaleScore(person: teacher, score: 4, sentence: "Mornings are still hard."),
    ]
  }

  static var goals: [SafetyGoal] {
    func action(
      _ text: String, _ owner: PersonID, _ group: OwnerGroup, by: String, _ evidence: String
    ) -> PlanAction {
      var made = PlanAction(action: text, location: place)
      made.owner = owner
      made.group = group
      made.by = date(by)
      made.evidence = evidence
      return made
    }
    var nights = SafetyGoal(
      id: "G1", goal: "Ann is safe at night", outcome: "A sober adult is awake or near her.",
      location: place)
    nights.children = [ann]
    nights.worry = "Ann was alone at night."
    nights.actions = [
      action(
        "Keep a list of who is there each night", mother, .family, by: "2020-06-01",
        "The list has no gaps."),
      action(
        "Ring each Sunday evening", annsFather, .family, by: "2020-05-24",
        "Ann says that he rang."),
      action(
        "Visit after 8pm once a week", socialWorker, .professional, by: "2020-05-26",
        "The visits are on the file."),
    ]
    var food = SafetyGoal(
      id: "G2", goal: "The children eat every day", outcome: "There is food for three days.",
      location: place)
    food.actions = [
      action(
        "Look into the fridge at each visit", socialWorker, .professional, by: "2020-05-26",
        "A note says what was there.")
    ]
    var nursery = SafetyGoal(
      id: "G3", goal: "Ben is collected on time", outcome: "One named adult comes before five.",
      location: place)
    nursery.children = [ben]
    nursery.actions = [
      action(
        "Collect him before five", bensFather, .family, by: "2020-05-25",
        "The register shows it.")
    ]
    return [nights, food, nursery]
  }

  static var earlierRecord: MeetingRecord {
    var record = MeetingRecord(meeting: reference("M0"), location: place)
    var conference = ConferenceRecord()
    var gone = SafetyGoal(
      id: "G9", goal: "Ann sees a doctor", outcome: "Her ears are healed.", location: place)
    gone.children = [ann]
    gone.actions = [PlanAction(action: "Make an appointment", location: place)]
    var nights = SafetyGoal(
      id: "G1", goal: "Ann is safe at night", outcome: "Somebody is there.", location: place)
    nights.children = [ann]
    nights.actions = [PlanAction(action: "Fit a smoke alarm", location: place)]
    conference.goals = [gone, nights]
    conference.scale = [ScaleScore(person: mother, score: 2)]
    record.conference = conference
    return record
  }

  static var preparation: Preparation {
    var preparation = Preparation()
    preparation.chairAndSocialWorker = DatedNote(
      on: date("2020-05-08"), by: socialWorker, note: "Talked about who joins how.")
    var talk = FamilyPreparation(person: mother, on: date("2020-05-11"), by: socialWorker)
    talk.whoIsThere = "Nobody else."
    talk.delivery = .egress
    preparation.withFamily = [talk]
    preparation.caseNote = "They would let the aunt stay."
    return preparation
  }
}
