import CaseReaders
import Diagnostics
package import Templates
package import WordProcessing

/// The texts of a templates folder, with the shipped ones where it has none of its own.
package struct TemplateFolder: Sendable {
  /// The text templates by name.
  package let library: TemplateLibrary
  /// The letterhead's fixed parts.
  package let letterheadParts: [PartName: [UInt8]]
  /// The picture of the letterhead, where there is one.
  package let logo: [UInt8]?
  /// The digest of all that is used of the folders.
  let digest: ContentDigest

  /// Reads `own`, whose files win, and `shipped`; throws ``RunFailure`` where a file cannot be read
  /// or is not UTF-8.
  package init(own: String, shipped: String) throws(RunFailure) {
    var sources: [String: TemplateSource] = [:]
    var parts: [PartName: [UInt8]] = [:]
    var logo: [UInt8]?
    var problems: [Diagnostic] = []
    var digest = DigestOfFiles()
    for folder in own == shipped ? [own] : [shipped, own] {
      let snapshot = try InputSnapshot(of: folder, wanting: Self.isPart)
      guard snapshot.exists else { throw RunFailure(.templateOrProfile, [.noTemplates(folder)]) }
      for (name, file) in snapshot.files(where: { _ in true }) {
        digest.add(name, file.bytes)
        if name.hasSuffix(".stencil") {
          guard let text = String(validating: file.bytes, as: UTF8.self) else {
            problems.append(.notUTF8(file.name))
            continue
          }
          sources[name] = TemplateSource(file: file.name, text: text)
        } else if name == Self.logoName {
          logo = file.bytes
        } else if let part = try? PartName(String(name.dropFirst(Self.letterhead.count))) {
          parts[part] = file.bytes
        }
      }
    }
    guard problems.isEmpty else { throw RunFailure(.templateOrProfile, problems) }
    guard !sources.isEmpty else { throw RunFailure(.templateOrProfile, [.noTemplates(own)]) }
    library = TemplateLibrary(sources)
    letterheadParts = parts
    self.logo = logo
    self.digest = digest.finished
  }

  private static let letterhead = "letterhead/"
  private static let logoName = "letterhead/word/media/logo.png"

  private static func isPart(_ name: String) -> Bool {
    name.hasSuffix(".stencil") || name == logoName
      || name.hasPrefix(letterhead) && name.hasSuffix(".xml")
  }
}

extension Diagnostic {
  fileprivate static func notUTF8(_ file: String) -> Diagnostic {
    Diagnostic(
      "TemplateNotUTF8", at: Location(file: file),
      "a template is UTF-8 text; save it again with that encoding")
  }

  fileprivate static func noTemplates(_ folder: String) -> Diagnostic {
    Diagnostic(
      "NoTemplates", at: Location(file: folder),
      "there are no templates; give the folder that holds them with --templates")
  }
}
