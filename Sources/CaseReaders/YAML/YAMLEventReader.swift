internal import CYaml
import Diagnostics

/// Reads bytes as YAML events. The only file that speaks to libyaml, which Yams carries.
///
/// Events and not Yams nodes: `compose` resolves aliases before it can be asked about them, and a
/// one kilobyte file with an alias bomb for a key keeps it busy for ever.
enum YAMLEventReader {
  /// The events of `bytes`, valid UTF-8, up to the end or to the first thing that is refused.
  static func events(of bytes: [UInt8], file: String) -> [YAMLEvent] {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return [] }
    defer { yaml_parser_delete(&parser) }
    return bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      return collect(from: &parser, file: file)
    }
  }

  private static func collect(from parser: inout yaml_parser_t, file: String) -> [YAMLEvent] {
    var events: [YAMLEvent] = []
    var depth = 0
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else {
        return events + [problem(in: parser, file: file)]
      }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return events }
      guard let kind = kind(of: event, depth: &depth) else { continue }
      events.append(YAMLEvent(kind: kind, location: place(event.start_mark, file)))
      if case .refused = kind { return events }
    }
  }

  /// What an event means to us; nil for one that means nothing.
  private static func kind(of event: yaml_event_t, depth: inout Int) -> YAMLEvent.Kind? {
    if let refusal = refusal(of: event) { return .refused(refusal) }
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_SCALAR_EVENT: return scalar(event)
    case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
      depth += 1
      guard depth <= YAMLDocument.deepest else { return .refused(.tooDeep) }
      return event.type == YAML_MAPPING_START_EVENT ? .mappingStart : .listStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      depth -= 1
      return event.type == YAML_MAPPING_END_EVENT ? .mappingEnd : .listEnd
    default: return nil
    }
  }

  private static func scalar(_ event: yaml_event_t) -> YAMLEvent.Kind {
    let scalar = event.data.scalar
    let text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    return .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
  }

  private static func refusal(of event: yaml_event_t) -> YAMLRefusal? {
    switch event.type {
    case YAML_ALIAS_EVENT: .alias
    case YAML_SCALAR_EVENT:
      refusal(
        isAnchored: event.data.scalar.anchor != nil, isTagged: event.data.scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      refusal(
        isAnchored: event.data.sequence_start.anchor != nil,
        isTagged: event.data.sequence_start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      refusal(
        isAnchored: event.data.mapping_start.anchor != nil,
        isTagged: event.data.mapping_start.tag != nil)
    default: nil
    }
  }

  private static func refusal(isAnchored: Bool, isTagged: Bool) -> YAMLRefusal? {
    if isAnchored { return .anchor }
    return isTagged ? .tag : nil
  }

  private static func problem(in parser: yaml_parser_t, file: String) -> YAMLEvent {
    let words = parser.problem.map { String(cString: $0) } ?? ""
    // libyaml's own limit, of 1,000 levels, is met while it still looks ahead and has no place yet.
    if words.hasPrefix("Maximum nesting level") {
      return YAMLEvent(kind: .refused(.tooDeep), location: place(parser.mark, file))
    }
    let problem = YAMLSyntaxProblem(libyaml: words)
    return YAMLEvent(
      kind: .malformed(problem),
      location: place(problem.isAtItsStart ? parser.context_mark : parser.problem_mark, file))
  }

  private static func place(_ mark: yaml_mark_t, _ file: String) -> Location {
    Location(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
