import CZip

/// What a bare deflate stream (RFC 1951) unpacks to, whatever surrounds it.
package struct DeflateStream {
  /// What was unpacked, as far as the stream is sound.
  package let contents: [UInt8]
  /// Where the stream ends, or what was read of it.
  package let end: Int
  /// Whether the stream was read to its own end.
  package let isComplete: Bool

  /// Unpacks the stream that starts at `range`'s lower bound in `bytes` and ends in `range`.
  ///
  /// - Parameters:
  ///   - bytes: what the stream is a part of.
  ///   - range: where it may be.
  ///   - size: how large the contents are to be, or the most that is wanted of them.
  package init(_ bytes: [UInt8], _ range: Range<Int>, size: Int) {
    if let whole = Inflater.shared.inflated(bytes, range, size: size) {
      (contents, end, isComplete) = (whole.contents, range.lowerBound + whole.packed, true)
      return
    }
    // By zlib, which tells how far a stream is sound.
    var stream = z_stream()
    // Negative: no header and no checksum around the stream.
    let version = zlibVersion()
    guard
      inflateInit2_(&stream, -MAX_WBITS, version, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else {
      (contents, end, isComplete) = ([], range.lowerBound, false)
      return
    }
    defer { inflateEnd(&stream) }
    var outcome = Z_OK
    var unread = range.count
    // zlib wants a place to write to even where nothing is to come.
    contents = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      bytes.withUnsafeBufferPointer { bytes in
        stream.next_in = bytes.baseAddress.map {
          UnsafeMutablePointer(mutating: $0 + range.lowerBound)
        }
        stream.avail_in = UInt32(clamping: range.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(clamping: buffer.count)
        outcome = inflate(&stream, Z_FINISH)
        count = buffer.count - Int(stream.avail_out)
        unread = Int(stream.avail_in)
      }
    }
    end = range.upperBound - unread
    isComplete = outcome == Z_STREAM_END
  }

  /// The CRC-32 of `bytes`, as a zip archive has it.
  package static func checksum(of bytes: [UInt8]) -> UInt32 {
    Deflater.shared.checksum(of: bytes)
  }
}
