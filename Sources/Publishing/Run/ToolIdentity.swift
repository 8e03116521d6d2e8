import Crypto
import Foundation

/// Which program makes the documents: another build may make other ones of the same inputs.
package struct ToolIdentity: Sendable {
  /// The version, as `--version` prints it.
  package let version: String
  /// The digest of the program's file.
  package let build: String

  /// The program that runs now; nil where its file cannot be read, so that nothing is known of it.
  package static func running(version: String) -> ToolIdentity? {
    guard let path = Bundle.main.executableURL, let digest = try? digest(of: path) else {
      return nil
    }
    return ToolIdentity(version: version, build: digest.text)
  }

  /// Piece by piece: the program is larger than all else that a small run holds.
  private static func digest(of path: URL) throws -> ContentDigest {
    let file = try FileHandle(forReadingFrom: path)
    defer { try? file.close() }
    var hash = SHA256()
    while let piece = try file.read(upToCount: 1 << 18), !piece.isEmpty { hash.update(data: piece) }
    return ContentDigest(hash.finalize())
  }
}
