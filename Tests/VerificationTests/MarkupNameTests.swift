import Testing

@testable import Verification

struct MarkupNameTests {
  @Test(arguments: MarkupName.allCases.filter { $0.rawValue.count > 1 })
  func findsEachNameThatIsLookedAt(name: MarkupName) {
    #expect(Self.name(of: name.rawValue) == name)
  }

  @Test(arguments: MarkupName.ordinaryNames)
  func findsEachOrdinaryName(text: String) {
    #expect(Self.name(of: text) == .ordinary)
  }

  @Test(arguments: [
    "w:", "w:pq", "W:p", "v:pageBreakBefore", "ww:pageBreakBefore", "x:contextualSpacing",
    "wp:dNvGraphicFramePr", "cNvGraphicFramePr",
  ])
  func knowsNoOther(text: String) {
    #expect(Self.name(of: text) == .unknown)
  }

  private static func name(of text: String) -> MarkupName {
    let bytes = Array(text.utf8)
    var packed = PackedName()
    for byte in bytes { packed.append(byte) }
    return MarkupNameTable.shared.name(packed, at: 0, of: bytes.span)
  }
}
