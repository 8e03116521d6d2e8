/// A template in which `▸` stands before each place where an error is expected.
struct MarkedTemplate {
  /// The template without the marks.
  let text: String
  /// `line:column` of each mark.
  let places: [String]

  init(_ marked: String) {
    var (text, places, line, column) = ("", [String](), 1, 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "▸": places.append("\(line):\(column)")
      case "\n":
        (line, column) = (line + 1, 1)
        text.unicodeScalars.append(scalar)
      default:
        column += 1
        text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    self.places = places
  }
}
