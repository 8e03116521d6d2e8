import CaseModel

extension FamilyDraft {
  /// The latest birthday of a child of the sample, 10 April 2020.
  private static let lastBirthday = 18_362
  /// 4 May 2020, the day on which ages are counted.
  private static let ageDay = 18_386

  /// Adds the children, the eldest first; the unborn child of a pre-birth conference leads.
  mutating func addChildren() {
    let first = eldestBirthday()
    var birthday = first
    for place in 0..<plan.childCount {
      var child = newChild(place: place)
      if plan.type == .preBirth && place == 0 {
        child.expected = CalendarDate(dayNumber: Self.ageDay + random.within(95...160))
        (child.first, child.sex) = ("", "")
      } else {
        setBirthday(birthday, of: &child)
        birthday = min(birthday + random.within(370...1_500), Self.lastBirthday)
      }
      children.append(child)
    }
  }

  private mutating func eldestBirthday() -> Int {
    let ages =
      plan.indicators.contains(.childWantsToAttend)
      ? 11...16 : plan.childCount > 3 ? 7...16 : 0...16
    let days = random.within(ages) * 366 + random.below(330)
    return min(Self.ageDay - days, Self.lastBirthday)
  }

  private mutating func newChild(place: Int) -> ChildDraft {
    let isGirl = random.chance(percent: 50)
    let taken = Set(children.map(\.first))
    let free = (isGirl ? SampleNames.girls : SampleNames.boys).filter { !taken.contains($0) }
    return ChildDraft(
      id: "C\(padded(number, to: 5))\(place + 1)", first: random.pick(free), last: surname,
      sex: isGirl ? "b) Female" : "a) Male", home: home)
  }

  private mutating func setBirthday(_ birthday: Int, of child: inout ChildDraft) {
    child.birth = CalendarDate(dayNumber: birthday)
    let age = (Self.ageDay - birthday) * 4 / 1_461
    child.age = age
    child.school = school(age: age)
    if age >= 11 && random.chance(percent: 40) { child.invite = .yes }
    if plan.indicators.contains(.childWantsToAttend) && age >= 11 { child.invite = .yes }
  }

  /// The school or nursery for children of an age; empty below two.
  func school(age: Int) -> String {
    let kinds = ["Church", "Grange", "Hill", "Meadow", "Park", "St Osyphia’s", "Vale", "Wood"]
    let kind = kinds[number % kinds.count]
    return switch age {
    case ..<2: ""
    case 2...4: "\(home.place) \(kind) Nursery"
    case 5...10: "\(home.place) \(kind) Primary School"
    default: "\(home.place) \(kind) & District Academy"
    }
  }

  /// The places of the children of an age.
  func places(aged ages: ClosedRange<Int>) -> [Int] {
    everyChild.filter { place in children[place].age.map(ages.contains) ?? false }
  }

  /// The row of `cases.csv` for a child.
  func row(of child: ChildDraft, calendar: SampleCalendar) -> [String] {
    let isReview = plan.type == .rcpc
    let birth = child.birth.map { day in
      number % 3 == 0 ? day.slashed : number % 3 == 1 ? "\(day)" : day.spreadsheetSerial
    }
    // A plan of about eleven weeks is due for its first review.
    let planStart = isReview ? calendar.workingDays[meetings[0].day - 56].slashed : ""
    return [
      child.id, "F\(padded(number, to: 5))", "", child.first, child.last, "", birth ?? "",
      child.expected?.slashed ?? "", child.sex, "", "", "", child.home.lines, child.home.postcode,
      "", "", "", "", "", DeliveryChannel.bySocialWorker.rawValue, "", child.protectedFrom,
      child.invite?.rawValue ?? "", child.school, "\(home.place) Surgery",
      "\(home.place) Family Team", socialWorker.id, planStart,
      isReview ? Self.categories[number % Self.categories.count].written : "",
    ]
  }

  /// The categories of plans, as exports write them.
  static let categories: [(written: String, category: AbuseCategory)] = [
    ("a) Neglect", .neglect), ("a) Neglect", .neglect), ("Emotional", .emotional),
    ("d) Emotional", .emotional), ("physical", .physical), ("sexual", .sexual),
  ]

  /// The headings of `cases.csv`, as an export might have them.
  static let caseHeadings = [
    "Child ID", "Family ID", "Title", "First Name", "Last Name ", "Known As", "Birth Date",
    "Expected Date", "Sex", "Ethnicity", "Disability", "Legal Status", "Address", "Postcode",
    "Phone", "Email", "Language", "Interpreter", "Format", "Channel", "Contact",
    "Address Protected From", "Invite", "School", "GP", "Team", "Social Worker", "Plan Start",
    "Category",
  ]
}
