extension TermBuilder {
  /// Adds the forms of an address line, of several with commas between, or of a street.
  mutating func addAddress(_ text: String, valueClass: SealedValue.Class) {
    let words = PassageWords(text)
    let whole = AddressPart(words: words, range: 0..<words.count)
    if valueClass == .street {
      addPlaceWords(.street, whole.withoutNumber, valueClass: valueClass)
      return
    }
    let parts = AddressPart.parts(of: words)
    if parts.count == 1, whole.isFlat {
      add(Phrase(valueClass: valueClass, form: .addressLine, isCommon: true), whole.keys)
      return
    }
    if whole.hasNumber || parts.count > 1 {
      addPlaceWords(.addressLine, whole, valueClass: valueClass)
    }
    addMovedFlat(parts, valueClass: valueClass)
    for part in parts { addPart(part, valueClass: valueClass) }
  }

  /// One part of an address: a house name, or a number with its street. The street alone is a value
  /// of its own: it is only sealed where the premises are protected.
  private mutating func addPart(_ part: AddressPart, valueClass: SealedValue.Class) {
    guard !part.isFlat else { return }
    guard part.hasNumber else {
      let form: MatchForm = part.endsInStreetWord ? .street : .houseName
      addPlaceWords(form, part, valueClass: valueClass)
      return
    }
    addPlaceWords(.addressLine, part, valueClass: valueClass)
  }

  /// `14 Rose Road, Flat 2` and `2/14 Rose Road` for `Flat 2, 14 Rose Road`, and the other way.
  private mutating func addMovedFlat(_ parts: [AddressPart], valueClass: SealedValue.Class) {
    guard let index = parts.firstIndex(where: \.isFlat) else { return }
    let flat = parts[index]
    var others = parts
    others.remove(at: index)
    guard let house = others.first else { return }
    for line in house.spellings {
      let phrase = Phrase(valueClass: valueClass, form: .movedFlat)
      add(phrase, line + flat.keys)
      add(phrase, flat.keys + line)
      add(phrase, flat.keys.dropFirst() + line)
    }
  }

  /// Adds a town, a school, a GP practice or a team.
  mutating func addPlace(_ text: String, valueClass: SealedValue.Class) {
    let words = PassageWords(text)
    let whole = AddressPart(words: words, range: 0..<words.count)
    addPlaceWords(.placeName, whole, valueClass: valueClass)
    guard forms.contains(.shortenedPlaceName) else { return }
    for shorter in whole.withoutKind {
      addPlaceWords(.shortenedPlaceName, shorter, valueClass: valueClass)
    }
  }

  /// Adds the words of a place as they are, and in every other spelling of its street words.
  private mutating func addPlaceWords(
    _ form: MatchForm, _ part: AddressPart, valueClass: SealedValue.Class
  ) {
    add(Phrase(valueClass: valueClass, form: form), part.keys)
    // What is known in one spelling is known in all.
    guard forms.contains(.abbreviation), !known.hold(part.keys) else { return }
    for spelling in part.spellings.dropFirst() {
      add(Phrase(valueClass: valueClass, form: .abbreviation), spelling)
    }
  }
}
