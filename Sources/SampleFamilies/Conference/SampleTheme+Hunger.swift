import CaseModel

extension SampleTheme {
  /// Children who are hungry, tired or on their own.
  static let hunger = SampleTheme(
    category: .neglect,
    reasons: [
      "{Two} people rang us within {n} days of each other because the children were hungry and alone. An enquiry found that both were right.",
      "School counted {big} late mornings since {month}. When somebody asked why, the answer was that nobody had been awake.",
      "A neighbour heard crying on {n} evenings and went to look. What was found that night led to this conference.",
      "The health visitor called {n} times without an answer and then met the children on their own at the bus stop.",
    ],
    pastHarm: [
      "{child} was at school for {big} of the last sixty days and fell asleep in {n} lessons that anybody noticed.",
      "In {month} {child} told a lunchtime helper that tea had been {food} on every day of that week.",
      "{child} missed {n} appointments with the dentist and had a tooth out in {month} that could have been saved.",
      "On a {day} in {month} {child} was found outside the locked flat at {hour}, without a coat and not surprised.",
      "{child}'s shoes were two sizes too small when the school measured them, and there was no second pair.",
      "The surgery sent {n} letters about {child}'s chest. The third infection ended in a night on the ward.",
      "{child} asked the school cook on a {day} whether left-over {food} could be taken home for the others.",
    ],
    danger: [
      "The social worker and the school are worried that {child} will go hungry for days at a time and become ill before anybody notices. If nothing changes, that could be this winter.",
      "We are worried that {child} will be alone when something catches fire, falls or will not stop bleeding, and will not know whom to call.",
      "The health visitor is worried that {child} will stop growing as a child should, and will learn that nobody comes.",
    ],
    complicating: [
      "The benefit was stopped for {n} weeks in {month} because a form had gone to the old address.",
      "The flat has no table, {n} people and one room that can be heated.",
      "Since the schools closed the children have had {n} fewer meals a week, and nobody had planned for that.",
      "Their mother is worn out. She has not slept for more than {n} hours at a time since {month}.",
      "The family moved {Two} times in a year, and each time the file arrived after they did.",
    ],
    goals: [
      Goal(
        worry: "The children do not have enough to eat.",
        goal: "The children eat three times a day, and somebody eats with them.",
        outcome:
          "For {weeks} weeks there is food in the kitchen for the next two days whenever anybody looks.",
        actions: [
          Action(
            .mother,
            "Cook tea for the children on {n} days of each week and write on the calendar what it was.",
            "The calendar, which the social worker photographs at each visit."),
          Action(
            .father, "Buy the week's food on {day} and bring it to the flat before {hour}.",
            "The receipts in the jar, counted once a month."),
          Action(
            .worker, "Open the fridge together at each visit and note how many meals are in it.",
            "A number for every visit on the file."),
          Action(
            .helper, "Bring a food parcel every {day} until the benefit is paid again.",
            "A signature for each parcel."),
        ]),
      Goal(
        worry: "Nobody notices when one of the children is ill.",
        goal: "Each child sees a doctor, dentist or nurse when it is needed.",
        outcome:
          "No appointment is missed for {weeks} weeks, and the red book or the card shows it.",
        actions: [
          Action(
            .mother,
            "Register the children with the dentist and take them on the first date that is offered.",
            "The appointment card with a stamp."),
          Action(
            .health,
            "Weigh and measure the children every {n} weeks and show the line to their parents.",
            "The chart, with {n} new points by the review."),
          Action(
            .relative, "Drive the family to each appointment and wait with the little ones.",
            "A tick on the calendar for every drive."),
        ]),
      Goal(
        worry: "The children are late, tired or absent.",
        goal: "School or nursery is where the children are by nine.",
        outcome:
          "Attendance is above ninety per cent for {weeks} weeks, and nobody sleeps in a lesson.",
        actions: [
          Action(
            .mother,
            "Wake the children at seven and ring the school office by half past eight if anything goes wrong.",
            "The office's call list."),
          Action(
            .school, "Call the home each morning by a quarter past nine when a chair is empty.",
            "The register, read out at each core group."),
          Action(
            .relative, "Walk the children to the gate on {day} and {day}.",
            "The teacher at the gate, who is asked once a fortnight."),
        ]),
    ])

  /// Families in which drink takes the money, the evenings and the care.
  static let drink = SampleTheme(
    category: .neglect,
    reasons: [
      "The police were called {n} times since {month}. Each time somebody had drunk too much to stand, and each time the children were in the next room.",
      "{Two} members of the family told us that it was worse than we knew. We looked, and they were right.",
      "A parent came to collect from school on a {day} and could not find the door. The school rang us before it rang anybody else.",
    ],
    pastHarm: [
      "{child} poured away {n} bottles in {month} and was shouted at for it until {hour}.",
      "On a {day} {child} rang a grandparent because nobody in the home could be woken.",
      "{child} has learnt to tell by the sound of a key how the evening is going to be.",
      "In {month} {child} was driven {n} miles by somebody who should not have been driving.",
      "{child} missed {big} days of school, most of them Mondays.",
    ],
    danger: [
      "The social worker and the police are worried that {child} will be hurt in a fire, a fall or a car while a grown-up is too drunk to act.",
      "We are worried that {child} will go on looking after the person who should be looking after {child}, and will believe that it is normal.",
    ],
    complicating: [
      "The support group has not met in person since {month}, and its video meetings clash with bedtime.",
      "There was a death in the family in {month} of which nobody speaks.",
      "Two of the family's friends drink as well, and they are the ones who come when help is asked for.",
      "Work stopped in {month}, and with it the reason to get up.",
    ],
    goals: [
      Goal(
        worry: "Nobody in the home is sober enough to look after the children.",
        goal: "Whoever looks after the children has not been drinking.",
        outcome:
          "For {weeks} weeks the children are collected, fed and put to bed by somebody who is sober, and can name that person each morning.",
        actions: [
          Action(
            .mother, "Blow into the meter at {hour} and send the picture to the social worker.",
            "One picture a day, none above nought."),
          Action(
            .father, "Meet the recovery worker on {day} and show the diary of drinks.",
            "The diary, with {n} dry weeks in a row."),
          Action(
            .relative,
            "Fetch the children before {hour} when either parent rings to say that it is a bad day.",
            "A note of each call, kept on the door."),
          Action(
            .helper, "Visit on {n} evenings a month without saying when.",
            "A note of every visit on the file within two days."),
        ]),
      Goal(
        worry: "The children carry what grown-ups should.",
        goal: "The children are children, and have somebody to talk to.",
        outcome:
          "Each child can name two grown-ups to ring, and has rung one of them at least once for something small.",
        actions: [
          Action(
            .school, "Meet each child alone on {day} and ask the same three questions.",
            "Three short answers a week in the school's record."),
          Action(
            .worker, "Write the numbers of two grown-ups on a card with each child.",
            "The card, which the child can find in a minute."),
          Action(
            .mother,
            "Tell the children once a week how the week went, in words that the worker helped to choose.",
            "What the children say about it when they are asked."),
        ]),
      Goal(
        worry: "The money is gone by the middle of the week.",
        goal: "Rent, food and light are paid before anything else.",
        outcome: "No meter runs out and no letter from the landlord comes for {weeks} weeks.",
        actions: [
          Action(
            .father, "Pay rent and light on the day the money comes, together with a relative.",
            "Two receipts a week in the tin."),
          Action(
            .worker,
            "Apply for payments to go to the landlord directly and send the form this week.",
            "The landlord's answer."),
        ]),
    ])
}
