/// Which sentence of which document meets which requirement.
enum RequirementTable {
  static let rows: [RequirementRow] = platform + options + preparing + reports + joining

  /// The requirements of 7.1 to 7.3 that no document of these kinds shows, and where they show.
  static let shownElsewhere: [String: String] = {
    let places: [(String, [Int])] = [
      (
        "the platform decision, the checks of the profile or the room's booking",
        [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19, 21, 22]
      ),
      ("the profile's lists of platforms and its default option", [26, 27, 29]),
      ("the checks of option 2, the preparation sheet or the minutes", [34, 35, 38, 40]),
      ("the preparation sheet or the check of who is invited", [44, 46, 50, 55, 73]),
      ("the length of every document, which nobody checks by its words", [66]),
      ("a run over a diary", [69]),
      ("the minutes, the outcome form or the plan", [74, 75, 76, 77, 94, 95]),
      ("the flag of the profile that offers advocates", [78]),
      ("the order of the queue", [96]),
    ]
    let pairs = places.flatMap { place, numbers in numbers.map { (name($0), place) } }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  /// `R007`.
  static func name(_ number: Int) -> String {
    let digits = String(number)
    return "R" + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
