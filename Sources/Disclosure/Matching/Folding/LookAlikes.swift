/// Letters that are read as Latin ones: those of other scripts that look the same (the skeletons of
/// Unicode TR39), and Latin letters whose stroke or ligature is no combining mark.
///
/// A small letter stands for what it looks like. A capital without an entry of its own is that of
/// its small letter, so that a word of one script is still the same in capitals.
enum LookAlikes {
  /// The Latin letters that each stands for.
  static let latin: [Unicode.Scalar: String] = strokes.merging(cyrillic) { first, _ in first }
    .merging(greek) { first, _ in first }

  private static let strokes: [Unicode.Scalar: String] = [
    "ł": "l", "đ": "d", "ð": "d", "ø": "o", "ħ": "h", "ŧ": "t", "ı": "i", "ȷ": "j", "ƀ": "b",
    "ɨ": "i", "ʉ": "u", "ƶ": "z", "ɖ": "d", "ŋ": "n", "ß": "ss", "ẞ": "ss", "æ": "ae", "œ": "oe",
    "þ": "th", "ĸ": "k", "ɑ": "a", "ɡ": "g", "ɩ": "i", "ƒ": "f", "ɍ": "r", "ɟ": "j", "ɏ": "y",
    "ⱡ": "l", "ⱥ": "a", "ⱦ": "t", "ꞓ": "c", "ᴏ": "o", "ᴄ": "c", "ᴠ": "v", "ᴡ": "w", "ᴢ": "z",
  ]

  private static let cyrillic: [Unicode.Scalar: String] = [
    "а": "a", "в": "b", "е": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c",
    "т": "t", "у": "y", "х": "x", "ѕ": "s", "і": "i", "ј": "j", "һ": "h", "ԁ": "d", "ԛ": "q",
    "ԝ": "w", "ԍ": "g", "ү": "y", "ӏ": "l", "ь": "b", "г": "r", "ѵ": "v", "п": "n",
  ]

  // Greek capitals and small letters look like different Latin letters (Η, η).
  private static let greek: [Unicode.Scalar: String] = [
    "α": "a", "β": "b", "ε": "e", "ι": "i", "κ": "k", "ο": "o", "ρ": "p", "τ": "t", "χ": "x",
    "ζ": "z", "μ": "m", "η": "n", "ν": "v", "υ": "u", "γ": "y", "ω": "w", "ς": "σ", "ϲ": "c",
    "ϳ": "j", "Α": "a", "Β": "b", "Ε": "e", "Ζ": "z", "Η": "h", "Ι": "i", "Κ": "k", "Μ": "m",
    "Ν": "n", "Ο": "o", "Ρ": "p", "Τ": "t", "Υ": "y", "Χ": "x", "Ϲ": "c",
  ]
}
