import TestSupport

/// What one reader of the sample month must not find in what they get.
struct Withheld: Sendable {
  /// Words in a row of texts that are kept from the reader.
  let phrases: Set<String>
  /// Names, addresses and numbers.
  let values: Set<String>

  /// What of it stands in `text`.
  func found(in text: String) -> [String] {
    let plain = Phrases.plain(text)
    let squeezed = text.lowercased().filter { $0.isLetter || $0.isNumber }
    let phrases = phrases.filter { plain.contains(" \($0) ") }
    let values = values.filter { value in
      value.count < 6
        ? plain.contains(Phrases.plain(value))
        : squeezed.contains(value.lowercased().filter { $0.isLetter || $0.isNumber })
    }
    return phrases.union(values).sorted()
  }

  /// What is kept from the family of a meeting by class or part.
  static func fromFamily(of meeting: String) throws -> Withheld {
    let items = try SampleRecord(of: meeting).items
    let kept = items.filter { $0.key == "statements" && $0.isKeptFromFamilies }
    let open = items.filter { !($0.key == "statements" && $0.isKeptFromFamilies) }
    return Withheld(
      phrases: kept.reduce(into: Set()) { $0.formUnion($1.phrases) }
        .subtracting(open.reduce(into: Set()) { $0.formUnion($1.phrases) }), values: [])
  }

  /// What a parent of `child` must not learn of the half-sibling: everything that the records of
  /// the meetings say that is not about `child` alone, and whoever has to do with `other` alone.
  static func ofHalfSibling(
    _ other: String, from reader: String, parentOf child: String, in meetings: [String]
  ) throws -> Withheld {
    let month = try MonthTables.sample.get()
    let own = Set(
      month.people.filter { $0["childid"] == child }.compactMap { $0["personid"] } + [child])
    let theirs = Set(month.people.filter { $0["childid"] == other }.compactMap { $0["personid"] })
    var kept: Set<String> = []
    var shown: Set<String> = []
    for item in try meetings.flatMap({ try SampleRecord(of: $0).items }) {
      let isAboutChild = item.children == [child]
      let isOwnWord =
        item.person.map { $0 == reader || own.contains($0) && !theirs.contains($0) } ?? false
      if isAboutChild || isOwnWord {
        shown.formUnion(item.phrases)
      } else {
        kept.formUnion(item.phrases)
      }
    }
    let strangers = (month.people + month.cases).filter { row in
      let id = row["personid"] ?? row["childid"] ?? ""
      return id == other || theirs.contains(id) && !own.contains(id)
    }
    return Withheld(
      phrases: kept.subtracting(shown),
      values: Set(strangers.flatMap { values(of: $0, isChild: $0["personid"] == nil) }))
  }

  private static func values(of row: [String: String], isChild: Bool) -> [String] {
    // A half-sibling's family name may be the child's own.
    let columns =
      ["firstname", "postcode", "phone", "email", "school"] + (isChild ? [] : ["lastname"])
    let lines = (row["address"] ?? "").split(separator: ",").map(String.init).filter {
      $0.contains(where: \.isNumber)
    }
    return (columns.compactMap { row[$0] } + lines).filter { $0.count > 2 }
  }
}
