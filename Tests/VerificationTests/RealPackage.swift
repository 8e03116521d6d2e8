import TestSupport
import WordProcessing

@testable import Verification

/// A finished package as a run makes it, with the repository's letterhead.
enum RealPackage {
  static let path = "2020-05-12-icpc-M1042/packs/parent-P07/agenda.docx"

  /// A document whose body is `body`.
  static func bytes(body: String) throws -> [UInt8] {
    let files = try Repository.files(under: "templates/letterhead", ending: ".xml")
    let parts = try Dictionary(
      uniqueKeysWithValues: files.map { (try PartName($0.key), $0.value) })
    return try Letterhead(parts: parts, headerFirst: [], header: [], footer: [], logo: nil).package(
      body: DocumentBody(markup: Array(body.utf8), numberedLists: 0),
      properties: CoreProperties(title: "Agenda", creator: "Ashmere Council"), largePrint: false)
  }
}
