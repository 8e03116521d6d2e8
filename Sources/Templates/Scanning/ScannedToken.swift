package import Diagnostics

/// A piece of a template: running text, or what stands between a pair of delimiters.
///
/// Everything after scanning sees only these, never a template's text, so that a second front end
/// (a template made in Word, whose tags come from a document's runs) needs to produce nothing else.
/// Comments are no tokens: a front end leaves them out.
package struct ScannedToken: Hashable, Sendable {
  /// What stands between delimiters, or outside of them.
  package enum Kind: Hashable, Sendable {
    /// Running text, with its white space as it stands.
    case text
    /// What `{{ }}` encloses, trimmed.
    case output
    /// What `{% %}` encloses, trimmed.
    case tag
  }

  /// What the token is.
  package let kind: Kind
  /// The text itself, or what the delimiters enclose.
  package let contents: String
  /// Where the token starts, with its delimiter.
  package let location: Location
  /// Where `contents` starts.
  package let contentsLocation: Location

  /// A token; `contentsLocation` is needed where places inside `contents` can be told apart.
  package init(
    _ kind: Kind, _ contents: String, at location: Location, contentsAt contentsLocation: Location
  ) {
    self.kind = kind
    self.contents = contents
    self.location = location
    self.contentsLocation = contentsLocation
  }

  /// Where the byte at `offset` of `contents` stands; the token's own place where the front end
  /// knows no lines and columns.
  func location(atOffset offset: Int) -> Location {
    guard let line = contentsLocation.line, let column = contentsLocation.column else {
      return location
    }
    var position = TextPosition(line: line, column: column)
    for byte in contents.utf8.prefix(offset) { position.advance(over: byte) }
    return position.location(in: location.file)
  }
}
