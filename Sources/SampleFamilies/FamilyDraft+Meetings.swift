import CaseModel

extension FamilyDraft {
  /// The rows of `meetings.csv` for a meeting, one a child.
  func rows(of meeting: MeetingDraft, calendar: SampleCalendar, office: Office) -> [[String]] {
    let isConference = meeting.type.isConference
    func day(_ place: Int?) -> String { place.map { calendar.workingDays[$0].slashed } ?? "" }
    let isOnline = plan.platform != .telephone
    let hasRoom = plan.platform == .hybrid
    let time = [
      meeting.type.rawValue, day(meeting.day), meeting.time, "\(meeting.length)",
      plan.platform.rawValue, joiningMethod.rawValue, plan.option.rawValue, office.chair.id,
      office.clerk.id, day(meeting.strategyDay), meeting.previous, day(meeting.lookedAfterSince),
    ]
    let place = [
      hasRoom ? "\(roomTown) Children’s Centre" : "",
      hasRoom ? "“Kingfisher” Room, 1st floor" : "",
      isOnline ? "https://meet.example.org/ashmere/\(meeting.reference.lowercased())" : "",
      "01632 960\(padded(number % 100, to: 3))",
      isConference ? (meeting.isAfternoon ? "13:45" : "09:45") : "", day(meeting.invitedOn),
    ]
    return children.map { [meeting.reference, $0.id] + time + place }
  }

  /// Where the council has rooms; never near a protected home.
  private var roomTown: String { SamplePlaces.towns[number % SamplePlaces.towns.count] }

  private var joiningMethod: JoiningMethod {
    if plan.platform == .telephone { return .conferenceCall }
    return number % 4 == 3 ? .skype : .teams
  }

  /// The headings of `meetings.csv`.
  static let meetingHeadings = [
    "meeting_ref", "child_id", "Type", "Date", "Time", "Expected length", "Platform",
    "Joining method", "Option", "Chair", "Clerk", "Strategy date", "Previous ref",
    "Looked after since", "Venue", "Room", "Joining link", "Phone", "Call slot", "Invited on",
  ]

  /// The headings of `people.csv`.
  static let peopleHeadings = [
    "Person ID", "Child ID", "Relationship", "Role", "Role Title", "Agency",
    "Parental Responsibility ", "Title", "First Name", "Last Name", "Known As", "Birth Date",
    "Address", "Postcode", "Phone", "Email", "Language", "Interpreter", "Format", "Channel",
    "Contact", "Address-Protected-From", "Invite", "Meetings",
  ]
}
