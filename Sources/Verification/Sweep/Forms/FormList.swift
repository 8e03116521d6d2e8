/// Spellings of a term, their bytes one after another, so that none costs memory of its own.
struct FormList {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// The numbers of the spellings, in the order in which they were added; the same spelling may have
  /// two of them.
  var indices: Range<Int> { ends.indices }

  /// The spelling of a number.
  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]]
  }

  /// Whether `form` is among the spellings.
  func contains(_ form: some Sequence<UInt8>) -> Bool {
    indices.contains { self[$0].elementsEqual(form) }
  }

  /// Adds a spelling.
  mutating func add(_ form: some Sequence<UInt8>) {
    bytes += form
    ends.append(bytes.count)
  }

  /// Adds spellings.
  mutating func add(_ forms: [String]) {
    for form in forms { add(form.utf8) }
  }

  /// Adds three words as a spelling, with a space or nothing between them.
  mutating func add(_ first: [UInt8], _ second: [UInt8], _ third: [UInt8], isJoined: Bool = false) {
    bytes += first
    if !isJoined { bytes.append(UInt8(ascii: " ")) }
    bytes += second
    if !isJoined { bytes.append(UInt8(ascii: " ")) }
    bytes += third
    ends.append(bytes.count)
  }

  /// Adds `form` without spaces and apostrophes.
  mutating func addSqueezed(_ form: ArraySlice<UInt8>) {
    for byte in form where !TermForms.isGap(byte) { bytes.append(byte) }
    ends.append(bytes.count)
  }
}
