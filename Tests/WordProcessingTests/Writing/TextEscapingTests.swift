import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import Testing
import WordProcessing

@Suite struct TextEscapingTests {
  /// Each text with what stands for it between the tags of its first run.
  static let escaped: [(String, String)] = [
    ("Smith & Sons", "Smith &amp; Sons"),
    ("</w:t><w:x/>", "&lt;/w:t&gt;&lt;w:x/&gt;"),
    ("CDATA ]]> ends", "CDATA ]]&gt; ends"),
    ("&amp;", "&amp;amp;"),
    ("5\" pipe, O'Neil", "5\" pipe, O'Neil"),
    ("{{ x }} {% if %}", "{{ x }} {% if %}"),
    ("👩‍👧 \u{1F1EC}\u{1F1E7}", "👩‍👧 \u{1F1EC}\u{1F1E7}"),
    (
      "\u{5E9}\u{5DC}\u{5D5}\u{5DD} \u{202B}\u{645}\u{202C}",
      "\u{5E9}\u{5DC}\u{5D5}\u{5DD} \u{202B}\u{645}\u{202C}"
    ),
    ("e\u{301}\u{323} A\u{30A}", "e\u{301}\u{323} A\u{30A}"),
    ("\u{FFFD}\u{F8FF}\u{FEFF}\u{10FFFF}", "\u{FFFD}\u{F8FF}\u{FEFF}\u{10FFFF}"),
    ("  two  spaces ", "  two  spaces "),
    ("a\u{A0}b\u{7F}\u{85}\u{2028}", "a\u{A0}b\u{7F}\u{85}\u{2028}"),
  ]

  @Test(arguments: escaped)
  func textIsEscaped(text: String, expected: String) throws {
    let written = try markup { $0.element(.paragraph(.body), text) }
    #expect(
      written == "<w:p><w:r><w:t xml:space=\"preserve\">\(expected)</w:t></w:r></w:p>")
  }

  @Test(arguments: escaped)
  func parserReadsTheSameTextBack(text: String, expected: String) throws {
    let written = try markup { $0.element(.paragraph(.body), text) }
    let reader = TextCollector()
    let parser = XMLParser(data: Data("<x xmlns:w=\"w\">\(written)</x>".utf8))
    parser.delegate = reader
    #expect(parser.parse())
    #expect(Array(reader.text.utf8) == Array(text.utf8))
  }

  @Test func bridgedTextIsWrittenLikeAnyOther() throws {
    let text = NSMutableString(string: "A & B").appending("\u{E9}")
    #expect(try markup { $0.element(.paragraph(.body), text) }.contains("A &amp; B\u{E9}<"))
  }

  @Test(arguments: [
    ("a\tb", "a</w:t><w:tab/><w:t xml:space=\"preserve\">b"),
    ("a\nb", "a</w:t><w:br/><w:t xml:space=\"preserve\">b"),
    ("a\r\nb", "a</w:t><w:br/><w:t xml:space=\"preserve\">b"),
    ("a\rb", "a</w:t><w:br/><w:t xml:space=\"preserve\">b"),
    ("a\n\t&", "a</w:t><w:br/><w:tab/><w:t xml:space=\"preserve\">&amp;"),
  ])
  func tabsAndLineEndsBecomeElements(text: String, expected: String) throws {
    let written = try markup { $0.element(.paragraph(.body), text) }
    #expect(written == "<w:p><w:r><w:t xml:space=\"preserve\">\(expected)</w:t></w:r></w:p>")
  }

  @Test func breakMayBeginAndEndARun() throws {
    let written = try markup {
      $0.element(.paragraph(.body)) {
        $0.lineBreak()
        $0.element(.strong, "\tx\n")
      }
    }
    #expect(
      written == "<w:p><w:r><w:br/></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:tab/>"
        + "<w:t xml:space=\"preserve\">x</w:t><w:br/></w:r></w:p>")
  }

  @Test(arguments: [
    0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0xFFFE, 0xFFFF,
  ])
  func characterThatXMLForbidsIsAProblemAndLeftOut(codePoint: UInt32) throws {
    let character = try #require(Unicode.Scalar(codePoint))
    var writer = WordprocessingMLWriter()
    writer.element(.paragraph(.body), "a\(character)b")
    #expect(writer.problems == [.illegalCharacter(codePoint: codePoint)])
    #expect(throws: MarkupProblems.self) { try writer.finished() }
    #expect(plainText { $0.element(.paragraph(.body), "a\(character)b") } == "ab\n")
  }

  private final class TextCollector: NSObject, XMLParserDelegate {
    var text = ""
    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }
}
