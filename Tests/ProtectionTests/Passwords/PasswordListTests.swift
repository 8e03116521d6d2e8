import Diagnostics
@testable import Protection
import Testing

@Suite struct PasswordListTests {
  private static func list(_ text: String) throws -> PasswordList {
    try PasswordList(Array(text.utf8), file: "passwords.csv")
  }

  @Test(arguments: [
    "recipient_id,password\nP07,velvet otter piano 9\n",
    "\u{FEFF}recipient_id,password\r\nP07,velvet otter piano 9\r\n",
    "Recipient_ID, password\n\n P07 ,velvet otter piano 9",
    "recipient_id,password\n\"P07\",\"velvet otter piano 9\"\n",
  ])
  func readsTheWaysInWhichAFileIsSaved(text: String) throws {
    let list = try Self.list(text)
    #expect(list.diagnostics.isEmpty)
    #expect(try list.password(of: "P07") == Password("velvet otter piano 9"))
    #expect(list.password(of: "P08") == nil)
  }

  @Test func keepsWhatItReadAndFillsTheRest() throws {
    let odd = "comma, \"quote\" and é"
    var list = try Self.list(
      "recipient_id,password\nP09,\nP07,\"comma, \"\"quote\"\" and é\"\nP01,  \n")
    var generator = SystemRandomNumberGenerator()
    #expect(try list.fill(for: ["P07", "P08", "P09"], using: &generator) == ["P01", "P08", "P09"])
    #expect(try list.password(of: "P07") == Password(odd))
    var again = try PasswordList(list.bytes, file: "passwords.csv")
    #expect(again.diagnostics.isEmpty)
    for id in ["P01", "P07", "P08", "P09"] {
      #expect(again.password(of: id) != nil && again.password(of: id) == list.password(of: id))
    }
    #expect(try again.fill(for: ["P07", "P08", "P09"], using: &generator) == [])
    #expect(again.bytes == list.bytes)
  }

  @Test func makesAListWhereThereIsNone() throws {
    var generator = SystemRandomNumberGenerator()
    for start in [PasswordList(file: "passwords.csv"), try Self.list("")] {
      var list = start
      #expect(try list.fill(for: ["P2", "P1"], using: &generator) == ["P1", "P2"])
      #expect(list.password(of: "P1") != list.password(of: "P2"))
    }
  }

  static let faults: [(String, Int?, String)] = [
    ("id;password\nP07;x\n", 1, "recipient_id,password"), ("P07,velvet otter\n", 1, "add it"),
    ("recipient_id,password\nP07,a,b\n", 2, "quotes"),
    ("recipient_id,password\nP07\n", 2, "two fields"),
    ("recipient_id,password\nP01,\"two\nlines\"\nP 7,x\n", 4, "id"),
    ("recipient_id,password\nP07,\"never closed\n", 2, "quote"),
    ("recipient_id,password\nP07,\"closed\" twice\"\n", 2, "quote"),
  ]

  @Test(arguments: faults)
  func refusesWhatIsNoTableAndSaysWhere(text: String, line: Int?, rule: String) {
    let failure = #expect(throws: ProtectionFailure.self) { try Self.list(text) }
    #expect(failure?.reason == .inputMissing)
    #expect(failure?.diagnostic.location == Location(file: "passwords.csv", line: line))
    #expect(failure?.diagnostic.summary.contains(rule) == true)
  }

  @Test func refusesTextThatIsNotUTF8() {
    let failure = #expect(throws: ProtectionFailure.self) {
      try PasswordList(Array("recipient_id,password\nP07,caf".utf8) + [0xE9], file: "p.csv")
    }
    #expect(failure?.diagnostic.summary.contains("UTF-8") == true)
  }

  static let errors: [(String, Set<String>, String)] = [
    ("P07,short\nP08,velvet otter piano\n", ["P07"], "12 characters"),
    ("P07,velvet otter piano\nP08,velvet otter piano\n", ["P07", "P08"], "one password"),
    (
      "P07,velvet otter piano\nP07,granite lemon kettle\nP08,x canary\n", ["P07", "P08"], "one row"
    ),
    ("P07,\nP07,\n", ["P07"], "one row"),
    ("P07,\(String(repeating: "canary ", count: 40))x\n", ["P07"], "255"),
  ]

  @Test(arguments: errors)
  func refusesARecipientWhoseRowHasAnError(rows: String, refused: Set<String>, rule: String) throws
  {
    var list = try Self.list("recipient_id,password\n" + rows)
    #expect(list.refused == refused)
    #expect(list.diagnostics.contains { $0.summary.contains(rule) })
    var generator = SystemRandomNumberGenerator()
    #expect(try list.fill(for: refused, using: &generator) == [])
    #expect(refused.allSatisfy { list.password(of: $0) == nil })
    // What somebody wrote stays for them to correct.
    #expect(String(decoding: list.bytes, as: UTF8.self) == "recipient_id,password\n" + rows)
  }

  /// E7: what a row holds is in no message.
  @Test(arguments: errors.map(\.0) + ["P07,canary\n", "P07,\"canary\n", "P07,canary,canary\n"])
  func keepsPasswordsOutOfItsMessages(rows: String) {
    var messages: [Diagnostic] = []
    do {
      messages = try Self.list("recipient_id,password\n" + rows).diagnostics
    } catch let failure as ProtectionFailure {
      messages = [failure.diagnostic]
    } catch {
      Issue.record("another error")
    }
    #expect(!messages.isEmpty)
    let text = messages.flatMap { DiagnosticPrinter().lines(for: $0) }.joined(separator: "\n")
    for word in ["velvet", "canary", "granite", "short"] {
      // The rule itself may say "shorter".
      #expect(!text.replacing("shorter", with: "").contains(word))
    }
  }
}
