import WordProcessing

/// Puts a value into finished documents, in memory, where it must not be.
package struct LeakPlanter: Sendable {
  /// A document with a leak.
  package struct Document: Sendable {
    /// Where it would be written to.
    package let path: String
    /// The whole .docx file.
    package let bytes: [UInt8]
  }

  private let path: String
  private let package: [UInt8]

  /// A planter of leaks in the finished `package`, which is written to `path`.
  package init(path: String, package: [UInt8]) {
    (self.path, self.package) = (path, package)
  }

  /// The document with `value` at `place` and nothing else changed; throws where the package is
  /// none that we make.
  package func document(with value: String, at place: HidingPlace) throws -> Document {
    var changed = try LeakPackage(package)
    var path = path
    switch try leak(LeakValue(text: value), at: place) {
    case .inBody(let markup): try insert(markup, into: &changed)
    case .inPart(let name, let markup): try insert(markup, into: name, of: &changed)
    case .part(let name, let contents, let relationship):
      try changed.add(name, contents)
      if let relationship { try relate(relationship, to: name, in: &changed) }
    case .link(let relationship, let target, let markup):
      try relate(relationship, to: target, isExternal: true, in: &changed)
      try insert(markup, into: &changed)
    case .archive(let change): try change(&changed)
    case .path(let change): path = change(path)
    case nil: throw ArchiveError.noSuchEntry
    }
    return Document(path: path, bytes: changed.bytes)
  }

  private func leak(_ value: LeakValue, at place: HidingPlace) throws -> Leak? {
    try place.bodyLeak(value) ?? place.fixedPartLeak(value) ?? place.archiveLeak(value)
      ?? place.newPartLeak(value)
  }

  /// Before the properties of the last section, which end the body.
  private func insert(_ markup: String, into package: inout LeakPackage) throws {
    var text = try package.text(of: AllowedParts.main)
    let end =
      text.range(ofLast: "<w:sectPr") ?? text.range(ofLast: "</w:body>") ?? text.endIndex
    text.insert(contentsOf: markup, at: end)
    try package.setText(text, of: AllowedParts.main)
  }

  private func insert(
    _ markup: String, into name: String, of package: inout LeakPackage
  ) throws {
    var text = try package.text(of: name)
    guard let end = text.range(ofLast: "</") else { throw ArchiveError.noSuchEntry }
    text.insert(contentsOf: markup, at: end)
    try package.setText(text, of: name)
  }

  private func relate(
    _ type: String, to target: String, isExternal: Bool = false, in package: inout LeakPackage
  ) throws {
    let mode = isExternal ? " TargetMode=\"External\"" : ""
    let target = isExternal ? target : "/\(LeakValue(text: target).markup)"
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    try insert(
      "<Relationship Id=\"rIdLeak\" Type=\"\(types)/\(type)\" Target=\"\(target)\"\(mode)/>",
      into: PartName.documentRelationships.path, of: &package)
  }
}

extension String {
  /// Where the last occurrence of `text` starts.
  fileprivate func range(ofLast text: String) -> Index? {
    ranges(of: text).last?.lowerBound
  }
}
