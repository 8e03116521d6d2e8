/// How a value is put into a document.
enum Leak {
  /// Markup at the end of the body.
  case inBody(String)
  /// Markup before the end of the root element of a part.
  case inPart(String, String)
  /// A part of its own, of which the document has a relationship where a type is given.
  case part(String, [UInt8], relationship: String?)
  /// A relationship of the document to something outside.
  case link(relationship: String, target: String, body: String)
  /// Anything else that is done to the archive.
  case archive(@Sendable (inout LeakPackage) throws -> Void)
  /// Another path.
  case path(@Sendable (String) -> String)
}

/// The texts from which leaks are made.
struct LeakValue {
  /// The value as it is.
  let text: String

  /// As it stands in markup.
  var markup: String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  /// As it stands in the name of a file or part.
  var name: String { text.replacing("/", with: "_").replacing("\\", with: "_") }

  var bytes: [UInt8] { Array(text.utf8) }

  /// The low bytes first.
  var utf16: [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  /// The two halves between which the text is cut.
  var halves: (String, String) {
    let middle = text.index(text.startIndex, offsetBy: text.count / 2)
    return (
      LeakValue(text: String(text[..<middle])).markup,
      LeakValue(text: String(text[middle...])).markup
    )
  }

  /// Every character as a reference to its number.
  var references: String { text.unicodeScalars.map { "&#x\(hexadecimal($0.value));" }.joined() }

  /// Each byte after `mark` as two digits.
  func escaped(by mark: String) -> String {
    bytes.map { mark + ($0 < 16 ? "0" : "") + hexadecimal(UInt32($0)) }.joined()
  }

  private func hexadecimal(_ value: UInt32) -> String {
    String(value, radix: 16, uppercase: true)
  }

  /// Base64 of `bytes` (RFC 4648, 4).
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let groups = stride(from: 0, to: bytes.count, by: 3).map { start -> String in
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      let letters = [18, 12, 6, 0].prefix(group.count + 1).map { alphabet[value >> $0 & 63] }
      return String(letters) + String(repeating: "=", count: 3 - group.count)
    }
    return groups.joined()
  }
}
