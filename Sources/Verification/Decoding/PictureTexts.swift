import WordProcessing

/// The texts that a PNG picture keeps compressed beside its dots (PNG, third edition, 11.3.2 and
/// 11.3.3); other texts of pictures, such as a JPEG's comment, stand in them as they are.
enum PictureTexts {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let kinds = ["zTXt", "iTXt", "iCCP"]

  /// Each compressed text of the picture `bytes`; none where it is no PNG.
  static func compressed(in bytes: [UInt8]) -> [[UInt8]] {
    guard bytes.starts(with: signature) else { return [] }
    var texts: [[UInt8]] = []
    var position = signature.count
    while position + 8 <= bytes.count {
      let length = Int(bytes.word32(at: position).byteSwapped)
      let end = min(position + 8 + length, bytes.count)
      let kind = String(decoding: bytes[(position + 4)..<(position + 8)], as: UTF8.self)
      if kinds.contains(kind) { texts += inflated(bytes[(position + 8)..<end]) }
      position = end + 4
    }
    return texts
  }

  /// What follows a keyword and a few more fields, which differ by kind: each end of a field is
  /// tried as the start of a zlib stream (RFC 1950), whose header is passed over.
  private static func inflated(_ chunk: ArraySlice<UInt8>) -> [[UInt8]] {
    let chunk = Array(chunk)
    return chunk.indices.prefix(200).compactMap { index in
      guard index + 2 < chunk.count, chunk[index] & 0x0F == 8,
        (Int(chunk[index]) << 8 | Int(chunk[index + 1])) % 31 == 0
      else { return nil }
      let text = LooseArchive.unpacked(chunk, from: index + 2).contents
      return text.isEmpty ? nil : text
    }
  }
}
