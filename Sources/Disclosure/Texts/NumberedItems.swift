/// The numbered items of a text, which count on without a hole where one of them was left out.
struct NumberedItems {
  private var last = 0

  /// `line` with the number that it has among those that are left; nil where nothing else is left of
  /// it. Lines that are no numbered items stay as they are.
  mutating func closedUp(_ line: Substring) -> Substring? {
    let indent = line.prefix(while: \.isWhitespace)
    let digits = line.dropFirst(indent.count).prefix(while: \.isASCIIDigit)
    let rest = line.dropFirst(indent.count + digits.count)
    // More than two digits are a year or a house, not an item.
    guard let number = Int(digits), digits.count <= 2, let sign = rest.first, ".)".contains(sign),
      rest.dropFirst().first?.isWhitespace ?? true
    else { return line }
    guard rest.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    last = number > last ? last + 1 : number
    return last == number ? line : "\(indent)\(last)\(rest)"
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
