extension [UInt8] {
  /// Appends an integer with its lowest byte first.
  mutating func append(littleEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  /// The integer whose lowest byte is at `offset`; nil where the bytes end before it does.
  func littleEndian<Value: FixedWidthInteger>(at offset: Int, as: Value.Type) -> Value? {
    let size = MemoryLayout<Value>.size
    guard offset >= 0, offset <= count - size else { return nil }
    return (0..<size).reduce(Value.zero) { $0 | Value(self[offset + $1]) << (8 * $1) }
  }

  /// Appends as many bytes `filler` as make the count a multiple of `unit`.
  mutating func pad(to unit: Int, with filler: UInt8 = 0) {
    append(contentsOf: repeatElement(filler, count: (unit - count % unit) % unit))
  }
}
