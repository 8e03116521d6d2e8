/// An entry of a zip archive with both of its headers, dated as ``ZipWriter`` dates all of them and
/// like them without a comment or an extra field.
package struct PackedEntry {
  /// The local header and what it stands before (APPNOTE 4.3.7).
  let local: [UInt8]
  private let central: [UInt8]

  /// `content`, compressed.
  package init(_ name: PartName, _ content: [UInt8]) throws(ArchiveError) {
    let packed = try Deflater.shared.deflated(content)
    guard let size = UInt32(exactly: content.count), let packedSize = UInt32(exactly: packed.count)
    else { throw .tooLargeInTotal }
    let name = Array(name.path.utf8)
    var common = HeaderBytes()
    common.add(UInt16(20))  // what a reader must know: deflate
    common.add(UInt16(0))  // nothing special
    common.add(UInt16(8))  // deflated
    common.add(UInt16(0))  // the time
    common.add(UInt16(33))  // day 1 of month 1 of year 0 since 1980
    common.add(Deflater.shared.checksum(of: content))
    common.add(packedSize)
    common.add(size)
    common.add(UInt16(name.count))
    common.add(UInt16(0))  // no extra field
    var local = HeaderBytes()
    local.add(UInt32(0x0403_4B50))
    self.local = local.bytes + common.bytes + name + packed
    var central = HeaderBytes()
    central.add(UInt32(0x0201_4B50))
    central.add(UInt16(0x033F))  // made on Unix, as libzip says
    central.bytes += common.bytes
    for _ in 0..<3 { central.add(UInt16(0)) }  // no comment, the first disk, no kind
    central.add(UInt32(0x81B6_0000))  // a plain file
    self.central = central.bytes
    self.name = name
  }

  private let name: [UInt8]

  /// The directory's record of the entry, whose local header stands at `offset` (APPNOTE 4.3.12).
  func central(at offset: Int) -> [UInt8] {
    var place = HeaderBytes()
    place.add(UInt32(truncatingIfNeeded: offset))
    return central + place.bytes + name
  }
}

/// Little-endian numbers.
private struct HeaderBytes {
  var bytes: [UInt8] = []

  mutating func add<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }
}
