extension Manifest {
  /// The manifest as JSON with sorted keys and a line for each file, so that two of them can be
  /// compared by eye; written here because a year's manifest has millions of lines.
  var json: [UInt8] {
    var text = JSONText()
    text.begin("{")
    text.member("changes", changes.json)
    text.member("counts", counts) { String($0) }
    text.member("files", files) { $0.json }
    text.member("format", String(format))
    text.member("rules", rules) { JSONText.quoted($0) }
    text.member("stale", stale) { $0.json }
    text.end("}")
    return text.bytes
  }
}

extension Manifest.File {
  fileprivate var json: String {
    "{\"family\": \(isFamilyCopy), \"sha256\": \"\(digest.text)\", \"size\": \(size)}"
  }
}

extension Manifest.Changes {
  fileprivate var json: String {
    let lists = [
      ("changed", changed), ("movedByHand", movedByHand), ("new", new), ("remade", remade),
      ("withdrawn", withdrawn),
    ]
    let members = lists.map { name, paths in
      let items = paths.map { "\n      \(JSONText.quoted($0))" }.joined(separator: ",")
      return "\n    \"\(name)\": [\(items)]"
    }
    return "{\(members.joined(separator: ","))\n  }"
  }
}

/// JSON that is written line by line.
private struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

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
    for key in values.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let value = values[key] else { continue }
      bytes += "\(comma)\n    \(Self.quoted(key)): \(json(value))".utf8
      comma = ","
    }
    bytes += "}".utf8
  }

  static func quoted(_ text: String) -> String {
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
}
