import WordProcessing

/// Writes what it is told as brackets and text, for tests to compare: `[p Dear [b you]]`.
struct RecordingWriter: DocumentWriter {
  private(set) var output = ""

  mutating func begin(_ element: DocumentElement) {
    output += "[\(Self.name(of: element)) "
  }

  mutating func end(_ element: DocumentElement) { output += "]" }

  mutating func text(_ text: String) { output += text }

  mutating func lineBreak() { output += "/" }

  mutating func pageNumber() { output += "#" }

  mutating func pageCount() { output += "##" }

  mutating func drawing(_ drawing: Drawing) { output += "[drawing \(drawing.alternativeText)]" }

  mutating func pageBreak() { output += "[newpage]" }

  private static func name(of element: DocumentElement) -> String {
    switch element {
    case .heading(let level): "h\(level)"
    case .paragraph(.body): "p"
    case .paragraph(let style): "p.\(style.rawValue)"
    case .bulletList: "ul"
    case .numberedList: "ol"
    case .item: "li"
    case .table(let weights, let isKeptTogether):
      "table \(weights.map(String.init).joined(separator: "-"))\(isKeptTogether ? " together" : "")"
    case .headerRow: "head"
    case .row: "row"
    case .cell: "cell"
    case .strong: "b"
    }
  }
}
