import Diagnostics

/// Builds a document from its events. Recursive, since `YAMLEventReader` bounds the depth.
struct YAMLComposer {
  /// The events, up to the end or to the first that stops reading.
  let events: [YAMLEvent]
  /// The file's name.
  let file: String
  /// Where mistakes go.
  let log: YAMLDiagnostics
  private var position = 0

  /// A composer of `events`.
  init(events: [YAMLEvent], file: String, log: YAMLDiagnostics) {
    self.events = events
    self.file = file
    self.log = log
  }

  /// The document, or nil where something stops its reading; an empty file is an absent scalar.
  mutating func document() -> YAMLNode? {
    if let stop = stop() {
      log.report(stop)
      return nil
    }
    position = 1
    return node() ?? .scalar(YAMLScalar(text: "", location: Location(file: file, line: 1)))
  }

  /// The diagnostic of the event that stops reading, if there is one.
  private func stop() -> Diagnostic? {
    var documents = 0
    for event in events {
      switch event.kind {
      case .refused(let refusal): return refusal.diagnostic(at: event.location)
      case .malformed(let problem): return problem.diagnostic(at: event.location)
      case .documentStart where documents == 1:
        return YAMLRefusal.secondDocument.diagnostic(at: event.location)
      case .documentStart: documents += 1
      default: break
      }
    }
    return nil
  }

  private mutating func next() -> YAMLEvent? {
    guard position < events.count else { return nil }
    defer { position += 1 }
    return events[position]
  }

  private mutating func node() -> YAMLNode? {
    guard let event = next() else { return nil }
    switch event.kind {
    case .scalar(let text, _): return .scalar(scalar(text, at: event.location))
    case .listStart: return list(at: event.location)
    case .mappingStart: return mapping(at: event.location)
    default: return nil
    }
  }

  private mutating func list(at location: Location) -> YAMLNode {
    var items: [YAMLNode] = []
    while let item = node() { items.append(item) }
    return .list(items, location)
  }

  private mutating func mapping(at location: Location) -> YAMLNode {
    var entries: [YAMLEntry] = []
    // The keys of a mapping with many; a few are found as fast by looking at each.
    var seen: [String: Location] = [:]
    while let (key, isPlain) = key() {
      guard let value = node() else { break }
      if isPlain, key.text == "<<" {
        log.report(YAMLRefusal.mergeKey.diagnostic(at: key.location))
      } else if let first = seen[key.text] ?? Self.place(of: key.text, in: entries) {
        log.report(duplicate(of: first, at: key.location))
      } else {
        if entries.count >= Self.fewKeys { seen[key.text] = key.location }
        entries.append(YAMLEntry(key: key, value: value))
      }
    }
    return .mapping(entries, location)
  }

  private static let fewKeys = 24

  /// Where `key` stands among the first few entries.
  private static func place(of key: String, in entries: [YAMLEntry]) -> Location? {
    entries.prefix(fewKeys).first { $0.key.text == key }?.key.location
  }

  /// The next key of a mapping, nil at its end. A key that is no text is reported and read over.
  private mutating func key() -> (YAMLScalar, isPlain: Bool)? {
    guard let event = next() else { return nil }
    switch event.kind {
    case .scalar(let text, let isPlain): return (scalar(text, at: event.location), isPlain)
    case .listStart: _ = list(at: event.location)
    case .mappingStart: _ = mapping(at: event.location)
    default: return nil
    }
    log.report(YAMLRefusal.keyNotText.diagnostic(at: event.location))
    return (YAMLScalar(text: "", location: event.location), false)
  }

  /// An escape such as `"\0"` brings in what the file's bytes did not show.
  private func scalar(_ text: String, at location: Location) -> YAMLScalar {
    if !ForbiddenCharacters.allow(text) {
      log.report(ForbiddenCharacters.diagnostic(at: location))
    }
    return YAMLScalar(text: text.trimmedOfWhiteSpace, location: location)
  }

  private func duplicate(of first: Location, at location: Location) -> Diagnostic {
    Diagnostic(
      "DuplicateKey", at: location, "a key may stand only once; remove one of the two",
      notes: [Diagnostic.Note("the first is here", at: first)])
  }
}

extension String {
  /// The text without white space and line ends at either end.
  var trimmedOfWhiteSpace: String {
    // Most texts begin and end with visible ASCII characters, and are trimmed as they stand.
    let visible: ClosedRange<UInt8> = 0x21...0x7E
    if let first = utf8.first, let last = utf8.last, visible ~= first, visible ~= last {
      return self
    }
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
