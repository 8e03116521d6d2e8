import Practice

extension LabelledAction {
  /// Thirty good actions and thirty that are weak in one way.
  static let all = family + professionals + unplanned + unmeasured + unspecific + services

  private static let family = [
    LabelledAction(
      "Dad leaves the house for his brother's whenever he has been drinking",
      seenBy: "no call-outs in the police log; the children tell the social worker the same"),
    LabelledAction(
      "Take Jo to every hospital appointment and ring the ward if one has to move",
      seenBy: "the hospital's list shows none missed"),
    LabelledAction(
      "Keep knives, tablets and cleaning products in the locked kitchen cupboard",
      seenBy: "seen at each visit, announced or not"),
    LabelledAction(
      "Bring the twins to nursery by 9am on all five days", seenBy: "nursery register above 95%"),
    LabelledAction(
      "Show the health visitor the cot where the baby sleeps",
      seenBy: "the cot is empty of pillows and toys at three visits"),
    LabelledAction(
      "Mum and Dad put the children to bed by 8pm on school nights without shouting",
      seenBy: "the children's own sleep chart, seven ticks a week"),
    LabelledAction(
      "Hand in a hair strand test in June and again in July",
      seenBy: "both results negative for cocaine"),
    LabelledAction(
      "Never leave the children alone with Mr K; Nan stays when Mum works nights",
      seenBy: "Nan's rota and what the children say each week"),
    LabelledAction(
      "Use the agreed code word by text to my sister if I feel unsafe",
      seenBy: "my sister rings 999 and tells the social worker the next day"),
    LabelledAction(
      "Attend the Tuesday group so that Dad stays calm when the children argue",
      seenBy: "Dad shows his plan for angry days; school hears of no shouting"),
    LabelledAction(
      "Pay off the gas debt at £5 a week", seenBy: "the heating is on at every visit"),
    LabelledAction(
      "Cook a hot tea every day from the meal plan on the fridge",
      seenBy: "the food diary, and Ella's weight on her line"),
    LabelledAction(
      "Clear the landing and both bedrooms of rubbish and wash the bedding weekly",
      seenBy: "photographs on the first and last Monday of the month"),
    LabelledAction(
      "Sit with Ruby for ten minutes after school each day and let her choose the game",
      seenBy: "Ruby's scale of how home feels goes from 3 to 6"),
    LabelledAction(
      "Mother stops using cannabis while the baby is in her care",
      seenBy: "weekly saliva tests"),
    LabelledAction(
      "Agree with Grandma who collects the children on Fridays and write it on the calendar",
      seenBy: "the calendar is filled in for four weeks ahead"),
  ]

  private static let professionals = [
    LabelledAction(
      "Visit the children every ten working days and see each of them alone",
      seenBy: "dated case notes of each visit"),
    LabelledAction(
      "Ring Mum the same morning when a child has not arrived by 9:30",
      seenBy: "the school's call log"),
    LabelledAction(
      "Weigh the baby each fortnight and tell the social worker if he drops a centile",
      seenBy: "the red book"),
    LabelledAction(
      "Check the bail conditions and tell the social worker the same day if they change",
      seenBy: "an email on file for each change"),
    LabelledAction(
      "Replace the broken bedroom window and fit a lock on the front door",
      seenBy: "both done when the housing officer inspects"),
    LabelledAction(
      "Meet Alex in school each Wednesday and write down what Alex says about home",
      seenBy: "Alex's own words in six notes"),
    LabelledAction(
      "The practice will review the asthma plan and give school a copy",
      seenBy: "the dated plan in the school office"),
    LabelledAction(
      "Fill in the housing application with the family and send proof of income",
      seenBy: "the reference number from housing"),
    LabelledAction(
      "Explain the plan to Sam with the words and pictures book",
      seenBy: "Sam can say two things that keep him safe"),
    LabelledAction(
      "Book the six-week check for mother and baby at the surgery",
      seenBy: "the date in the red book, and the letter after it"),
    LabelledAction(
      "Make two unannounced visits a month, one of them at a weekend",
      seenBy: "dates on the file"),
    LabelledAction(
      "Send the log of call-outs to the social worker on the first of each month",
      seenBy: "three logs on file by the review"),
    LabelledAction(
      "Teach Kai how to keep safe online over four meetings",
      seenBy: "Kai's answers before and after"),
    LabelledAction(
      "Supervise every contact between Dad and the children until the assessment is finished",
      seenBy: "the contact sheets"),
  ]

  private static let unplanned = [
    LabelledAction(.noOwner, "Take Mia to the dentist before half term"),
    LabelledAction(.noOwner, "Fit restrictors to all the upstairs windows"),
    LabelledAction(.noDate, "Write down the sleep routine and put it on the wall"),
    LabelledAction(.noDate, "Ring the school nurse about the hearing test"),
    LabelledAction(.afterReview, "Finish painting the children's bedroom"),
    LabelledAction(.afterReview, "Hold the family meeting and list who helps on which day"),
    LabelledAction(.beforeConference, "Collect the medical records from the old surgery"),
  ]

  private static let unmeasured = [
    LabelledAction(.noEvidence, "Walk the children to school each day", seenBy: nil),
    LabelledAction(.noEvidence, "Give a urine sample every Monday morning", seenBy: " "),
    LabelledAction(
      .vagueEvidence, "Open the curtains and windows every morning", seenBy: "Ongoing"),
    LabelledAction(.vagueEvidence, "Give Leo his inhaler before breakfast", seenBy: "TBC"),
    LabelledAction(
      .vagueEvidence, "Send the children to bed at the agreed time",
      seenBy: "To be monitored by the social worker."),
    LabelledAction(
      .vagueEvidence, "Put the stair gate back and close it at night",
      seenBy: "Progress reviewed at core group"),
    LabelledAction(.vagueEvidence, "Tell school which adult collects the girls", seenBy: "asap"),
  ]

  private static let unspecific = [
    LabelledAction(.tooShort, "Home visits"),
    LabelledAction(.tooShort, "Safety plan"),
    LabelledAction(.tooShort, "Parenting work needed"),
    LabelledAction(.vague, "Mum to prioritise the needs of the children"),
    LabelledAction(.vague, "Support the family with their routines"),
    LabelledAction(.vague, "Improve home conditions to an acceptable standard"),
    LabelledAction(.vague, "Professionals to continue to monitor and support"),
    LabelledAction(.vague, "Be open and honest with everybody involved"),
    LabelledAction(.vague, "Parents to be more consistent with boundaries"),
  ]

  private static let services = [
    LabelledAction(.serviceOnly, "Attend the parenting course at the children's centre"),
    LabelledAction(.serviceOnly, "Engage with the drug and alcohol service"),
    LabelledAction(.serviceOnly, "Referral to CAMHS for Jake"),
    LabelledAction(.serviceOnly, "Mum to complete the Freedom Programme"),
    LabelledAction(.serviceOnly, "Dad to access anger management sessions"),
    LabelledAction(.serviceOnly, "Social worker to make a referral to early help"),
    LabelledAction(.serviceOnly, "Mother to attend counselling and mental health appointments"),
  ]
}
