import Foundation

/// An address that somebody asked to be kept from others, with everything that stands for it.
struct ProtectedPlace: Sendable {
  /// Who lives there.
  let residents: Set<String>
  /// Whose rows asked for it; `all` stands for everybody but the residents.
  let keptFrom: Set<String>
  /// The texts that stand for it, in lower case.
  let proxies: Set<String>
  /// The address as the residents' own letters show it.
  let addressLine: String

  /// Every protected place of a month.
  static func all(in month: MonthTables) -> [ProtectedPlace] {
    let rows = month.people + month.cases
    let places = Dictionary(grouping: rows) { row in
      ((row["address"] ?? "") + (row["postcode"] ?? "")).lowercased().filter(\.isLetter)
    }
    return places.values.compactMap { ProtectedPlace($0) }.sorted {
      $0.addressLine < $1.addressLine
    }
  }

  private init?(_ rows: [[String: String]]) {
    let marks = rows.flatMap { ($0["addressprotectedfrom"] ?? "").split(separator: ";") }
    guard !marks.isEmpty, let address = rows[0]["address"], !address.isEmpty else { return nil }
    keptFrom = Set(marks.map { $0.trimmingCharacters(in: .whitespaces) })
    residents = Set(rows.compactMap { $0["personid"] ?? $0["childid"] })
    addressLine = Self.lines(of: address)[0]
    proxies = Set(rows.flatMap(Self.proxies).map { $0.lowercased() })
  }

  /// Whether the place is kept from `person`.
  func isKept(from person: String) -> Bool {
    !residents.contains(person) && (keptFrom.contains(person) || keptFrom.contains("all"))
  }

  private static func lines(of address: String) -> [String] {
    address.split { ",\n".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  private static func proxies(of row: [String: String]) -> [String] {
    let lines = lines(of: row["address"] ?? "")
    // The town alone tells too little.
    let precise = lines.count > 1 ? lines.dropLast() : lines[...]
    let streets = precise.map { String($0.drop { !$0.isLetter }) }.filter { $0.contains(" ") }
    let postcode = row["postcode"] ?? ""
    let outcode = String(postcode.prefix { $0 != " " })
    let phone = row["phone"] ?? ""
    let own = [
      postcode, postcode.filter { $0 != " " }, outcode, phone, phone.filter { $0 != " " },
      row["email"] ?? "", row["school"] ?? "", row["gp"] ?? "", row["team"] ?? "",
    ]
    return (precise + streets + own).filter { !$0.isEmpty }
  }
}
