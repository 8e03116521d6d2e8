/// What children and grown-ups say in a sample's minutes.
enum SampleVoices {
  static let small = [
    "{child} is too small to be asked. In {n} visits {child} went to the same grown-up each time when something was wrong.",
    "{child} played with the bricks, built a house with {n} doors and shut all of them.",
    "{child} slept through the visit, was warm and clean, and woke when a known voice spoke.",
    "{child} pointed at the photograph of a grandparent {n} times and said the name.",
  ]
  static let child = [
    "I want people to ask me and not only look at me. I like {skill} and I like it when it is {day}.",
    "I would like it to be quiet at {hour}. The rest is fine.",
    "Please can my dad ring when he says he will. I wait on the stairs.",
    "I do not want to leave my school. I want mum to get some sleep.",
    "I told because I was tired. I thought somebody would be cross, and nobody was.",
    "I want {object} back, and I want a door that shuts.",
    "It was bad in {month}. Now it is mostly boring, which is good.",
    "I give it {n} out of ten. You can guess which ones are missing.",
    "I do not need a plan. If there is one, I want to read it before you do.",
    "When there is shouting I count. I have got up to {big} hundred.",
  ]
  static let childObtained = [
    "in a letter", "in a drawing with speech bubbles", "on a walk with the social worker",
    "with cards, at school", "by telephone, to the chair", "in a game with three houses",
  ]
  static let childNone = [
    "{child} was asked twice and did not want to say anything, and that was respected.",
    "The visit on {day} was cancelled because somebody in the home had a cough. {child} will be seen before the core group.",
    "{child} was at a relative's, and the call did not go through. The worker tries again this week.",
  ]
  static let parent = [
    "I agree with most of it. The part about {month} is not how it was, and I have said so.",
    "I was angry when the letter came, and I am less angry now. Tell me what I have to show and by when.",
    "I do not need {n} different people. I need one who comes back.",
    "I know that it was not good enough. I want to be the one who puts it right.",
    "I would have asked for help earlier if I had known that it looks like this.",
    "The plan is fair. I am afraid of the winter and I want that written down.",
    "I do not accept the word that you use for it. I do accept that it frightened them.",
    "It is better than in {month}, and I would like somebody to say so.",
    "We talk to each other again, about the children at least.",
    "I will do all of it. I will do it for them and not for the council.",
  ]
  static let parentNone = [
    "The letter came back, and two relatives were rung without success. The social worker keeps trying.",
    "The line to the prison failed, and no second time could be found that week. A visit is booked for {day}.",
    "This parent did not want to take part and did not want anything to be said for them.",
    "A message was left on {n} days, and nobody rang back.",
  ]
  static let scale = [
    "What works has worked for {n} weeks.", "I would go higher if I had seen a whole month.",
    "One point of it is for the relatives.", "It was lower in {month}.",
    "I have met the family once.",
    "Nights are the part that I do not know.", "The children say so, and I believe them.",
    "I would like to see it when the schools are open.",
    "It is safe as long as everyone keeps to it.",
    "One off for the money.", "The plan is good, and it has not been tried.",
    "I sleep better than I did.", "The house is right, the evenings are not.",
  ]
  static let progress = [
    "Reached in part: {n} weeks of {weeks} went as they should.",
    "There was one bad {day} in {month}. Since then it has held.",
    "It has been done, and those who see the children can tell.",
    "Slow. What was agreed began only in {month}.",
    "Better at home than at school, and nobody knows why yet.",
  ]
  static let withheld: [(classification: String, texts: [String])] = [
    (
      "police_confidential",
      [
        "An interview is planned, and the person concerned does not know of it.",
        "A caller who does not want to be named has described {n} evenings.",
      ]
    ),
    (
      "health",
      [
        "The surgery's letter of {month} names a diagnosis that the patient has not shared with the family.",
        "A change of medicine in {month} made some days harder than others.",
      ]
    ),
    (
      "third_party",
      ["A neighbour has told the worker things that must not be traced to that door."]
    ),
    (
      "childs_confidence",
      ["One of the children has asked that it not be told at home: there is a second telephone."]
    ),
    ("legal_advice", ["The advice is to begin the next legal step only if the plan fails twice."]),
    ("court", ["The expert's report may be quoted with the court's leave only."]),
  ]
  static let talkNotes = [
    "The report was read aloud, and {n} questions were answered.",
    "The talk was short and friendly.",
    "It took two calls, because the line failed.", "One mistake in the report was put right.",
  ]
  static let whoIsThere = [
    "Nobody else.", "A friend in the kitchen.", "The children, in the next room.", "A sister.",
  ]
}
