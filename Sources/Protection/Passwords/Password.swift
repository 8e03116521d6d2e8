import Foundation

/// A password of a Word document. It prints as `(password)`, whatever prints it.
///
/// It is held in Unicode's composed form (NFC), which is what keyboards give: an e and an accent
/// typed one after the other open what é locked.
package struct Password: Hashable, Sendable {
  /// Why a text is no password.
  package enum Malformed: Error, Hashable, Sendable {
    /// There is nothing in it.
    case empty
    /// It has more than 255 code points, which Word does not accept (MS-OFFCRYPTO 2.3.4.10).
    case tooLong
  }

  static let greatestLength = 255

  let text: String

  /// The password in `text`, of 1 to 255 code points once composed.
  package init(_ text: String) throws(Malformed) {
    let composed = text.precomposedStringWithCanonicalMapping
    guard !composed.isEmpty else { throw .empty }
    guard composed.unicodeScalars.count <= Self.greatestLength else { throw .tooLong }
    self.text = composed
  }

  /// The password as it is hashed: UTF-16, the lower byte first.
  var utf16Bytes: [UInt8] {
    var bytes: [UInt8] = []
    for unit in text.utf16 { bytes.append(littleEndian: unit) }
    return bytes
  }
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "(password)" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
