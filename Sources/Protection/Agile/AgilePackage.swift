/// The stream `EncryptedPackage`: the document's size, then the document in segments of 4096 bytes,
/// each with a start of its own (MS-OFFCRYPTO 2.3.4.4, 2.3.4.15).
struct AgilePackage {
  private let cipher: AgileCipher
  private let salt: [UInt8]

  /// The package under a key and its salt.
  init(key: [UInt8], salt: [UInt8]) {
    cipher = AgileCipher(key)
    self.salt = salt
  }

  /// The stream for a document.
  func seal(_ document: [UInt8]) throws -> [UInt8] {
    var stream: [UInt8] = []
    stream.reserveCapacity(document.count + 32)
    stream.append(littleEndian: UInt64(document.count))
    for (index, start) in Self.starts(of: document.count).enumerated() {
      let end = min(start + AgileFigures.segmentSize, document.count)
      var segment = Array(document[start..<end])
      segment.pad(to: 16)
      stream += try cipher.encrypt(segment, from: vector(index))
    }
    return stream
  }

  /// The document in a stream; nil where the size before it cannot be true.
  func open(_ stream: [UInt8]) throws -> [UInt8]? {
    guard let size = stream.littleEndian(at: 0, as: UInt64.self), size <= stream.count - 8 else {
      return nil
    }
    let sealed = Array(stream[8...])
    var document: [UInt8] = []
    document.reserveCapacity(sealed.count)
    for (index, start) in Self.starts(of: sealed.count).enumerated() {
      let end = min(start + AgileFigures.segmentSize, sealed.count)
      document += try cipher.decrypt(Array(sealed[start..<end]), from: vector(index))
    }
    return Array(document.prefix(Int(size)))
  }

  private static func starts(of size: Int) -> StrideTo<Int> {
    stride(from: 0, to: size, by: AgileFigures.segmentSize)
  }

  private func vector(_ segment: Int) -> [UInt8] {
    var number: [UInt8] = []
    number.append(littleEndian: UInt32(segment))
    return AgileHash.vector(salt, number)
  }
}
