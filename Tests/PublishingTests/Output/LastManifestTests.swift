import Files
import Foundation
import Testing

@testable import Publishing

struct LastManifestTests {
  private func file(_ number: Int) -> Manifest.File {
    var file = Manifest.File(
      isFamilyCopy: number % 2 == 0, digest: ContentDigest(of: [UInt8(number % 256)]),
      size: number)
    if number % 3 == 0 {
      file.letter = .init(
        dated: "2020-04-28", replaces: "2020-04-21", plain: ContentDigest(of: [1]))
    }
    return file
  }

  /// Folders whose names begin alike, files in none, and more than one piece of a long text.
  private var manifest: Manifest {
    var manifest = Manifest()
    manifest.counts = ["documents": 3]
    manifest.rules = ["profile": "england-default \\ \"1\"\n", "files": "{"]
    for number in 0..<9_000 {
      manifest.files["M\(number % 700)/packs/p\(number % 5)/\(number).docx"] = file(number)
      manifest.files["M\(number % 7)-x/\(number).docx"] = file(number + 1)
    }
    manifest.files["schedule.csv"] = file(4)
    manifest.files["M1.csv"] = file(5)
    manifest.stale = ["M1/stale.docx": file(1), "Z/stale.docx": file(2)]
    manifest.gone = ["M1/gone.docx": file(3), "A/gone.docx": file(6)]
    manifest.changes.new = ["M1/files.docx", "M2/a.docx"]
    manifest.changes.withdrawn = ["M1/gone.docx"]
    return manifest
  }

  private func read(_ bytes: [UInt8]) throws -> LastManifest {
    let folder = try TemporaryFolder()
    try folder.write(String(decoding: bytes, as: UTF8.self), to: Manifest.name)
    let root = try Folder<OutputError>.opening(folder.output)
    return try LastManifest(try #require(try root.openFile(Manifest.name)))
  }

  private func expectSame(_ last: LastManifest, as manifest: Manifest) throws {
    #expect(last.counts == manifest.counts && last.rules == manifest.rules)
    let records = try last.keys.map { try last.record(of: $0) }
    func joined(_ part: KeyPath<FolderRecord, [String: Manifest.File]>) -> [String: Manifest.File] {
      records.reduce(into: [:]) { $0.merge($1[keyPath: part]) { $1 } }
    }
    #expect(joined(\.files) == manifest.files)
    #expect(joined(\.stale) == manifest.stale)
    #expect(joined(\.gone) == manifest.gone)
    for key in last.keys {
      let record = try last.record(of: key)
      #expect(record.known.keys.allSatisfy { FolderKey(of: $0) == key })
    }
  }

  @Test func tellsOfEachFolderWhatWasWritten() throws {
    let bytes = manifest.json
    #expect(bytes.count > 3 << 20)
    let last = try read(bytes)
    #expect(last.digest == ContentDigest(of: bytes))
    try expectSame(last, as: manifest)
    #expect(try last.record(of: FolderKey(folder: "missing")) == FolderRecord())
  }

  @Test func givesTheLinesOfAFolderAsTheyStand() throws {
    let manifest = manifest
    let last = try read(manifest.json)
    for key in last.keys {
      let record = try last.record(of: key)
      for (part, files) in [(Manifest.Part.files, record.files), (.stale, record.stale)] {
        guard let place = last.place(of: part, key) else {
          #expect(files.isEmpty)
          continue
        }
        #expect(try last.lines(at: place) == JSONText.lines(files, \.json))
      }
    }
  }

  @Test func readsOneThatSomebodyPutInAnotherShape() throws {
    let object = try JSONSerialization.jsonObject(with: Data(manifest.json))
    let bytes = Array(try JSONSerialization.data(withJSONObject: object))
    let last = try read(bytes)
    #expect(last.digest == ContentDigest(of: bytes))
    try expectSame(last, as: manifest)
  }

  @Test func readsOneInWhichALineWasChanged() throws {
    var manifest = manifest
    let text = String(decoding: manifest.json, as: UTF8.self)
    let last = try read(Array(text.replacing("\"Z/stale.docx\"", with: "\"Y/stale.docx\"").utf8))
    manifest.stale["Y/stale.docx"] = manifest.stale.removeValue(forKey: "Z/stale.docx")
    try expectSame(last, as: manifest)
  }

  @Test(arguments: ["", "{}", "[]", "{\"format\": 2}", "\n", "{\n  \"files\": {\n"])
  func refusesWhatIsNoManifest(_ text: String) {
    #expect(throws: OutputError(.manifestUnreadable, Manifest.name)) { try read(Array(text.utf8)) }
  }

  @Test func refusesPathsThatLeadElsewhere() throws {
    let text = String(decoding: manifest.json, as: UTF8.self)
    #expect(throws: OutputError(.manifestUnreadable, Manifest.name)) {
      try read(Array(text.replacing("M1.csv", with: "../a.csv").utf8))
    }
  }

  @Test func refusesOneThatIsCutShort() throws {
    var manifest = Manifest()
    manifest.files = ["M1/a.docx": file(1), "M1/b.docx": file(3)]
    let bytes = manifest.json
    for end in 0..<bytes.count - 1 {
      #expect(throws: OutputError(.manifestUnreadable, Manifest.name), "\(end)") {
        try read(Array(bytes[..<end]))
      }
    }
  }

  @Test func ordersFoldersAsThePathsInThem() {
    let paths = manifest.files.keys.sorted()
    let byFolder = Dictionary(grouping: paths) { FolderKey(of: $0) }
      .sorted { $0.key < $1.key }.flatMap { $0.value.sorted() }
    #expect(byFolder == paths)
  }
}
