/// What case systems write for nothing (requirements 4.7, items 1 and 2).
enum Blank {
  /// Whether `bytes`, trimmed, stand for no value in `column`.
  static func isBlank(_ bytes: ArraySlice<UInt8>, _ column: ColumnID) -> Bool {
    guard let first = bytes.first else { return true }
    switch first {
    // In capitals only: Null is a surname.
    case UInt8(ascii: "N"): return bytes.elementsEqual("NULL".utf8)
    case UInt8(ascii: "-"): return isReference(column) && bytes.elementsEqual("-1".utf8)
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      return isReference(column) && bytes.count == 7
        && bytes.map { $0 | 0x20 }.elementsEqual("unknown".utf8)
    default: return false
    }
  }

  private static func isReference(_ column: ColumnID) -> Bool {
    switch column {
    case .childID, .personID, .meetingRef, .familyID, .socialWorker, .chair, .clerk, .previousRef,
      .team, .interpreter, .language:
      true
    default: false
    }
  }
}
