import Testing

@testable import Publishing

struct CSVTextTests {
  @Test(arguments: [
    (["a", "b"], "a,b"), (["a,b", "c"], "\"a,b\",c"), (["say \"so\""], "\"say \"\"so\"\"\""),
    (["one\ntwo"], "\"one\ntwo\""), (["one\r\ntwo", ""], "\"one\r\ntwo\","), ([""], "\"\""),
    (["=1+1"], "'=1+1"), (["+44", "-5", "@x"], "'+44,'-5,'@x"), (["  =1"], "'  =1"),
    (["\u{A0}=1"], "'\u{A0}=1"), (["a\n=1"], "\"a\n'=1\""), (["a\r=1"], "\"a\r'=1\""),
    (["\tx"], "'\tx"), (["\r=x"], "\"\r'=x\""), (["＝1"], "'＝1"), (["a=1", "é–😀"], "a=1,é–😀"),
  ])
  func writesFieldsThatReadBackAndNeverRun(_ row: [String], _ line: String) {
    var text = CSVText(header: ["h"], marksEncoding: false)
    text.append(row)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "h\r\n\(line)\r\n")
  }

  @Test func marksItsEncodingForExcel() {
    #expect(CSVText(header: ["é"]).bytes == [0xEF, 0xBB, 0xBF, 0xC3, 0xA9, 13, 10])
  }
}
