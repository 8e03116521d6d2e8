/// An id of a case system's record, which may stand in file names.
///
/// Letters, digits, `-` and `_` only, 64 characters at most, and no name that Windows reserves:
/// an id is refused, never repaired, because repairs can make two ids one.
package struct Identifier<Owner>: Comparable, Encodable, Hashable, Sendable {
  /// The id as written in the inputs, without surrounding spaces.
  package let text: String

  /// Why a text is no id.
  package enum Malformed: Error, Hashable, Sendable {
    /// There is nothing in it.
    case empty
    /// It has more than 64 characters.
    case tooLong
    /// It has a character other than A-Z, a-z, 0-9, `-` and `_`.
    case forbiddenCharacter
    /// Windows keeps the name for a device (`CON`, `LPT1`).
    case reservedName
  }

  /// The id in `text`, which the caller has trimmed.
  package init(_ text: String) throws(Malformed) {
    guard !text.isEmpty else { throw .empty }
    guard text.utf8.allSatisfy(Self.isAllowed) else { throw .forbiddenCharacter }
    guard text.utf8.count <= 64 else { throw .tooLong }
    guard !ReservedNames.contains(text) else { throw .reservedName }
    self.text = text
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: CustomStringConvertible {
  package var description: String { text }
}

/// The id of a person or a child: children are people too, under their child id.
package typealias PersonID = Identifier<Person>
/// The reference of a meeting, such as `M1042`.
package typealias MeetingReference = Identifier<Meeting>

/// The device names that no file may have on Windows, with or without an extension.
enum ReservedNames {
  static func contains(_ text: String) -> Bool {
    // Every id of a month is asked about, and hardly one is so short.
    guard text.utf8.count <= 4 || text.utf8.last == UInt8(ascii: "$") else { return false }
    let name = text.uppercased()
    if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(name) { return true }
    guard name.count == 4, name.hasPrefix("COM") || name.hasPrefix("LPT") else { return false }
    return name.last.map { ("1"..."9").contains($0) } ?? false
  }
}
