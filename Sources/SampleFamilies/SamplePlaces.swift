/// Made-up places. Those of protected homes are on lists of their own, so that a street, town,
/// postcode area or school of such a home stands nowhere else in its family.
enum SamplePlaces {
  static let towns = [
    "Ashmere", "Brindlecombe", "Fennimore Cross", "Marrowfield", "Netherquill", "Osmerton",
    "Pellbrook", "Quillbridge", "Sallowford", "Tarnwick", "Wexley Vale", "Hobbleden",
    "Cattermoor", "Upper Dribbling", "Lattersby", "Pocklecombe",
  ]
  static let streets = [
    "Almoner’s", "Barrow", "Bellfounder’s", "Chancel", "Chantry", "Cinder", "Cobbler’s", "Cooper’s",
    "Foundry", "Fulling Mill", "Gasworks", "Hayloft", "Kiln", "Larksome", "Mallow", "Osier",
    "Paddock", "Quarrymen’s", "Ropewalk", "Saddler’s", "Saltmarket", "Sawpit", "Tanpit", "Tollgate",
    "Weavers", "Wheelwright", "Wool Hall", "Woodreeve",
  ]
  static let streetKinds = [
    "Avenue", "Close", "Court", "Crescent", "Drive", "Gardens", "Lane", "Place", "Road", "Row",
    "Street", "Terrace", "Walk",
  ]
  /// Places for protected homes only.
  static let hidden = [
    "Avocetmouth", "Bitternholme", "Curlewstow", "Dunlinhaven", "Eiderwick", "Fulmarsea",
    "Godwitby", "Kittiwell", "Lapwingham", "Ospreyton", "Petrelsea", "Sanderlingford",
    "Shelduckstow", "Ternhaven", "Whimbrelsea", "Yaffledean",
  ]
  static let hiddenStreets = [
    "Bladderwrack", "Cuttlebone", "Glasswort", "Limpet", "Marram", "Periwinkle", "Sea-holly",
    "Seapink", "Thrift", "Winklepicker",
  ]

  private static let postcodeLetters = Array("ABDEFGHJLNPQRSTUWXYZ")

  /// A postcode that cannot be real: no area ZZ exists. Areas 1 to 6 are for ordinary addresses,
  /// 7 and 8 for protected homes, 9 is the council's.
  static func postcode(areas: ClosedRange<Int>, random: inout SplitMix64) -> String {
    let letters = "\(random.pick(postcodeLetters))\(random.pick(postcodeLetters))"
    return "ZZ\(random.within(areas)) \(random.below(10))\(letters)"
  }
}

/// An address as the export holds it: one cell of lines, and the postcode.
struct HomeDraft: Sendable {
  var lines: String
  var postcode: String
  /// The place whose name the school, surgery and team of the home carry.
  var place: String

  /// An ordinary address.
  static func ordinary(random: inout SplitMix64) -> HomeDraft {
    let town = random.pick(SamplePlaces.towns)
    return HomeDraft(
      lines: lines(
        streets: SamplePlaces.streets, town: town == "Ashmere" ? town : "\(town), Ashmere",
        random: &random),
      postcode: SamplePlaces.postcode(areas: 1...6, random: &random), place: town)
  }

  /// An address that is kept from somebody.
  static func protected(random: inout SplitMix64) -> HomeDraft {
    let town = random.pick(SamplePlaces.hidden)
    return HomeDraft(
      lines: lines(streets: SamplePlaces.hiddenStreets, town: town, random: &random),
      postcode: SamplePlaces.postcode(areas: 7...8, random: &random), place: town)
  }

  private static func lines(
    streets: [String], town: String, random: inout SplitMix64
  ) -> String {
    let street = "\(random.pick(streets)) \(random.pick(SamplePlaces.streetKinds))"
    let number = random.within(1...140)
    let flat = random.chance(percent: 15) ? "Flat \(random.within(1...24)), " : ""
    let end = random.chance(percent: 8) ? ", " : ""
    let separator = random.chance(percent: 5) ? "\n" : ", "
    return "\(flat)\(number) \(street)\(separator)\(town)\(end)"
  }
}
