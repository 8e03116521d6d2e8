import Foundation
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
    manifest.files["M1/c.docx"] = .init(
      isFamilyCopy: true, digest: digest, size: 0,
      letter: .init(dated: "2020-04-28", replaces: "2020-04-21", plain: ContentDigest(of: [1])))
    manifest.gone["M1/d.docx"] = .init(
      isFamilyCopy: true, digest: digest, size: 0, letter: .init(dated: "2020-04-28"))
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
    #expect(files.count == 4)
    #expect(
      files.first?.hasPrefix("    \"M1/a.docx\": {\"family\": false, \"sha256\": \"e3b0c442")
        == true)
  }

  @Test func refusesAManifestThatIsCutShort() {
    let bytes = manifest.json
    #expect(bytes.count > 1_000)
    for end in 0..<bytes.count - 1 { #expect(Manifest(json: Array(bytes[..<end])) == nil) }
    // What the seal says is asked for elsewhere.
    let text = String(decoding: bytes, as: UTF8.self)
    let sealed = text.utf8.distance(
      from: text.startIndex, to: text.range(of: "\"seal\"")?.lowerBound ?? text.endIndex)
    for place in bytes.indices where place < sealed {
      var changed = bytes
      changed[place] ^= 0x55
      #expect(Manifest(json: changed) != manifest, "\(place)")
    }
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
