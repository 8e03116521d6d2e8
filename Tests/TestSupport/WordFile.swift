package import Foundation
import WordProcessing

/// A .docx as a reader of its bytes finds it.
package struct WordFile {
  /// The content of each part that is text, by name.
  package let parts: [String: String]

  /// The parts of the file; throws where it is no package.
  package init(_ file: URL) throws {
    let package = try ZipReader([UInt8](try Data(contentsOf: file)))
    var parts: [String: String] = [:]
    for entry in package.entries where !entry.name.path.hasSuffix(".png") {
      parts[entry.name.path] = String(decoding: try package.read(entry.name), as: UTF8.self)
    }
    self.parts = parts
  }

  /// The text of the body, a line for each paragraph.
  package var text: String { Self.text(of: parts["word/document.xml"] ?? "") }

  /// The text of a part without its markup; paragraphs and breaks become line ends.
  package static func text(of markup: String) -> String {
    var text: [UInt8] = []
    var tag: [UInt8] = []
    var isInTag = false
    for byte in markup.utf8 {
      switch byte {
      case UInt8(ascii: "<"): (isInTag, tag) = (true, [])
      case UInt8(ascii: ">") where isInTag:
        isInTag = false
        if tag.elementsEqual("/w:p".utf8) || tag.starts(with: "w:br".utf8) { text.append(0x0A) }
      default: if isInTag { tag.append(byte) } else { text.append(byte) }
      }
    }
    return String(decoding: text, as: UTF8.self)
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}
