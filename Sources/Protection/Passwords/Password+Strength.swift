extension Password {
  /// Why a password is too easily guessed, or too easily written down wrongly.
  package enum Weakness: Hashable, Sendable {
    /// It has fewer than 12 characters and fewer than four words.
    case short
    /// It is a date, a telephone number or another number.
    case onlyDigits
    /// It has fewer than five different characters.
    case repetitive
    /// It starts or ends with a space, or holds a character that cannot be typed.
    case untypeable

    /// What is wrong and what to do.
    package var sentence: String {
      let way = "write another, or leave it empty and one is made"
      return switch self {
      case .short: "a password has 12 characters or more, or four words or more; \(way)"
      case .onlyDigits: "a password is not only digits, for a number can be guessed; \(way)"
      case .repetitive: "a password has five different characters or more; \(way)"
      case .untypeable:
        "a password does not start or end with a space and holds no line break or tab; \(way)"
      }
    }
  }

  /// The first weakness that the password has; nil for a password that may be used.
  package var weakness: Weakness? {
    let scalars = text.unicodeScalars
    if scalars.contains(where: { $0.properties.generalCategory == .control })
      || text.first?.isWhitespace == true || text.last?.isWhitespace == true
    {
      return .untypeable
    }
    if text.count < 12, words.count < 4 { return .short }
    let letters = text.filter { !$0.isWhitespace && !$0.isPunctuation }
    if letters.allSatisfy(\.isNumber) { return .onlyDigits }
    return Set(letters).count < 5 ? .repetitive : nil
  }

  /// The different words of two letters or more.
  private var words: Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 1 }.map(String.init))
  }
}
