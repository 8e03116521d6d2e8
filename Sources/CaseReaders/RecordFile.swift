/// A meeting record that is read whenever it is looked at: once to be checked, and again for its
/// meeting's documents. Records are most of a month's bytes, and are never all held.
package struct RecordFile: Sendable {
  /// The path as the user would name it, such as `data/meetings/M1042.yaml`.
  package let name: String
  private let load: @Sendable () -> [UInt8]?

  /// The file called `name`, whose bytes `load` returns, always the same; nil where they cannot be
  /// had, or are not the same any more, which the caller finds out in its own way.
  package init(name: String, load: @escaping @Sendable () -> [UInt8]?) {
    self.name = name
    self.load = load
  }

  /// A file that is in memory.
  package init(_ file: InputFile) {
    self.init(name: file.name) { file.bytes }
  }

  /// The file as it is read now.
  func read() -> InputFile? { load().map { InputFile(name: name, bytes: $0) } }

  /// The last part of the path, without its extension.
  package var stem: String { InputFile(name: name, bytes: []).stem }
}
