import CaseModel
import Diagnostics

extension RecordFact {
  /// Whom the marks of a text name; what cannot be read is an error of its own.
  static func facts(ofMarksIn scalar: YAMLScalar, key: String) -> [RecordFact] {
    guard let text = try? MarkedText(scalar.text) else { return [] }
    return text.marks.flatMap(\.from).map {
      RecordFact(kind: .person($0, .participant), key: key, location: scalar.location)
    }
  }

  /// What is wrong with the marks of `node`, read by `schema`: a mark that cannot be read might
  /// keep nothing from anybody.
  static func markFaults(in node: YAMLNode, by schema: YAMLSchema) -> [Diagnostic] {
    texts(in: node, shape: .mapping(schema), key: "").compactMap { key, scalar in
      do throws(PassageFault) {
        _ = try MarkedText(scalar.text)
        return nil
      } catch {
        return error.diagnostic(key: key, at: scalar.location)
      }
    }
  }

  /// Where the texts of `node`, read by `schema`, stand.
  static func textPlaces(in node: YAMLNode, by schema: YAMLSchema) -> TextPlaces {
    TextPlaces(
      texts(in: node, shape: .mapping(schema), key: "").map { ($1.text, $1.location) })
  }

  private static func texts(
    in node: YAMLNode, shape: YAMLShape, key: String
  ) -> [(String, YAMLScalar)] {
    switch (shape, node) {
    case (.mapping(let schema), .mapping(let entries, _)):
      entries.flatMap { entry in
        schema.keys.first { $0.name == entry.key.text }.map {
          texts(in: entry.value, shape: $0.shape, key: $0.name)
        } ?? []
      }
    case (.list(let item), .list(let nodes, _)):
      nodes.flatMap { texts(in: $0, shape: item, key: key) }
    case (.text, .scalar(let scalar)): [(key, scalar)]
    default: []
    }
  }
}

extension PassageFault {
  func diagnostic(key: String, at place: Location) -> Diagnostic {
    Diagnostic("InvalidPassageMark", at: place, "in '\(key)', \(rule)")
  }

  private var rule: String {
    let form = "((withhold P07 police)) before it and ((end)) after it"
    return switch self {
    case .unclosed: "a withheld passage has no ((end)); add it where the passage ends"
    case .endWithoutStart: "an ((end)) has no ((withhold ...)) before it; add that, or remove it"
    case .nested: "a withheld passage begins inside another; end the first with ((end)) before it"
    case .unknownTag:
      "double brackets mark a withheld passage, and this is no mark; write \(form), or single brackets"
    case .incomplete:
      "a mark names the ids of those the passage is kept from, or family, then the reason; "
        + "write \(form)"
    case .unknownReason:
      "a mark ends with its reason, one of: \(ReasonCode.words.joined(separator: ", ")); correct it"
    case .singleBracket:
      "a mark stands in double round brackets; write \(form)"
    }
  }
}
