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
    guard let path = Bundle.main.executableURL,
      let contents = try? Data(contentsOf: path, options: .mappedIfSafe)
    else { return nil }
    return ToolIdentity(version: version, build: ContentDigest(SHA256.hash(data: contents)).text)
  }
}
