/// The proof that a file on the disk is the document, encrypted, and nothing besides.
struct EncryptionProof {
  /// What a file fails by.
  enum Failure: Error, Hashable {
    /// It does not start as an encrypted document does.
    case notCompound
    /// The header of a zip stands in it, as in every plain document.
    case zipHeader
    /// Our own reader does not open it with the recipient's password.
    case notOpened
    /// It opens to another document.
    case otherDocument
    /// Its figures are weaker than those that Word writes.
    case weak
  }

  /// The headers of a zip's entries, directory and end.
  private static let zipHeaders: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x01, 0x02], [0x50, 0x4B, 0x05, 0x06],
  ]

  private let document: [UInt8]
  private let password: Password
  private let spinCount: Int

  /// The proof for a document under a password.
  init(of document: [UInt8], under password: Password, spinCount: Int = AgileFigures.spinCount) {
    self.document = document
    self.password = password
    self.spinCount = spinCount
  }

  /// Looks at a file's bytes; throws the first thing that is wrong with them.
  func check(_ file: [UInt8]) throws(Failure) {
    guard file.starts(with: CompoundFormat.magic) else { throw .notCompound }
    guard !Self.holdsZipHeader(file) else { throw .zipHeader }
    guard let decryption = try? AgileDecryption(file) else { throw .notOpened }
    guard decryption.spinCount >= spinCount else { throw .weak }
    guard let opened = try? decryption.open(with: password) else { throw .notOpened }
    guard opened == document else { throw .otherDocument }
  }

  /// Whether four bytes of a zip's headers stand anywhere. By chance they do in one encrypted file
  /// of many thousands, which is then encrypted anew.
  static func holdsZipHeader(_ file: [UInt8]) -> Bool {
    file.withUnsafeBufferPointer { bytes in
      var place = bytes.startIndex
      while let found = bytes[place...].firstIndex(of: 0x50) {
        if zipHeaders.contains(where: bytes[found...].starts(with:)) { return true }
        place = found + 1
      }
      return false
    }
  }
}
