import CaseModel

/// A meeting of the sample. Days are places in the calendar's list of working days, so that every
/// limit in working days is a difference.
struct MeetingDraft: Sendable {
  var reference: String
  var type: MeetingType
  var day: Int
  var invitedOn: Int
  /// The day of every decision that stands in the record.
  var decidedOn: Int
  var strategyDay: Int?
  var lookedAfterSince: Int?
  var previous = ""
  /// The chair's call at 13:45 and not at 09:45.
  var isAfternoon: Bool
  var time: String
  var length: Int
  var isPoliceInvited = false
  /// Places of the children who speak to the chair the day before.
  var callers: [Int] = []
}

extension MeetingDraft {
  /// A meeting on a random day that every time limit allows.
  init(number: Int, type: MeetingType, calendar: SampleCalendar, random: inout SplitMix64) {
    let day = random.within(calendar.meetingDays)
    self.init(
      reference: "M\(padded(number, to: 5))1", type: type, on: day, random: &random)
  }

  /// A review of `earlier`, eight to eleven weeks later; nil where the calendar ends before.
  static func followUp(
    of earlier: MeetingDraft, calendar: SampleCalendar, random: inout SplitMix64
  ) -> MeetingDraft? {
    let day = earlier.day + random.within(40...56)
    guard calendar.meetingDays.contains(day) else { return nil }
    var meeting = MeetingDraft(
      reference: String(earlier.reference.dropLast()) + "2", type: .rcpc, on: day,
      random: &random)
    meeting.previous = earlier.reference
    return meeting
  }

  private init(
    reference: String, type: MeetingType, on day: Int, random: inout SplitMix64
  ) {
    self.reference = reference
    self.type = type
    self.day = day
    isAfternoon = random.chance(percent: 45)
    // The call comes half an hour before the start at the earliest.
    time = random.pick(
      isAfternoon
        ? ["14:15", "14:30", "2.30pm", "14:45", "3:00pm"]
        : ["10:15", "10:30", "10.30am", "10:45", "11:00"])
    if type.isInitial {
      let strategy = day - random.within(12...15)
      strategyDay = strategy
      decidedOn = strategy + 1
      invitedOn = strategy + random.within(1...4)
      length = random.pick([90, 120, 120, 150])
    } else {
      invitedOn = day - random.within(10...15)
      decidedOn = invitedOn - random.within(0...2)
      length = random.pick([60, 90, 90, 120])
    }
    if type == .careReview { lookedAfterSince = day - random.within(16...20) }
  }
}
