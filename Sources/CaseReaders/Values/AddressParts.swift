import Foundation

/// An address as a JSON object in one cell, as the Standard Safeguarding Dataset writes it.
struct AddressParts: Decodable {
  private let lines: [String]

  private enum Part: String, CodingKey, CaseIterable {
    case room = "ROOM"
    case floor = "FLOOR"
    case flat = "FLAT"
    case building = "BUILDING"
    case house = "HOUSE"
    case street = "STREET"
    case town = "TOWN"
  }

  init(from decoder: any Decoder) throws {
    let parts = try decoder.container(keyedBy: Part.self)
    var words: [Part: String] = [:]
    for part in Part.allCases {
      let text = try parts.decodeIfPresent(String.self, forKey: part)
      words[part] = text.flatMap { $0.isEmpty ? nil : $0 }
    }
    let street = [words[.house], words[.street]].compactMap(\.self).joined(separator: " ")
    lines =
      [.room, .floor, .flat, .building].compactMap { words[$0] }
      + [street, words[.town] ?? ""].filter { !$0.isEmpty }
  }

  /// The lines of the address in `text`; nil where it is no such object.
  static func lines(_ text: String) -> [String]? {
    try? JSONDecoder().decode(AddressParts.self, from: Data(text.utf8)).lines
  }
}
