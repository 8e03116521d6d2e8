import WordProcessing

/// Keeps the text alone, each paragraph, heading, item and cell on a line of its own.
struct TextWriter: DocumentWriter {
  private(set) var lines: [String] = []
  private var line = ""

  mutating func begin(_ element: DocumentElement) {}

  mutating func end(_ element: DocumentElement) {
    guard element != .strong, !line.isEmpty else { return }
    lines.append(line)
    line = ""
  }

  mutating func text(_ text: String) { line += text }

  mutating func lineBreak() { line += "/" }

  mutating func pageNumber() { line += "#" }

  mutating func pageCount() { line += "##" }

  mutating func drawing(_ drawing: Drawing) { lines.append(drawing.alternativeText) }

  mutating func pageBreak() {}
}
