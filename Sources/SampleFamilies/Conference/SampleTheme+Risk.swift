import CaseModel

extension SampleTheme {
  /// Children at risk from people who come to the home.
  static let visitors = SampleTheme(
    category: .sexual,
    reasons: [
      "The police told us in {month} about somebody who visits the home. What the children said afterwards made an enquiry necessary.",
      "A child asked a nurse a question that no child of that age ought to need to ask.",
      "Pictures were found on a tablet in {month}. Nobody in the home had known, and one child had.",
    ],
    pastHarm: [
      "{child} was alone with a visitor on {n} evenings and was given presents that had to be kept secret.",
      "Since {month} {child} locks the bathroom door and has asked for different pyjamas.",
      "{child} was sent messages at {hour} by somebody who claimed to be fourteen.",
      "{child} told a friend, and the friend told a mother, {n} weeks before anybody told us.",
      "{child} uses words that nobody in the class knows and stops when a grown-up comes.",
    ],
    danger: [
      "The police and the social worker are worried that {child} will be touched or photographed by somebody who is trusted, and will be told that it was a game.",
      "We are worried that {child} will be left alone with a person who is a risk, because nobody wants to believe it.",
    ],
    complicating: [
      "The person was a help with money and lifts for {n} years, and the family has lost both.",
      "The enquiry by the police will take until {later}, and until then nobody may speak about parts of it.",
      "Each child has a telephone, and none of the grown-ups knows how to look at it.",
    ],
    goals: [
      Goal(
        worry: "Somebody who is a risk comes near the children.",
        goal: "Nobody is alone with the children unless everyone here has agreed to it.",
        outcome:
          "For {weeks} weeks the children are with people on the list only, and can say who is on it.",
        actions: [
          Action(
            .mother, "Write the list of safe people with the worker and hang it inside the door.",
            "The list, read out by the children at a visit."),
          Action(
            .father,
            "Tell each friend and neighbour that visits are by arrangement, and keep the door locked.",
            "The dates and names, given to the worker."),
          Action(
            .worker, "Meet everybody on the list once and note what they were told.",
            "One line for each on the file."),
          Action(
            .relative, "Sleep at the home on {n} nights a week until the review.",
            "A list by the bed, signed in the mornings."),
        ]),
      Goal(
        worry: "Strangers reach the children by telephone.",
        goal: "The children are safe on their telephones.",
        outcome:
          "For {weeks} weeks no message from a stranger is answered, and each one is shown to a grown-up.",
        actions: [
          Action(
            .school,
            "Show the parents how to set the telephones, and check them again after {n} weeks.",
            "A sheet for each telephone with the settings ticked."),
          Action(
            .mother, "Collect all telephones at {hour} and put them in the kitchen drawer.",
            "The children's own complaint about it, which is counted."),
        ]),
      Goal(
        worry: "The children do not know whom to tell.",
        goal: "Each child has somebody to tell, and knows that it is right.",
        outcome:
          "Each child can name three people, and has told one of them about something that was not comfortable.",
        actions: [
          Action(
            .health, "Meet each child alone {n} times and use the picture book about secrets.",
            "The page that the child chose, kept in the file."),
          Action(
            .mother, "Tell the children in her own words that they did nothing wrong.",
            "What the children repeat to the nurse."),
        ]),
    ])

  /// An unborn child whose first weeks have to be planned.
  static let unborn = SampleTheme(
    category: .neglect,
    reasons: [
      "The midwife wrote to us in {month} because {n} appointments had been missed and nothing had been made ready.",
      "Another child of the family could not stay at home, and much has changed since. We need to know whether it is enough for a newborn baby.",
      "The mother asked for help herself, at her second appointment, and asked that it be in writing.",
    ],
    pastHarm: [
      "The scan of {month} shows that {child} is growing on the second line from the bottom.",
      "Between {month} and {month} {n} samples showed something that had not been prescribed.",
      "The mother was in hospital for {n} nights in {month} after a fall that nobody saw.",
      "There was no cot, no bottle and no heating when the midwife called on a {day}.",
    ],
    danger: [
      "The midwife and the social worker are worried that {child} will be born unwell and go home to somebody who is too ill or tired to feed a baby at night.",
      "We are worried that {child} will be smothered, dropped or left, without anybody wanting it, in the first {n} weeks.",
    ],
    complicating: [
      "The flat is on the fourth floor and the lift has not worked since {month}.",
      "The parents are not sure whether they are together.",
      "The family has lost a baby before, and each scan brings it back.",
    ],
    goals: [
      Goal(
        worry: "The baby is fed, held or changed by somebody who is asleep or unwell.",
        goal: "Whoever holds the baby is awake and well.",
        outcome:
          "From the first night there is a second grown-up, and for {weeks} weeks the baby gains weight at each weighing.",
        actions: [
          Action(
            .relative, "Move into the flat for the first {n} weeks after the birth.",
            "The bed is made up when the midwife calls."),
          Action(
            .mother, "Go to each appointment before the birth and bring the purple folder.",
            "A date stamp for each in the folder."),
          Action(
            .health, "Show both parents how to hold, feed and settle a baby, and let them do it.",
            "Each does it alone while the midwife watches."),
          Action(
            .father, "Buy the cot and the car seat and put both together.",
            "The worker lifts the seat out and puts it in again."),
        ]),
      Goal(
        worry: "Nobody on the ward knows the plan.",
        goal: "Whoever is on duty knows what to do in the first hour.",
        outcome: "A stranger finds the birth plan within a minute and knows whom to ring.",
        actions: [
          Action(
            .health, "Write the birth plan on one page and put it into the notes.",
            "The worker rings the ward at {hour} and has it read out."),
          Action(
            .worker, "Arrange the discharge meeting and give its number to the ward.",
            "The number on the first page of the notes."),
        ]),
    ])
}
