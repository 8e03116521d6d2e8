extension TermBuilder {
  /// Adds the forms of a full name, or of one name alone, with those of its aliases.
  mutating func addName(_ text: String) {
    let name = SealedName(text)
    for alias in name.aliases { addAlias(alias) }
    guard !name.surname.isEmpty else {
      addLoneName(name.given)
      return
    }
    let surname = keys(of: name.surname)
    addWhole(name, surname: surname)
    addInitials(name, surname: surname)
    addTitles(name, surname: surname)
    addPlural(name.surname, surname: surname)
    addHalves(of: name)
    addGiven(name.given, surname: surname)
    for group in name.surname + name.given { addLongNames(group) }
    addMachineNames(name)
  }

  private mutating func addWhole(_ name: SealedName, surname: [WordKey]) {
    addName(.surname, surname)
    guard let first = name.given.first else { return }
    let all = keys(of: name.given)
    addName(.fullName, all + surname)
    addName(.fullName, keys(of: first) + surname)
    if let last = name.given.last { addName(.fullName, keys(of: last) + surname) }
    addName(.swappedOrder, surname + keys(of: first))
  }

  private mutating func addGiven(_ given: [SealedName.Group], surname: [WordKey]) {
    guard let first = given.first else { return }
    if given.count > 1 { addName(.givenName, keys(of: given)) }
    addName(.givenName, keys(of: first))
    if first.count > 1 { addName(.givenName, [WordKey(first.joined())]) }
    for nickname in Nicknames.of(WordKey(first.joined())) {
      addName(.nickname, [nickname])
      if !surname.isEmpty { addName(.nickname, [nickname] + surname) }
    }
  }

  private mutating func addLoneName(_ given: [SealedName.Group]) {
    addGiven(given, surname: [])
    for group in given { addLongNames(group) }
  }

  private mutating func addAlias(_ alias: [SealedName.Group]) {
    addName(.alias, keys(of: alias))
    for group in alias { addName(.alias, keys(of: group)) }
  }

  /// With a form of address before it, a name that is known or an ordinary word means somebody.
  private mutating func addTitles(_ name: SealedName, surname: [WordKey]) {
    if let title = name.title {
      addName(.titleAndSurname, [title] + surname)
      return
    }
    guard let last = name.surname.last?.last, OrdinaryWords.contains(last), !known.hold(surname)
    else { return }
    for title in SealedName.titles { addName(.titleAndSurname, [title] + surname) }
  }

  private mutating func addPlural(_ groups: [SealedName.Group], surname: [WordKey]) {
    guard let last = groups.last?.last, !known.hold(surname) else { return }
    for plural in Self.plurals(of: last) {
      addName(.pluralFamilyName, surname.dropLast() + [plural])
    }
  }

  private static func plurals(of name: ArraySlice<UInt8>) -> [WordKey] {
    var key = WordKey(name)
    key.append("s".utf8)
    var plurals = [key]
    switch name.last {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "h"):
      plurals.append(WordKey(name + Array("es".utf8)))
    case UInt8(ascii: "y"):
      plurals.append(WordKey(name.dropLast() + Array("ies".utf8)))
    default: break
    }
    return plurals
  }

  /// Either half of `Smith-Jones`, the last word of `van der Berg`, and both written as one.
  private mutating func addHalves(of name: SealedName) {
    let parts = name.surname.flatMap(\.self)
    guard parts.count > 1 else { return }
    addName(.doubleBarrelled, [WordKey(parts.joined())])
    for part in parts where part.count > 3 { addName(.doubleBarrelled, [WordKey(part)]) }
  }

  /// Adds a phrase that stands for a person.
  mutating func addName(
    _ form: MatchForm, _ keys: [WordKey], capitals: Phrase.Capitals = .none
  ) {
    add(Phrase(valueClass: .name, form: form, capitals: capitals), keys)
  }

  /// The words of these parts of a name.
  func keys(of groups: [SealedName.Group]) -> [WordKey] {
    groups.flatMap { $0.map { WordKey($0) } }
  }

  /// The words of one part of a name.
  func keys(of group: SealedName.Group) -> [WordKey] { group.map { WordKey($0) } }
}
