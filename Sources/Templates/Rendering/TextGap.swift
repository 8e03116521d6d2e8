/// What stands between the text that was written last and the next: white space of a template is
/// held back until text follows it, so that a branch that holds nothing leaves no second space, no
/// empty line and no space at either end of an element.
enum TextGap {
  /// The start of an element or of a line.
  case start
  /// Nothing.
  case none
  /// White space that a value ended with and that is written already.
  case written
  /// A space to come.
  case space
  /// A line break to come.
  case lineBreak

  /// After white space of the template.
  mutating func addSpace() {
    if self == .none { self = .space }
  }

  /// After a line break of the template; a line that holds nothing is no line.
  mutating func addLineBreak() {
    if self != .start { self = .lineBreak }
  }

  /// What follows text of a record that ends with `last`: its own white space counts as a gap and stays as it is.
  static func after(_ last: UInt8?) -> TextGap {
    switch last {
    case UInt8(ascii: "\n"): .start
    case UInt8(ascii: " "), UInt8(ascii: "\t"): .written
    default: .none
    }
  }
}
