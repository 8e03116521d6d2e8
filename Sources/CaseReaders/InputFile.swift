/// A file as it came from the disk. Readers never open files themselves.
package struct InputFile: Sendable {
  /// The path as the user would name it, such as `data/cases.csv`.
  package let name: String
  /// Its bytes.
  package let bytes: [UInt8]

  /// A file of `bytes` that diagnostics call `name`.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The last part of the path, without its extension: `M1042` for `data/meetings/M1042.yaml`.
  package var stem: String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }
}
