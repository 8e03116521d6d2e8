import Foundation
import TestSupport
import Testing

/// Programs of other people open and judge every document of the sample month.
@Suite struct WordJudgeTests {
  private struct Verdict: Decodable {
    let file: String
    let valid: Bool
    let errorCount: Int
    let warningCount: Int
  }

  @Test(.enabled(if: JudgeTools.havePython, "the Python tools are missing: run scripts/test"))
  func findsNothingAgainstTheSchemas() async throws {
    let run = try await SampleRun.shared.value
    let audit = try await ProcessRun.run(
      JudgeTools.folder.appending(path: "openxml-audit"),
      ["-f", "office2019", "-o", "json", "-m", "0", "-r", run.output.systemPath])
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let verdicts = try decoder.decode([Verdict].self, from: Data(audit.output.utf8))
    #expect(verdicts.count == run.documents.count)
    for verdict in verdicts {
      #expect(
        verdict.valid && verdict.errorCount + verdict.warningCount == 0, "\(verdict.file)")
    }
  }

  @Test(.enabled(if: JudgeTools.havePython, "the Python tools are missing: run scripts/test"))
  func opensInPythonDocxWithASoundStructure() async throws {
    let run = try await SampleRun.shared.value
    let month = try MonthTables.sample.get()
    let names = Set((month.people + month.cases).compactMap { $0["lastname"] }).subtracting(["No"])
    let looked = try await JudgeTools.python(
      "judge.py", ["structure", run.output.systemPath] + names.sorted())
    #expect(looked.status == 0, "\(looked.errors)")
    #expect(looked.output == "\(run.documents.count) documents looked at\n")
  }

  @Test(.enabled(if: JudgeTools.office != nil, "LibreOffice is missing: run scripts/test"))
  func convertsToPagesInLibreOffice() async throws {
    let run = try await SampleRun.shared.value
    let folder = try TestFolder.make("pages")
    let month = try MonthTables.sample.get()
    let byKind = Dictionary(grouping: run.documents, by: \.kind).compactMap(\.value.first)
    let largePrint = try #require(
      run.documents.first { month.person($0.recipient)?["format"] == "large_print" })
    // One name for all files would let the later pages replace the earlier.
    for (index, made) in (byKind + [largePrint]).enumerated() {
      try FileManager.default.copyItem(
        at: made.file, to: folder.appending(path: "\(index)-\(made.kind).docx"))
    }
    let documents = folder.filesBelow
    let profile = try TestFolder.make("office-profile")
    let converted = try await ProcessRun.run(
      try #require(JudgeTools.office),
      [
        "--headless", "-env:UserInstallation=\(profile.absoluteString)", "--convert-to", "pdf",
        "--outdir", folder.systemPath,
      ] + documents, directory: folder)
    #expect(converted.status == 0, "\(converted.errors)")
    for document in documents {
      let page = folder.appending(path: document.dropLast("docx".count) + "pdf")
      let bytes = try Data(contentsOf: page)
      #expect(bytes.starts(with: Data("%PDF".utf8)) && bytes.count > 10_000, "\(document)")
    }
  }
}
