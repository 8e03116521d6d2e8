/// Something that a careful writer would not send.
struct TextFlaw: Sendable {
  let name: String
  let isIn: @Sendable (String) -> Bool

  /// `by 4pm on Thursday 7 May 2020` and `by Thursday 7 May 2020`.
  static var deadline: Regex<Substring> {
    /by (?:[0-9:]+[ap]m on |12 noon on )?[A-Z][a-z]+day [0-9]{1,2} [A-Z][a-z]+ [0-9]{4}/
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
