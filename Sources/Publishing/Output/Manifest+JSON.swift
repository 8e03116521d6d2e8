extension Manifest {
  /// The manifest as JSON with sorted keys and a line for each file, so that two of them can be
  /// compared by eye; written here because a year's manifest has millions of lines.
  var json: [UInt8] {
    var text = JSONText(paths: known.keys, changes.new, each: 140)
    text.begin("{")
    text.member("changes", changes)
    text.member("counts", counts) { String($0) }
    text.member("files", files) { $0.json }
    text.member("format", String(format))
    text.member("gone", gone) { $0.json }
    text.member("rules", rules) { JSONText.quoted($0) }
    text.member("stale", stale) { $0.json }
    // Of everything above it, so that a line changed by hand is noticed.
    text.member("seal", JSONText.quoted(ContentDigest(of: text.bytes).text))
    text.end("}")
    return text.bytes
  }
}

extension Manifest.File {
  fileprivate var json: String {
    let letter = letter?.json ?? ""
    return
      "{\(letter)\"family\": \(isFamilyCopy), \"sha256\": \"\(digest.text)\", \"size\": \(size)}"
  }
}

extension Manifest.Letter {
  /// The members that a letter has more than another file.
  fileprivate var json: String {
    let plain = plain.map { "\"plain\": \"\($0.text)\", " } ?? ""
    let replaces = replaces.map { "\"replaces\": \"\($0)\", " } ?? ""
    return "\"dated\": \"\(dated)\", \(plain)\(replaces)"
  }
}

/// JSON that is written line by line, into one buffer: a text a line would be as much again.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// A text with room for lines about these `paths`, of `each` bytes besides: a buffer that doubles
  /// as it grows would take three times as much at its end.
  init(paths: some Collection<String>, _ others: [String] = [], each: Int) {
    let size = paths.reduce(0) { $0 + $1.utf8.count + each }
    bytes.reserveCapacity(others.reduce(size) { $0 + $1.utf8.count + 12 } + 4_096)
  }

  mutating func begin(_ bracket: String) { bytes += bracket.utf8 }

  mutating func end(_ bracket: String) { bytes += "\n\(bracket)\n".utf8 }

  mutating func member(_ name: String, _ value: String) {
    bytes += "\(isFirst ? "" : ",")\n  \"\(name)\": \(value)".utf8
    isFirst = false
  }

  mutating func member<Value>(
    _ name: String, _ values: [String: Value], _ json: (Value) -> String
  ) {
    member(name, "{")
    var comma = ""
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      bytes += "\(comma)\n    \(Self.quoted(key)): \(json(value))".utf8
      comma = ","
    }
    bytes += "}".utf8
  }

  mutating func member(_ name: String, _ changes: Manifest.Changes) {
    member(name, "{")
    let lists = [
      ("changed", changes.changed), ("movedByHand", changes.movedByHand), ("new", changes.new),
      ("remade", changes.remade), ("withdrawn", changes.withdrawn),
    ]
    for (index, list) in lists.enumerated() {
      bytes += "\(index == 0 ? "" : ",")\n    \"\(list.0)\": [".utf8
      for (place, path) in list.1.enumerated() {
        bytes += "\(place == 0 ? "" : ",")\n      \(Self.quoted(path))".utf8
      }
      bytes += "]".utf8
    }
    bytes += "\n  }".utf8
  }

  static func quoted(_ text: String) -> String {
    // Nearly all are paths, which need no escapes.
    guard !text.utf8.allSatisfy(isPlain) else { return "\"\(text)\"" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{0}"..."\u{1F}":
        quoted += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x80).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
