import Diagnostics

/// The text of a file as valid UTF-8 without a byte order mark, however it was encoded.
struct DecodedText {
  var utf8: [UInt8]
  var notes: [Diagnostic] = []

  /// Decodes `file`. A byte order mark wins over the declared encoding; with neither, what is not
  /// valid UTF-8 is Windows-1252, the encoding of Excel's ordinary CSV. Nothing is ever replaced:
  /// what cannot be decoded refuses the file.
  init(_ file: InputFile, declared: TextEncoding? = nil) throws(Refusal) {
    let bytes = file.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      utf8 = try Self.checkedUTF8(bytes.dropFirst(3), file: file.name)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      utf8 = try UTF16Text.utf8(of: bytes.dropFirst(2), bigEndian: false, file: file.name)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      utf8 = try UTF16Text.utf8(of: bytes.dropFirst(2), bigEndian: true, file: file.name)
    } else if let declared {
      utf8 = try Self.decode(bytes[...], as: declared, file: file.name)
    } else if Self.isValid(bytes[...]) {
      utf8 = bytes
    } else {
      utf8 = try Windows1252.utf8(of: bytes[...], file: file.name)
      notes = [Self.assumed(file.name)]
    }
    guard !utf8.prefix(Self.probe).contains(0) else { throw Refusal(Self.hasNulls(file.name)) }
  }

  /// How far to look for the zero bytes of UTF-16 without a mark: they stand in its first heading.
  private static let probe = 64

  private static func decode(
    _ bytes: ArraySlice<UInt8>, as encoding: TextEncoding, file: String
  ) throws(Refusal) -> [UInt8] {
    switch encoding {
    case .utf8: try checkedUTF8(bytes, file: file)
    case .windows1252: try Windows1252.utf8(of: bytes, file: file)
    case .utf16LittleEndian: try UTF16Text.utf8(of: bytes, bigEndian: false, file: file)
    case .utf16BigEndian: try UTF16Text.utf8(of: bytes, bigEndian: true, file: file)
    }
  }

  private static func checkedUTF8(
    _ bytes: ArraySlice<UInt8>, file: String
  ) throws(Refusal) -> [UInt8] {
    guard isValid(bytes) else {
      throw Refusal(notUTF8(at: firstInvalid(in: bytes), of: bytes, file: file))
    }
    return Array(bytes)
  }

  /// The offset of the first byte that is no UTF-8.
  private static func firstInvalid(in bytes: ArraySlice<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    return offset
  }

  /// Whether `bytes` are UTF-8; asked piece by piece, for the library's answer is a copy.
  private static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      var end = min(rest.startIndex + pieceSize, rest.endIndex)
      // Not inside of a character.
      while end < rest.endIndex, rest[end] & 0xC0 == 0x80 { end += 1 }
      guard String(validating: rest[..<end], as: UTF8.self) != nil else { return false }
      rest = rest[end...]
    }
    return true
  }

  private static let pieceSize = 1 << 16
}

extension DecodedText {
  private static func assumed(_ file: String) -> Diagnostic {
    Diagnostic(
      "AssumedEncoding", .note, at: Location(file: file),
      "the file is not UTF-8, so it is read as windows-1252; "
        + "declare its encoding in columns.yaml if that is wrong")
  }

  private static func notUTF8(
    at offset: Int, of bytes: ArraySlice<UInt8>, file: String
  ) -> Diagnostic {
    Diagnostic(
      "InvalidEncoding", at: Location(file: file, line: bytes.line(at: offset)),
      "the file is marked or declared as utf-8 but the byte at offset "
        + "\(bytes.startIndex + offset) is not; save it as 'CSV UTF-8' or correct 'encoding' in columns.yaml"
    )
  }

  private static func hasNulls(_ file: String) -> Diagnostic {
    Diagnostic(
      "InvalidEncoding", at: Location(file: file, line: 1),
      "the file has zero bytes in its first line, as utf-16 without a byte order mark has; "
        + "save it as 'CSV UTF-8' or declare 'encoding' in columns.yaml")
  }
}

extension ArraySlice<UInt8> {
  /// The line, counted from 1, on which the byte at `offset` from the start stands.
  func line(at offset: Int) -> Int { prefix(offset).count { $0 == 0x0A } + 1 }
}
