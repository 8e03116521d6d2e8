@testable import Documents
import Testing

@Suite struct FreeTextTests {
  @Test(arguments: [
    ("", []),
    ("\n \n", []),
    ("One line.", ["One line."]),
    ("A line that\nan editor wrapped.\n", ["A line that an editor wrapped."]),
    ("First.\n\nSecond\nparagraph.", ["First.", "Second paragraph."]),
    ("First.\n \t\nSecond.", ["First.", "Second."]),
    (
      "We ask:\n- who helps\n  at home\n- what helps",
      ["We ask:", "- who helps at home", "- what helps"]
    ),
    ("Windows\r\nline ends.\r\n\r\nAgain.", ["Windows line ends.", "Again."]),
    ("  Indented\n  lines.", ["Indented lines."]),
    ("-5 degrees", ["-5 degrees"]),
  ])
  func partsTextAtBlankLinesAndPoints(text: String, paragraphs: [String]) {
    #expect(FreeText.paragraphs(of: text) == paragraphs)
  }
}
