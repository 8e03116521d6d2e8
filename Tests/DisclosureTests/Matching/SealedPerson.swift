/// An invented person whose name is sealed.
struct SealedPerson {
  var title: String
  var given: String
  var surname: String
  var nickname: String?
  var alias: String?

  /// Given and family name.
  var full: String { "\(given) \(surname)" }

  private static func person(
    _ title: String, _ given: String, _ surname: String, nickname: String? = nil,
    alias: String? = nil
  ) -> SealedPerson {
    SealedPerson(
      title: title, given: given, surname: surname, nickname: nickname, alias: alias)
  }

  /// Thirty people, among them names that are ordinary words and names of other languages.
  static let all = [
    person("Ms", "Katherine", "Quillfeather", nickname: "Katie", alias: "Kitkat"),
    person("Mr", "William", "Dunmorrow", nickname: "Bill"),
    person("Mrs", "Elizabeth", "Hartwhistle", nickname: "Beth", alias: "Bunny"),
    person("Mr", "Mohammed", "Zaferani", nickname: "Mo"),
    person("Ms", "Siân", "Penllwyn-Rees"),
    person("Mr", "Zoltán", "Füzesvári"),
    person("Ms", "Małgorzata", "Łabędzka", nickname: "Gosia"),
    person("Mr", "Críostóir", "O’Tarragh"),
    person("Mrs", "Bridget", "O'Dunnock", nickname: "Biddy"),
    person("Dr", "Hanneke", "van der Sloe"),
    person("Ms", "Faith", "Marshwiggin", alias: "Hopscotch"),
    person("Mr", "Mark", "Mayfielder"),
    person("Miss", "Rose", "Thackrington", nickname: "Rosie"),
    person("Mr", "Jonathan", "Smeeth-Jonas", nickname: "Jonny"),
    person("Ms", "Chukwudi", "Okparanta"),
    person("Mr", "Robert", "Tillerby", nickname: "Bob", alias: "Tank"),
    person("Ms", "Alexandra", "Pryce-Wanless", nickname: "Lexi"),
    person("Mr", "Søren", "Kjeldgaard"),
    person("Ms", "Zoë", "Bramblecote"),
    person("Mr", "Dai", "Llanharrow"),
    person("Mrs", "Margaret", "Wellingthorpe", nickname: "Peggy"),
    person("Mr", "Anthony", "Cradduck", nickname: "Tony"),
    person("Ms", "Rebecca", "Stollard", nickname: "Becky", alias: "Beckz"),
    person("Mr", "Jürgen", "Weißbrodt"),
    person("Ms", "Nguyet", "Phamtran"),
    person("Mr", "Thomas", "Ashenhurst", nickname: "Tommy"),
    person("Ms", "Samantha", "Groxley", nickname: "Sam"),
    person("Mr", "Christopher", "Venables-Orde", nickname: "Kit"),
    person("Ms", "Temitope", "Adekunbi"),
    person("Mr", "Fergus", "McGlashan"),
  ]
}
