/// The streams that tell Word that the document is in `EncryptedPackage`, encrypted (MS-OFFCRYPTO
/// 2.1 and 2.3.2). They are the same in every file, and equal Word's byte for byte.
enum DataSpaces {
  /// The stream that holds the encrypted document.
  static let packageStream = "EncryptedPackage"
  /// The stream that says how it was encrypted.
  static let descriptorStream = "EncryptionInfo"

  private static let folder = "\u{6}DataSpaces"
  private static let space = "StrongEncryptionDataSpace"
  private static let transform = "StrongEncryptionTransform"

  /// The streams.
  static let streams: [CompoundStream] = [
    CompoundStream(path: [folder, "Version"], bytes: version),
    CompoundStream(path: [folder, "DataSpaceMap"], bytes: map),
    CompoundStream(path: [folder, "DataSpaceInfo", space], bytes: definition),
    CompoundStream(path: [folder, "TransformInfo", transform, "\u{6}Primary"], bytes: primary),
  ]

  private static var version: [UInt8] {
    lengthAndText("Microsoft.Container.DataSpaces") + versions
  }

  /// Says that the stream of the document belongs to the space; its one entry has 104 bytes.
  private static var map: [UInt8] {
    numbers(8, 1, 104, 1, 0) + lengthAndText(packageStream) + lengthAndText(space)
  }

  private static var definition: [UInt8] { numbers(8, 1) + lengthAndText(transform) }

  /// The header of 88 bytes up to the transform's name, the name, and an empty description of the
  /// cipher, which for agile encryption stands in the descriptor.
  private static var primary: [UInt8] {
    numbers(88, 1) + lengthAndText("{FF9A3F03-56EF-4613-BDD5-5A41C1D07246}")
      + lengthAndText("Microsoft.Container.EncryptionTransform") + versions + numbers(0, 0, 0, 4)
  }

  /// The versions of reader, updater and writer: 1.0 each.
  private static var versions: [UInt8] { numbers(1, 1, 1) }

  private static func numbers(_ values: UInt32...) -> [UInt8] {
    var bytes: [UInt8] = []
    for value in values { bytes.append(littleEndian: value) }
    return bytes
  }

  private static func lengthAndText(_ text: String) -> [UInt8] {
    var bytes = numbers(UInt32(2 * text.utf16.count))
    for unit in text.utf16 { bytes.append(littleEndian: unit) }
    bytes.pad(to: 4)
    return bytes
  }
}
