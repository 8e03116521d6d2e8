/// A profile file that has not been read yet.
package struct ProfileSource: Sendable {
  /// The id under which other profiles extend it.
  package let identifier: String
  /// The file's name in diagnostics.
  package let file: String
  /// The file's bytes.
  package let bytes: [UInt8]

  /// A profile file.
  package init(identifier: String, file: String, bytes: [UInt8]) {
    self.identifier = identifier
    self.file = file
    self.bytes = bytes
  }
}
