import Foundation
import TestSupport
import Testing

/// What LibreOffice shows of a family's papers, as text and as pages, holds nothing that is withheld
/// either (redaction test R7).
@Suite(.enabled(if: JudgeTools.office != nil, "LibreOffice is missing: run scripts/test"))
struct RenderedPackTests {
  @Test func nothingWithheldShowsInLibreOffice() async throws {
    let run = try await SampleRun.shared.value
    let papers = run.packs.filter {
      ["M2002", "M2006"].contains($0.meeting) && $0.path.contains("/packs/parent-")
        || $0.meeting == "M2006" && $0.path.contains("/packs/child-")
    }
    let folder = try TestFolder.make("rendered")
    var names: [String: MadeFile] = [:]
    for (index, made) in papers.enumerated() {
      let name = "\(index)-\(made.recipient)-\(made.kind)"
      try FileManager.default.copyItem(at: made.file, to: folder.appending(path: "\(name).docx"))
      names[name] = made
    }
    let documents = folder.filesBelow
    for format in ["pdf", "txt:Text (encoded):UTF8"] {
      let profile = try TestFolder.make("office-profile")
      let converted = try await ProcessRun.run(
        try #require(JudgeTools.office),
        [
          "--headless", "-env:UserInstallation=\(profile.absoluteString)", "--convert-to", format,
          "--outdir", folder.systemPath,
        ] + documents, directory: folder)
      #expect(converted.status == 0, "\(converted.errors)")
    }
    let withheld = try Self.withheld()
    var (texts, leaks) = (0, 0)
    for (name, made) in names {
      let kept = try #require(withheld[made.recipient] ?? withheld[made.meeting])
      for text in try await Self.texts(name, in: folder) {
        #expect(text.count > 200, "\(made.path)")
        let found = kept.found(in: text)
        #expect(found == [], "\(made.path)")
        (texts, leaks) = (texts + 1, leaks + found.count)
      }
    }
    print("Rendered: \(names.count) papers as text and as pages, \(texts) texts, \(leaks) leaks")
    #expect(names.count >= 25 && texts == names.count * 2)
  }

  /// By recipient, and by meeting for all others of the family.
  private static func withheld() throws -> [String: Withheld] {
    var withheld = try ["M2002", "M2006"].reduce(into: [:]) {
      $0[$1] = try Withheld.fromFamily(of: $1)
    }
    for father in HalfSiblingPackTests.fathers {
      withheld[father.id] = try Withheld.ofHalfSibling(
        father.other, from: father.id, parentOf: father.child, in: ["M2002", "M1902"])
    }
    for parent in ["P0601", "P0602"] {
      withheld[parent] = Withheld(
        phrases: (withheld["M2006"]?.phrases ?? []).union(["somebody in the house who is not safe"]
        ),
        values: [])
    }
    return withheld
  }

  private static func texts(_ name: String, in folder: URL) async throws -> [String] {
    let page = folder.appending(path: "\(name).pdf")
    let read = try await ProcessRun.run(
      URL(filePath: "/usr/bin/env"), ["pdftotext", "-layout", page.systemPath, "-"])
    #expect(read.status == 0, "\(read.errors)")
    return [
      read.output,
      try String(contentsOf: folder.appending(path: "\(name).txt"), encoding: .utf8),
    ]
  }
}
