/// Made-up names, and a few of each kind that exports and letters trip over.
enum SampleNames {
  static let girls = [
    "Amelia", "Beatrix", "Calliope", "Delphine", "Elowen", "Fenella", "Ginevra", "Hester", "Ione",
    "Jessamy", "Keziah", "Linnet", "Marigold", "Nerys", "Ottoline", "Primrose", "Rosalba",
    "Seraphina", "Tamsin", "Ursula", "Verity", "Winter", "Xanthe", "Yasmin", "Zinnia", "Aaliyah",
    "Chidera", "Fatoumata", "Ines", "Kiran", "Leilani", "Mei-Lin", "Noor", "Oluchi", "Priyanka",
    "Siobhán", "Zoë", "Łucja", "Ştefania", "Anaïs", "Mary\u{A0}Rose", "D’arcy", "Sian-Louise",
  ]
  static let boys = [
    "Alaric", "Barnaby", "Caspian", "Dashiell", "Evander", "Finley", "Gideon", "Hector", "Inigo",
    "Jago", "Kit", "Lysander", "Merrick", "Nye", "Osian", "Piran", "Quentin", "Rafferty", "Silas",
    "Tobias", "Ulric", "Vaughan", "Wilfred", "Xavi", "Yusuf", "Zebedee", "Abdirahman", "Chukwudi",
    "Emeka", "Hamza", "Ishaan", "Jae-won", "Kwabena", "Mateusz", "Oisín", "Rohan", "Tomás",
    "Łukasz", "Ştefan", "Jörg", "John\u{A0}Paul", "Dré", "Tyler-James",
  ]
  /// Surnames whose letters or spelling need care.
  static let careful = [
    "O’Brannigan", "D’Aubrey-Finch", "Łapiński", "Țepeluș", "Müllerström", "Nguyễnvale",
    "Okonjo-Marsh", "van der Quill", "Zając-Wójcik", "Ní Bhraonáin-Moss", "Kjærgård", "Null", "No",
    "Featherstonehaugh-Brackenthwaite-Okoro", "Šimkūnasová", "Çelikdale", "McAlpinhurst",
  ]
  /// Beginnings and ends that make more than a thousand surnames.
  static let beginnings = [
    "Ald", "Bram", "Cald", "Dunn", "Elder", "Fair", "Gar", "Hallow", "Inger", "Jess", "Kettle",
    "Lang", "Mars", "Nether", "Oaken", "Pember", "Quill", "Raven", "Sandi", "Thorn", "Under",
    "Vosper", "Wether", "Yard", "Apple", "Black", "Crake", "Dove", "Ester", "Fern", "Green",
    "Hather", "Isel", "Larch", "Mallow", "Orchard", "Pepper", "Rook", "Sorrel", "Tolly", "Wren",
  ]
  static let ends = [
    "acre", "bank", "by", "combe", "croft", "dale", "don", "feather", "field", "ford", "garth",
    "gate", "grave", "hale", "holt", "hope", "hurst", "ing", "kin", "lake", "ley", "man", "mere",
    "more", "pike", "quist", "ridge", "sley", "son", "stead", "thwaite", "ton", "wick", "worth",
  ]
}

extension SplitMix64 {
  mutating func surname() -> String {
    if chance(percent: 6) { return pick(SampleNames.careful) }
    let name = pick(SampleNames.beginnings) + pick(SampleNames.ends)
    guard chance(percent: 9) else { return name }
    return "\(name)-\(pick(SampleNames.beginnings) + pick(SampleNames.ends))"
  }
}

/// The name in letters that an e-mail address may hold.
func addressLetters(_ name: String) -> String {
  var letters = ""
  for scalar in name.lowercased().unicodeScalars {
    switch scalar {
    case "a"..."z": letters.unicodeScalars.append(scalar)
    case "-", " ", "\u{A0}": letters.append("-")
    default: letters += plainForms[scalar] ?? ""
    }
  }
  return letters
}

private let plainForms: [Unicode.Scalar: String] = [
  "á": "a", "ã": "a", "å": "a", "ă": "a", "ä": "a", "æ": "ae", "ç": "c", "é": "e", "ë": "e",
  "ễ": "e", "í": "i", "ï": "i", "ł": "l", "ń": "n", "ó": "o", "ö": "o", "ø": "o", "š": "s",
  "ş": "s", "ș": "s", "ț": "t", "ū": "u", "ü": "u", "ą": "a", "ę": "e", "ż": "z",
]
