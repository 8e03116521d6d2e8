/// A finished Word package that passed every check: the only kind of document that can be
/// written to the output folder.
///
/// Its initialiser is internal, so nothing but ``DocumentVerifier`` makes one; a run that forgets
/// to verify does not compile.
package struct VerifiedDocument: Hashable, Sendable {
  /// Where it goes, relative to the output folder, with `/` between folders.
  package let path: String
  /// The package, byte for byte as it was verified.
  package let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension VerifiedDocument: CustomStringConvertible, CustomReflectable {
  /// The path alone: the bytes are somebody's letter.
  package var description: String { path }
  package var customMirror: Mirror { Mirror(self, children: ["path": path]) }
}
