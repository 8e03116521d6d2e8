import Foundation
import XMLCoder

/// How the small, regular parts of a package become bytes.
enum PackagePart {
  /// The XML of `value` with its declaration. XMLCoder writes attributes and elements in the order
  /// of declaration, which keeps packages equal from run to run.
  static func encode(_ value: some Encodable, root: String) throws -> [UInt8] {
    let header = XMLHeader(version: 1.0, encoding: "UTF-8", standalone: "yes")
    return [UInt8](try XMLEncoder().encode(value, withRootKey: root, header: header))
  }

  /// `text` without the characters that XML forbids; XMLCoder would write them.
  static func legal(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var legal: [UInt8] = []
      var index = 0
      while index < buffer.count {
        if case .illegal(_, let length) = XMLText.special(in: buffer, at: index) {
          index += length
        } else {
          legal.append(buffer[index])
          index += 1
        }
      }
      return String(decoding: legal, as: UTF8.self)
    }
  }

  /// `text` as it may stand in an element or an attribute: on one line, without what XML forbids.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in legal(text).unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\r", "\t": result += " "
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
