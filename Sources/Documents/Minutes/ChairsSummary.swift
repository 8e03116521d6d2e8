/// The chair's summary, parted into what it is worried about, what works well and the rest (R108).
///
/// A paragraph that begins with `Worried:`, `Working well:` or `Analysis:` opens that part; without
/// one of these everything is analysis.
struct ChairsSummary {
  var worries: [String] = []
  var strengths: [String] = []
  var analysis: [String] = []

  /// The parts of `text`; where the summary is not the main body it is left whole.
  init(_ text: String, isMainBody: Bool) {
    let paragraphs = FreeText.paragraphs(of: text)
    guard isMainBody else {
      analysis = paragraphs
      return
    }
    var part: Part = \.analysis
    for paragraph in paragraphs {
      let opening = Self.openings.first { paragraph.lowercased().hasPrefix($0.label) }
      part = opening?.part ?? part
      let rest = paragraph.dropFirst(opening?.label.count ?? 0).drop(while: \.isWhitespace)
      if !rest.isEmpty { self[keyPath: part].append(Phrase.sentenceStart(String(rest))) }
    }
  }

  private typealias Part = WritableKeyPath<ChairsSummary, [String]>

  private static var openings: [(label: String, part: Part)] {
    [("worried:", \.worries), ("working well:", \.strengths), ("analysis:", \.analysis)]
  }
}
