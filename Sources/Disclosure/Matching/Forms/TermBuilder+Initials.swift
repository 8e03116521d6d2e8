extension TermBuilder {
  /// Adds `J.S.`, `JS`, `J Smith` and `Smith J`, with and without names between. The initials must
  /// be capitals in the text.
  mutating func addInitials(_ name: SealedName, surname: [WordKey]) {
    guard let first = name.given.first, let ownInitial = Self.initial(of: first) else { return }
    let between = name.given.dropFirst().compactMap(Self.initial)
    let family = name.surname.compactMap(Self.initial)[...]
    let halves = name.surname.flatMap(\.self).compactMap { Self.initial(of: [$0]) }[...]
    for end in [family, halves, family.suffix(1)] {
      addInitials([ownInitial] + end)
      if !between.isEmpty { addInitials([ownInitial] + between + end) }
    }
    addName(.initialAndSurname, [WordKey(ownInitial)] + surname, capitals: .first)
    addName(.surnameAndInitial, surname + [WordKey(ownInitial)], capitals: .last)
    guard !between.isEmpty else { return }
    let given = [ownInitial] + between
    addName(.initialAndSurname, given.map { WordKey($0) } + surname, capitals: .first)
    addName(.initialAndSurname, [WordKey(given.joined())] + surname, capitals: .first)
  }

  private mutating func addInitials(_ initials: [ArraySlice<UInt8>]) {
    guard initials.count > 1 else { return }
    addName(.initials, [WordKey(initials.joined())], capitals: .all)
    addName(.initials, initials.map { WordKey($0) }, capitals: .all)
  }

  /// The bytes of the first letter of a part of a name.
  private static func initial(of group: SealedName.Group) -> ArraySlice<UInt8>? {
    guard let letters = group.first, let first = letters.first else { return nil }
    guard first >= 0x80 else { return letters.prefix(1) }
    let rest = letters.dropFirst().prefix { $0 & 0xC0 == 0x80 }
    return letters[..<rest.endIndex]
  }
}
