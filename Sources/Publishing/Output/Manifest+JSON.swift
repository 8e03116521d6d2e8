import Files

extension Manifest {
  /// A part of a manifest that has a line for each file.
  enum Part: String, CaseIterable {
    case changed, files, gone, movedByHand, new, remade, stale, withdrawn
  }

  /// The manifest as JSON with sorted keys and a line for each file.
  var json: [UInt8] {
    // Nothing fails in memory.
    (try? Self.write(counts: counts, rules: rules, lines: lines))?.bytes ?? []
  }

  /// Writes a manifest of these facts.
  ///
  /// - Parameters:
  ///   - file: where to; nil to keep it in memory.
  ///   - counts: the caller's counts.
  ///   - rules: the caller's rules.
  ///   - lines: hands over the lines of a part, in order.
  /// - Returns: what was written.
  /// - Throws: the failure of the disk, and what `lines` throws.
  static func write(
    to file: OpenFile<OutputError>? = nil, counts: [String: Int], rules: [String: String],
    lines: (Part, ([UInt8]) throws(OutputError) -> Void) throws(OutputError) -> Void
  ) throws(OutputError) -> JSONText {
    try withoutActuallyEscaping(lines) { lines throws(OutputError) in
      func part(_ part: Part) -> JSONText.Lines {
        { put throws(OutputError) in try lines(part, put) }
      }
      var text = try JSONText(to: file)
      try text.member(
        "changes",
        lists: [Part.changed, .movedByHand, .new, .remade, .withdrawn].map {
          ($0.rawValue, part($0))
        })
      try text.member("counts", counts) { String($0) }
      try text.member("files", brackets: ("{", "}"), part(.files))
      try text.member("format", String(format))
      try text.member("gone", brackets: ("{", "}"), part(.gone))
      try text.member("rules", rules) { JSONText.quoted($0) }
      try text.member("stale", brackets: ("{", "}"), part(.stale))
      // Of everything above it, so that a line changed by hand is noticed.
      try text.member("seal", JSONText.quoted(text.digest.text))
      try text.finish()
      return text
    }
  }

  /// What follows on everything that the seal is of.
  static func ending(seal: ContentDigest) -> [UInt8] {
    Array(",\n  \"seal\": \"\(seal.text)\"\n}\n".utf8)
  }

  private func lines(
    _ part: Part, _ put: ([UInt8]) throws(OutputError) -> Void
  ) throws(OutputError) {
    switch part {
    case .changed: try put(JSONText.lines(changes.changed))
    case .files: try put(JSONText.lines(files, \.json))
    case .gone: try put(JSONText.lines(gone, \.json))
    case .movedByHand: try put(JSONText.lines(changes.movedByHand))
    case .new: try put(JSONText.lines(changes.new))
    case .remade: try put(JSONText.lines(changes.remade))
    case .stale: try put(JSONText.lines(stale, \.json))
    case .withdrawn: try put(JSONText.lines(changes.withdrawn))
    }
  }
}

extension Manifest.File {
  /// The file as a line tells it.
  var json: String {
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
