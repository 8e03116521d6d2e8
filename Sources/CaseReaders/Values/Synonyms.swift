import CaseModel

/// Other spellings of a closed list's words, folded as `WordFold` does.
enum Synonyms {
  static func value<Choice: Vocabulary>(_ folded: String, of _: Choice.Type) -> Choice? {
    lists[ObjectIdentifier(Choice.self)]?[folded].flatMap(Choice.init(rawValue:))
  }

  private static let lists: [ObjectIdentifier: [String: String]] = [
    ObjectIdentifier(AbuseCategory.self): categories,
    ObjectIdentifier(MeetingType.self): meetingTypes,
    ObjectIdentifier(ParticipationOption.self): ["option_1": "1", "option_2": "2"],
    ObjectIdentifier(JoiningMethod.self): ["microsoft_teams": "teams", "ms_teams": "teams"],
  ]

  /// The values of Annex A and the codes of the CIN census (requirements 4.2, 4.3).
  private static let categories = [
    "neg": "neglect", "phy": "physical", "sab": "sexual", "emo": "emotional", "mul": "multiple",
    "physical_abuse": "physical", "sexual_abuse": "sexual", "emotional_abuse": "emotional",
    "multiple_not_recommended": "multiple",
  ]

  private static let meetingTypes = Dictionary(
    uniqueKeysWithValues: MeetingType.allCases.map { (WordFold.fold($0.title), $0.rawValue) })
}
