import Files

/// JSON that is written line by line, so that two of them can be compared by eye; written here because
/// a year's manifest has millions of lines.
struct JSONText {
  private var text: LongText
  private var isFirst = true

  /// Hands over lines that stand between two brackets, each piece of them without a comma at its end.
  typealias Lines = LongText.Source

  /// An object that goes to `file`, or is kept in memory.
  init(to file: OpenFile<OutputError>? = nil) throws(OutputError) {
    text = LongText(to: file.map { .file($0) } ?? .memory)
    try text.add("{".utf8)
  }

  /// What was written, where there is no file.
  var bytes: [UInt8] { text.bytes }

  /// The digest of what was written so far.
  var digest: ContentDigest { text.digest }

  /// Ends the object.
  mutating func finish() throws(OutputError) {
    try text.add("\n}\n".utf8)
    try text.finish()
  }

  /// Adds a member whose value is `json`.
  mutating func member(_ name: String, _ json: String) throws(OutputError) {
    try begin(name)
    try text.add(json.utf8)
  }

  /// Adds an object with a line for each of `values`, in order of their names.
  mutating func member<Value>(
    _ name: String, _ values: [String: Value], _ json: (Value) -> String
  ) throws(OutputError) {
    let lines = Self.lines(values, json)
    try member(name, brackets: ("{", "}")) { put throws(OutputError) in try put(lines) }
  }

  /// Adds an object or array of lines.
  mutating func member(
    _ name: String, brackets: (String, String), _ lines: Lines
  ) throws(OutputError) {
    try begin(name)
    try add(brackets, lines)
  }

  /// Adds an object whose members are arrays of lines.
  mutating func member(
    _ name: String, lists: [(name: String, lines: Lines)]
  ) throws(OutputError) {
    try begin(name)
    try text.add("{".utf8)
    for (index, list) in lists.enumerated() {
      try text.add("\(index == 0 ? "" : ",")\n    \"\(list.name)\": ".utf8)
      try add(("[", "]"), list.lines)
    }
    try text.add("\n  }".utf8)
  }

  private mutating func begin(_ name: String) throws(OutputError) {
    try text.add("\(isFirst ? "" : ",")\n  \"\(name)\": ".utf8)
    isFirst = false
  }

  private mutating func add(
    _ brackets: (String, String), _ lines: Lines
  ) throws(OutputError) {
    try text.add(brackets.0.utf8)
    var isFirst = true
    try lines { piece throws(OutputError) in
      guard !piece.isEmpty else { return }
      if !isFirst { try text.add(",".utf8) }
      isFirst = false
      try text.add(piece)
    }
    try text.add(brackets.1.utf8)
  }
}

extension JSONText {
  /// The lines of an object within the whole, in order of their names.
  static func lines<Value>(_ values: [String: Value], _ json: (Value) -> String) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      bytes += "\(bytes.isEmpty ? "" : ",")\n    \(quoted(name)): \(json(value))".utf8
    }
    return bytes
  }

  /// The lines of an array within an object of the whole.
  static func lines(_ texts: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for text in texts { bytes += "\(bytes.isEmpty ? "" : ",")\n      \(quoted(text))".utf8 }
    return bytes
  }

  /// A text as JSON.
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
