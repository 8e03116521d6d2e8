import TestSupport

/// A record of the sample month, read by a reader that knows nothing of the product's own: the
/// items of its lists and what they are about.
struct SampleRecord: Sendable {
  /// One item of a list under `conference`, or one text that stands there by itself.
  struct Item: Sendable {
    /// The key of the list.
    let key: String
    let lines: String

    /// The children it is about; empty where it names none.
    var children: [String] {
      list(#/children: \[([^\]]*)\]/#) ?? value("child").map { [$0] } ?? []
    }
    /// Whose it is.
    var person: String? { value("person") ?? value("author") }
    /// Whether its class or its part keeps it from families.
    var isKeptFromFamilies: Bool {
      lines.contains(#/\bpart: /#)
        || lines.contains(#/classification: (?!open)/#)
    }

    private func value(_ key: String) -> String? {
      lines.matches(of: #/\b(\w+): ([A-Z]\d+)/#).first { $0.1 == key }.map { String($0.2) }
    }

    private func list(_ pattern: Regex<(Substring, Substring)>) -> [String]? {
      lines.firstMatch(of: pattern).map {
        $0.1.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
      }
    }

    /// The phrases of its free texts. The name of a part is told to whoever is excluded from it.
    var phrases: Set<String> {
      let texts = lines.split(separator: "\n").filter { !$0.contains(#/\bpart: /#) }.map { line in
        line.replacing(#/\b[a-z_]+: |[\|{}\[\]"]|\(\([^)]*\)\)|\b[A-Z]\d{4}\b|^ *- /#, with: " ")
      }
      return Phrases.all(in: texts.joined(separator: " "))
    }
  }

  /// What `conference` holds.
  let items: [Item]

  /// The record of a meeting.
  init(of meeting: String) throws {
    let text = try Repository.text(of: "data/meetings/\(meeting).yaml")
    var items: [Item] = []
    var key = ""
    var isInConference = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.first?.isLetter == true { isInConference = line.hasPrefix("conference:") }
      guard isInConference else { continue }
      if let start = line.firstMatch(of: #/^  ([a-z_]+):/#) {
        key = String(start.1)
        items.append(Item(key: key, lines: String(line.dropFirst(start.0.count))))
      } else if line.hasPrefix("    - ") {
        items.append(Item(key: key, lines: String(line)))
      } else if let last = items.popLast() {
        items.append(Item(key: key, lines: "\(last.lines)\n\(line)"))
      }
    }
    self.items = items
  }
}

/// Words in a row, by which a text is known again wherever it stands.
enum Phrases {
  private static let length = 5

  /// Every five words in a row of `text`, marks and capitals aside.
  static func all(in text: String) -> Set<String> {
    let words = words(of: text)
    guard words.count >= length else { return [] }
    return Set(
      (0...words.count - length).map { words[$0..<$0 + length].joined(separator: " ") })
  }

  /// The words of `text`, parted by single spaces.
  static func plain(_ text: String) -> String { " \(words(of: text).joined(separator: " ")) " }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
