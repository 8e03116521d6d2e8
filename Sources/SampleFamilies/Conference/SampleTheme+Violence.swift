import CaseModel

extension SampleTheme {
  /// Children who live with violence between grown-ups.
  static let violence = SampleTheme(
    category: .emotional,
    reasons: [
      "Between {month} and {month} the police went to the home {n} times. Children were there on every occasion but one.",
      "A child rang 999, gave the address twice and asked them to come quietly. That call is why we are here.",
      "A hospital asked how an arm had been broken, and was told the truth on the third time of asking.",
    ],
    pastHarm: [
      "{child} hid behind the sofa on a {day} in {month} while plates were thrown, and stayed there until {hour}.",
      "{child} stood between two grown-ups in {month} and was knocked over.",
      "Since {month} {child} has wet the bed on {n} nights a week and will not stay with friends.",
      "{child} told a teacher how to pack a bag in {n} minutes, and could list what has to be in it.",
      "At nursery and school {child} watches the door and asks who is coming.",
      "{child} drew the family with {n} people and one of them crossed out.",
    ],
    danger: [
      "The police and the social worker are worried that the next fight will be worse and that {child} will be hurt in it, by accident or in trying to stop it.",
      "We are worried that {child} will go on living in fear, will not learn or sleep, and will come to think that this is what love is like.",
      "The school is worried that {child} will say nothing next time, because nothing happened the last time.",
    ],
    complicating: [
      "They have parted {n} times. Money, housing and kindness each brought them together again.",
      "There have been {big} messages in a week from numbers that nobody knows.",
      "The order that keeps them apart runs out at the end of {later}.",
      "Relatives on either side have taken sides, and the children are asked which side they are on.",
      "One of the parents was hit as a child and says that it did no harm.",
    ],
    goals: [
      Goal(
        worry: "The children see and hear violence.",
        goal: "The children live where nobody is afraid of anybody.",
        outcome:
          "For {weeks} weeks there is no violence or threat that a child sees, hears or is told of.",
        actions: [
          Action(
            .mother,
            "Ring the helpline or her sister before she answers any message, and note the time.",
            "The list of calls, shown every {day}."),
          Action(
            .father,
            "Leave the street when the two of them disagree, and send one word to the worker.",
            "The dates of the words, compared with what the children say."),
          Action(
            .helper, "Practise the safety plan with the children every {n} weeks.",
            "Each child can say the steps without help."),
          Action(
            .worker, "See each child alone at every visit and ask what was good and what was loud.",
            "Both answers in the note of every visit."),
        ]),
      Goal(
        worry: "The children do not know when they will see whom.",
        goal: "Time with each parent is safe and can be counted on.",
        outcome:
          "{n} visits in a row take place as they were planned, and the children come back calm.",
        actions: [
          Action(
            .relative,
            "Collect the children from one parent and bring them to the other, at the door of the library.",
            "A book with two signatures for each time."),
          Action(
            .father, "Ring on {day} at {hour} and end the call when the children want to.",
            "The worker listens to the first {n} calls and notes each one."),
          Action(
            .worker,
            "Write the plan of visits on one page and give each child a copy with pictures.",
            "The page hangs on two walls."),
        ]),
      Goal(
        worry: "What happened shows in sleep, school and play.",
        goal: "The children get over what they have seen.",
        outcome:
          "The children sleep in their own beds on {n} nights out of seven and take part in class.",
        actions: [
          Action(
            .school, "Offer a quiet room at break and note how often it is used.",
            "A count for each week, which goes down."),
          Action(
            .mother, "Read to the children at {hour} and leave the landing light on.",
            "What the children tell their teacher on Mondays."),
          Action(
            .health,
            "Measure sleep with the family's own chart for {n} weeks and bring it to the core group.",
            "The chart with the dates filled in."),
        ]),
    ])

  /// Children who were hit.
  static let hurt = SampleTheme(
    category: .physical,
    reasons: [
      "In {month} a child told a teacher about being hurt. A doctor found marks that agreed with what had been said.",
      "A nurse saw a bruise in the shape of a hand. {Two} explanations were given for it, and they did not agree.",
      "The club's coach rang us because a child would not take off a shirt on the warmest day of {month}.",
    ],
    pastHarm: [
      "{child} was hit with {tool} on a {day} in {month}. The mark was {n} centimetres long.",
      "{child} says that it happens when {object} is broken or when somebody is late, and can tell by the footsteps.",
      "The doctor counted {n} bruises of different ages on {child} and could explain two of them.",
      "In {month} {child} was shaken by the arm in front of the school and said sorry for it.",
      "{child} has heard it through a wall {n} times and puts the radio on.",
    ],
    danger: [
      "The social worker and the doctor are worried that {child} will be hurt again when a grown-up is tired or ashamed, and that next time it may be a bone or a head.",
      "We are worried that {child} will be told to keep quiet, will do so, and will be hit for years.",
    ],
    complicating: [
      "Both parents were brought up in this way and had not heard anybody call it harm.",
      "Somebody in the home works nights and has to sleep by day, in a flat with thin walls.",
      "A child's needs at school have not been assessed, and behaviour that comes of them is punished at home.",
      "The family has been told {n} different things by {n} different services since {month}.",
    ],
    goals: [
      Goal(
        worry: "The children are hit.",
        goal: "Nobody in this family hits a child, and everybody has another way to end a bad day.",
        outcome:
          "For {weeks} weeks each child tells somebody of their choice, every week, that nobody hurt or frightened them.",
        actions: [
          Action(
            .father, "Walk out of the flat when his voice rises and come back after {n} minutes.",
            "A card on the door with the dates, which the others initial."),
          Action(
            .mother,
            "Use the three steps from the worker's sheet and tell the children which step it is.",
            "The children can name the steps."),
          Action(
            .school, "Ask the children the same two questions every {day}, alone.",
            "Two lines a week in the school's record."),
          Action(
            .health,
            "Measure and draw any mark on the children's skin with a parent there, once in {n} weeks.",
            "A drawn outline for each time, signed by both."),
        ]),
      Goal(
        worry: "A tired or angry grown-up is alone with the children.",
        goal: "There is always somebody to take over.",
        outcome:
          "On {n} bad evenings somebody else came, and on none of them did it come to a blow.",
        actions: [
          Action(
            .relative, "Come within the half hour when either parent rings and asks no questions.",
            "The dates on the calendar by the telephone."),
          Action(
            .mother, "Ring for help before she shouts, and write down what came before.",
            "Her notes, shared with the worker once a fortnight."),
        ]),
      Goal(
        worry: "Nobody knows why a child is so angry.",
        goal: "The children's behaviour is understood and not punished.",
        outcome:
          "There is a written plan that home and school both follow, and {n} good weeks in a row.",
        actions: [
          Action(
            .school, "Write a plan for hard moments with the family and send it to everyone.",
            "The plan, with the dates on which it was used."),
          Action(
            .worker, "Meet parents and teacher together every {n} weeks and note what worked.",
            "A line for each meeting in the minutes of the core group."),
        ]),
    ])
}
