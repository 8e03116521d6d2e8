import CaseModel
import CaseReaders
import Diagnostics
import Testing

@Suite struct HostileExportTests {
  /// Deterministic, so that a failure can be run again (SplitMix64).
  private struct Dice {
    var state: UInt64
    mutating func next(below limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
  }

  private static let favourites = Array("\",;\t\r\n 0-/".utf8) + [0, 0x80, 0xA0, 0xC2, 0xE2, 0xFF]

  /// `bytes` with up to four of them changed, inserted, removed or swapped with a stretch.
  private static func mutated(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0...dice.next(below: 4) {
      let at = dice.next(below: bytes.count)
      let byte =
        dice.next(below: 3) == 0
        ? UInt8(dice.next(below: 256)) : favourites[dice.next(below: favourites.count)]
      switch dice.next(below: 4) {
      case 0: bytes[at] = byte
      case 1: bytes.insert(byte, at: at)
      case 2: bytes.remove(at: at)
      default: bytes.removeSubrange(at..<min(bytes.count, at + dice.next(below: 40)))
      }
    }
    return bytes
  }

  @Test func accountsForEveryRowWhateverTheBytes() {
    let fixture = ExportFixture()
    var dice = Dice(state: 20_200_512)
    for turn in 0..<2_000 {
      var files = [fixture.cases, fixture.people, fixture.meetings].map { Array($0.utf8) }
      let spoilt = turn % 3
      files[spoilt] = Self.mutated(files[spoilt], &dice)
      let names = ["data/cases.csv", "data/people.csv", "data/meetings.csv"]
      let inputs = zip(names, files).map { InputFile(name: $0, bytes: $1) }
      let register = CaseRegister(
        RegisterInput(cases: inputs[0], people: inputs[1], meetings: inputs[2]))
      let counted = Set(register.rowAccounts.map(\.file))
      #expect(register.rowAccounts.allSatisfy { $0.isBalanced }, "turn \(turn)")
      #expect(counted.union(register.refusedFiles) == Set(names), "turn \(turn)")
      #expect(counted.isDisjoint(with: register.refusedFiles), "turn \(turn)")
      for account in register.rowAccounts where account.rejected > 0 {
        let lines = Set(
          register.diagnostics.filter { $0.severity == .error && $0.location?.file == account.file }
            .compactMap(\.location?.line))
        #expect(lines.isSuperset(of: account.rejectedLines), "turn \(turn)")
      }
    }
  }

  @Test(arguments: [
    "../../x", "/etc/x", "a/b", "CON", "nul", "nul.docx", "x.", "P 1", "\u{202E}P1", "Pé",
    "Pe\u{301}",
    String(repeating: "9", count: 300), "LPT1",
  ])
  func rejectsAnIDThatIsNoFileName(_ id: String) {
    let register = ExportFixture().replacing("P41,C0401", with: "\(id),C0401", in: \.people)
      .register
    #expect(register.stoppedReferences == ["M1004"])
    #expect(register.account("people")?.rejected == 1)
  }

  @Test(arguments: ["a/b", "CON", String(repeating: "9", count: 65)])
  func refusesTheDiaryForAReferenceThatIsNoFileName(_ id: String) {
    let register = ExportFixture().replacing("M1004,C0401", with: "\(id),C0401", in: \.meetings)
      .register
    #expect(register.refusedFiles == ["data/meetings.csv"])
    #expect(register.meetings.isEmpty)
  }

  @Test func trimsTheSpaceAfterAnID() {
    let register = ExportFixture().replacing("P41,C0401", with: "P41 , C0401 ", in: \.people)
      .register
    #expect(register.stopped.isEmpty)
  }
}
