import TestSupport
import WordProcessing

/// Something that a careful writer would not send.
struct TextFlaw: Sendable {
  let name: String
  let isIn: @Sendable (String) -> Bool

  /// `by 4pm on Thursday 7 May 2020` and `by Thursday 7 May 2020`.
  static var deadline: Regex<Substring> {
    /by (?:[0-9:]+[ap]m on |12 noon on )?[A-Z][a-z]+day [0-9]{1,2} [A-Z][a-z]+ [0-9]{4}/
  }

  /// The sentences of the running text: of headings, paragraphs and items, not of facts and tables,
  /// which hold lists of names.
  static func sentences(of blocks: [BlockWriter.Block]) -> [String] {
    let running = blocks.filter { block in
      switch block.element {
      case .heading, .item, .paragraph(.body), .paragraph(.callout): true
      default: false
      }
    }
    return running.flatMap { block in
      block.text.replacing(#/[.!?:] /#, with: { "\($0.output)\n" }).split(separator: "\n").map(
        String.init)
    }
  }

  static let all: [TextFlaw] =
    [
      "{{", "}}", "{%", "%}", "{#", "#}", "nil", "Optional(", "undefined", "  ", " ,", " .", " ;",
      "()", "( ", " )", "[]", ",,", "..", ", .", " a initial",
      " a allegation", "an review", "an pre", "an transfer", ". ,", ",.", "::",
    ].map { fragment in
      TextFlaw(name: "'\(fragment)'") { $0.contains(fragment) }
    } + [
      TextFlaw(name: "a word written twice") { text in
        text.contains(/\b([a-z]+) \1\b/)
      },
      TextFlaw(name: "a sentence that starts in lower case") { text in
        text.contains(/[a-z)]\. [a-z]/)
      },
      TextFlaw(name: "a line that starts with a space or a comma") { text in
        text.contains(/(?m)^[ ,.;:]/)
      },
      TextFlaw(name: "a line that ends with a space or a comma") { text in
        text.contains(/(?m)[ ,;]$/)
      },
      TextFlaw(name: "an empty line") { $0.contains("\n\n") },
    ]
}
