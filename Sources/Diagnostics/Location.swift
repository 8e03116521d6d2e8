/// A place in an input file.
package struct Location: Codable, Comparable, Hashable, Sendable {
  /// The file's path as the user would name it.
  package var file: String
  /// The line, counted from 1; nil for the file as a whole.
  package var line: Int?
  /// The column, counted in characters from 1 (in a CSV file: the field's number).
  package var column: Int?

  /// A place in `file`; lines and columns count from 1.
  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (left: Location, right: Location) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
  }
}

extension Location: CustomStringConvertible {
  /// `file:line:column`, as compilers print it.
  package var description: String {
    var text = file
    if let line {
      text += ":\(line)"
      if let column { text += ":\(column)" }
    }
    return text
  }
}
