/// Sentences for minutes that fit every family.
enum SampleSentences {
  static let strength = [
    "The children are loved, and they know it. {child} says goodnight to {n} people every evening and each of them answers.",
    "{child} is good at {skill} and has somebody at school who has noticed.",
    "Their mother opened the door on each of {n} visits and has never asked us to come back later.",
    "A grandparent has kept {day} free for the children since they were born.",
    "{child} asked for help in {month}, and that took courage.",
    "The family eats together at {hour} on {n} days of the week. The telephones are in the hall.",
    "Both parents read the whole report and put {n} mistakes right.",
    "{child} has a friend, a plan for the summer and a library card with {big} stamps.",
    "There are {n} relatives who can be rung at night, and all of them have been tried.",
    "The home was clean and warm on each of {n} visits, two of which were not announced.",
    "{child} laughs easily. It was the first thing that three people here said.",
    "The school has kept the same teacher for {child} since {month}, so that one person knows everything.",
  ]
  static let existingSafety = [
    "On a {day} in {month} it nearly went wrong, and their mother did exactly what had been agreed. She rang within {n} minutes.",
    "For {n} weeks a relative has slept at the home on the hard nights, and on those nights nothing has happened.",
    "{child} used the card with the numbers once in {month}. The second person on it answered.",
    "We have checked {n} times without warning and found what we had been told we would find.",
    "The school noticed within {n} hours when {child} was missing, and had rung everybody before noon.",
  ]
  static let nextStep = [
    "One person will hold the dates for everybody and send them round each {day}.",
    "The family will be rung the day after every meeting and asked what they understood.",
    "Housing is asked for an answer by the end of {later}.",
    "Each agency tells the social worker within a day when its worker changes.",
    "The advocate meets the children once more before the review.",
  ]
  static let summaryOpenings = [
    "We have heard {n} reports today, and they agree more than they differ.",
    "I want to begin with what the family has done since {month}, because it is more than the reports say.",
    "This was not an easy meeting, and everybody stayed in it.",
    "The children were in this meeting through what they had drawn, written and said.",
    "There is a short way to tell this story and a fair way, and I have tried the second.",
  ]
  static let summaryWorries = [
    "What weighs most for me is that it has happened more than once and that the children had stopped expecting anything else.",
    "The worry is not about one bad {day}. It is about what happens when nobody is looking.",
    "The harm is plain, and so is the pattern behind it.",
    "I take most notice of what can be counted, and the numbers from school and surgery point one way.",
    "What was promised in {month} has been kept in part, and the part that was not kept is the one that matters most.",
  ]
  static let summaryStrengths = [
    "What gives me hope is that help was asked for before it was ordered.",
    "The family's own network is larger than in most meetings that I chair, and it answers the telephone.",
    "I heard the parents say what they were worried about before anyone else did.",
    "The children have people whom they trust, and that is where a plan begins.",
    "Where somebody slept over, rang or came, it went well. The plan should be more of the same.",
  ]
  static let noMinuteTaker =
    "I wrote these notes myself while I was in the chair, and they hold the main points only."
  static let planReasons = [
    "It is likely that {child} will come to harm without a plan, because what caused it has not changed yet.",
    "{child} has been harmed, and the safety that there is has worked for {n} weeks only.",
    "{child} is too young to ask for help, and the adults have only begun to give it.",
    "Everyone here could name what {child} needs, and nobody could say that it will happen without a plan.",
  ]
  static let noPlanReasons = [
    "{child} has not been harmed, and what is worrying can be met with support that the family has chosen.",
    "The danger was to others in the family. {child} is safe, and will be asked about it every month.",
  ]
  static let endReasons = [
    "What {child} needed has happened and has lasted for {n} months. Support goes on without a plan.",
    "The goals for {child} are reached, and the family has used its safety plan without us.",
    "{child} is safe, and says so, and so do the people who see {child} every day.",
  ]
  static let continueReasons = [
    "There is progress for {child}, and it is too new to rely on.",
    "Two goals of three are reached for {child}. The third is the one that keeps {child} safe at night.",
    "Something important is about to change for {child}, and the plan should be there when it does.",
  ]
  static let dissent = [
    "I see this child every day, and I would decide differently.",
    "The risk is lower than it was described, and the family deserves to hear that.",
    "I would want a plan until {later}, since nothing has been tested yet.",
    "What has been decided rests on {n} weeks, and I do not think that it is enough.",
  ]
  static let contingency = [
    "If the plan is not followed for a week, or a child is hurt, the core group meets within {n} working days and the social worker asks for legal advice.",
    "If nobody can be reached on two days running, the social worker and the police go to the home. If the children cannot stay, a relative who has been seen and agreed takes them in.",
    "If it gets worse we will say so to the family first, on the same day, and will then decide with the team manager whether the court has to be asked.",
  ]
  static let bottomLines = [
    "No child is left alone, not even for ten minutes.", "Nobody hits or threatens anybody.",
    "The social worker sees each child alone at each visit.",
    "Whoever looks after the children is sober.",
    "Every appointment is kept or moved, never missed.",
  ]
  static let visiting = [
    "every ten working days", "once a week until {later}, then every ten working days",
    "every five working days, one visit in three without notice",
  ]
  static let safetyPlan = [
    "When it gets too much, the first call is to a relative and the second to the duty team. The children know both numbers and may ring them at any hour.",
    "If there is shouting, the eldest takes the others to the room at the back and nobody follows them. Whoever is calm rings for help.",
    "The bag stands packed in the hall. If somebody says the agreed word, everyone goes to the neighbour and talks about it afterwards.",
    "Nobody opens the door after {hour}. Whoever is frightened rings 999 first and explains later.",
  ]
  static let quoracyEfforts = [
    "The clerk rang {n} agencies between {day} and {day}. {Two} had nobody to send, and one had the wrong date.",
    "Every agency was asked again by e-mail on the day before. The school had closed, and the health team had been moved to a ward.",
  ]
  static let corrections = [
    "A date in {month} was wrong and is put right.",
    "The number of visits was {n} and not {big}.",
    "What one parent said had been put down to the other.",
  ]
  static let paused = [
    "Ten minutes, so that one of the parents could get some air.",
    "{n} minutes at {hour}, when the line failed.",
  ]
}
