import Testing

@testable import Publishing

struct ManifestTests {
  private var manifest: Manifest {
    var manifest = Manifest()
    manifest.counts = ["made": 2, "a \"b\"": 1]
    manifest.rules = ["profile": "england-default \\ 1\n"]
    let digest = ContentDigest(of: [])
    manifest.files = [
      "M1/b.docx": .init(isFamilyCopy: true, digest: digest, size: 0),
      "M1/a.docx": .init(isFamilyCopy: false, digest: digest, size: 0),
    ]
    manifest.changes.new = ["M1/a.docx"]
    return manifest
  }

  @Test func readsBackWhatItWrote() {
    #expect(Manifest(json: manifest.json) == manifest)
    #expect(Manifest(json: Manifest().json) == Manifest())
  }

  @Test func writesALineForEachFileInOrder() {
    let lines = String(decoding: manifest.json, as: UTF8.self).split(separator: "\n")
    let files = lines.filter { $0.contains("sha256") }
    #expect(files.count == 2)
    #expect(
      files.first?.hasPrefix("    \"M1/a.docx\": {\"family\": false, \"sha256\": \"e3b0c442")
        == true)
  }

  @Test(arguments: ["", "{}", "[]", "{\"format\": 2}"])
  func refusesWhatIsNoManifest(_ text: String) {
    #expect(Manifest(json: Array(text.utf8)) == nil)
  }

  @Test func refusesPathsThatLeadElsewhere() {
    let text = String(decoding: manifest.json, as: UTF8.self)
    #expect(Manifest(json: Array(text.replacing("M1/a.docx", with: "../a.docx").utf8)) == nil)
  }
}
