import Foundation

/// The stream `EncryptionInfo`: how the package was encrypted, in XML of a fixed form (MS-OFFCRYPTO
/// 2.3.4.10). Only what differs between files is kept here.
struct AgileDescriptor: Hashable {
  var keySalt: [UInt8] = []
  var integrityKey: [UInt8] = []
  var integrityValue: [UInt8] = []
  var spinCount = AgileFigures.spinCount
  var passwordSalt: [UInt8] = []
  var verifierInput: [UInt8] = []
  var verifierValue: [UInt8] = []
  var keyValue: [UInt8] = []

  /// The stream's bytes: version 4.4, the flag 0x40 that says agile, the XML.
  var stream: [UInt8] { [4, 0, 4, 0, 0x40, 0, 0, 0] + Array(xml.utf8) }

  private static let office = "http://schemas.microsoft.com/office/2006"
  private static let cipher = """
    saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" \
    cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"
    """

  private var xml: String {
    let office = Self.office
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n\
      <encryption xmlns="\(office)/encryption" xmlns:p="\(office)/keyEncryptor/password" \
      xmlns:c="\(office)/keyEncryptor/certificate">\
      <keyData \(Self.cipher) saltValue="\(Self.text(keySalt))"/>\
      <dataIntegrity encryptedHmacKey="\(Self.text(integrityKey))" \
      encryptedHmacValue="\(Self.text(integrityValue))"/>\
      <keyEncryptors><keyEncryptor uri="\(office)/keyEncryptor/password">\
      <p:encryptedKey spinCount="\(spinCount)" \(Self.cipher) \
      saltValue="\(Self.text(passwordSalt))" \
      encryptedVerifierHashInput="\(Self.text(verifierInput))" \
      encryptedVerifierHashValue="\(Self.text(verifierValue))" \
      encryptedKeyValue="\(Self.text(keyValue))"/></keyEncryptor></keyEncryptors></encryption>
      """
  }

  private static func text(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}

extension AgileDescriptor {
  /// Reads a stream; nil where it is not, to the byte, what ``stream`` gives for its values.
  init?(_ stream: [UInt8]) {
    var rest = Substring(String(decoding: stream.dropFirst(8), as: UTF8.self))
    func next(_ name: String) -> String? {
      guard let start = rest.range(of: " \(name)=\""),
        let end = rest[start.upperBound...].firstIndex(of: "\"")
      else { return nil }
      defer { rest = rest[end...] }
      return String(rest[start.upperBound..<end])
    }
    func bytes(_ name: String) -> [UInt8]? {
      next(name).flatMap { Data(base64Encoded: $0) }.map { Array($0) }
    }
    guard let keySalt = bytes("saltValue"), let integrityKey = bytes("encryptedHmacKey"),
      let integrityValue = bytes("encryptedHmacValue"),
      let spinCount = next("spinCount").flatMap({ Int($0) }),
      (0...AgileFigures.greatestSpinCount).contains(spinCount),
      let passwordSalt = bytes("saltValue"),
      let verifierInput = bytes("encryptedVerifierHashInput"),
      let verifierValue = bytes("encryptedVerifierHashValue"),
      let keyValue = bytes("encryptedKeyValue")
    else { return nil }
    self.init(
      keySalt: keySalt, integrityKey: integrityKey, integrityValue: integrityValue,
      spinCount: spinCount, passwordSalt: passwordSalt, verifierInput: verifierInput,
      verifierValue: verifierValue, keyValue: keyValue)
    guard self.stream == stream else { return nil }
  }
}
