/// A file of a sample month, to be written below the folder that the user names.
package struct SampleFile: Hashable, Sendable {
  /// The path below that folder, such as `meetings/M000011.yaml`.
  package let path: String
  /// The whole content.
  package let bytes: [UInt8]

  /// A file of `bytes`.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
