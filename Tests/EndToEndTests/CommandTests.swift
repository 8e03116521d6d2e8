import Foundation
import TestSupport
import Testing

/// Every other command ends well over the sample month and prints what it is for.
@Suite struct CommandTests {
  @Test(arguments: [
    (["schedule"], "2020-05-13"),
    (["schedule", "--format", "csv"], "meeting_ref,type,meeting_date,meeting_time,what,due_date"),
    (["schedule", "--format", "ics"], "BEGIN:VCALENDAR\r\nVERSION:2.0"),
    (["schedule", "--format", "json", "--meeting", "M2002"], #""meeting_ref":"M2002""#),
    (["inspect", "context", "M2002", "P0202", "invitation-parent"], "recipient.salutation"),
    (["inspect", "records"], "child C0301  unborn"),
    (["inspect", "columns"], "address_protected_from"),
    (["templates", "list"], "invitation-parent  templates/invitation-parent.stencil"),
    (["templates", "check"], "templates, nothing wrong"),
    (["templates", "show", "agenda"], "confidential_slot"),
    (["profiles", "list"], "lincolnshire-2020\n"),
    (["profiles", "show"], "001:48"),
    (["profiles", "show", "wokingham-2020"], "["),
    (["profiles", "diff", "england-default", "lincolnshire-2020"], "  lincolnshire-2020: "),
    (["profiles", "diff", "wokingham-2020"], "  ashmere-2020: "),
    (["--version"], "."),
    (["check"], "Nothing was written."),
    (["check", "--format", "json"], #""status":0"#),
  ])
  func endsWell(arguments: [String], printed: String) async throws {
    let run = try await CasepackBinary.run(arguments)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(printed), "\(run.output.prefix(400))")
    #expect(!run.errors.contains("error:"))
  }

  @Test func namesARuleAndASourceBesideEveryDate() async throws {
    let run = try await CasepackBinary.run(["schedule", "--format", "csv"])
    let rows = PlainCSV([UInt8](run.output.utf8)).rows
    #expect(rows.count >= 60)
    for row in rows {
      #expect(row["rule"] != "" && row["source"] != "" && row["reading"] != "", "\(row)")
    }
  }

  @Test func withholdsFromTheContextWhatTheRecipientMustNotSee() async throws {
    let run = try await CasepackBinary.run(
      ["inspect", "context", "M2005", "P0502", "invitation-parent"])
    #expect(run.status == 0)
    #expect(run.output.contains("withheld: "))
    for proxy in ["Gannet", "Dunsparrow Cove", "Seapink", "Coastwise", "ZZ8"] {
      #expect(!run.output.contains(proxy), "\(proxy)")
    }
  }

  @Test func checksWithoutWritingAnything() async throws {
    let folder = try TestFolder.copy(of: "data").deletingLastPathComponent()
    let before = folder.filesBelow
    let run = try await CasepackBinary.run(["check"], directory: folder)
    #expect(run.output.contains(#/planned = [1-9]\d* that would be made \+ 0 refused/#))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Documents: "))
    #expect(folder.filesBelow == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.systemPath) == ["data"])
  }

  @Test func printsThePartsOfADocument() async throws {
    let made = try #require(try await SampleRun.shared.value.documents.first)
    let list = try await CasepackBinary.run(["inspect", "parts", made.file.systemPath])
    #expect(list.status == 0 && list.output.contains("word/document.xml  "))
    let part = try await CasepackBinary.run(
      ["inspect", "parts", made.file.systemPath, "word/document.xml"])
    #expect(part.output.contains("<w:body>"))
  }

  @Test func makesSampleFamiliesThatPassTheCheck() async throws {
    let folder = try TestFolder.make("five").appending(path: "data")
    let sample = try await CasepackBinary.run(["sample", "5", "--into", folder.systemPath])
    #expect(sample.status == 0 && sample.output.contains("Wrote 5 invented families"))
    let check = try await CasepackBinary.run(["check", "--data", folder.systemPath])
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func makesEverythingForFiftyGeneratedFamilies() async throws {
    let folder = try TestFolder.make("fifty")
    let data = folder.appending(path: "data")
    _ = try await CasepackBinary.run(["sample", "50", "--seed", "7", "--into", data.systemPath])
    let run = try await CasepackBinary.run(["run", "--format", "json"], directory: folder)
    let errors = try Report.lines(of: run.errors).filter { $0.severity == "error" }
    #expect(run.status == 0)
    #expect(errors.isEmpty, "\(errors.map { "\($0.place) \($0.id)" })")
    let summary = try #require(try Report.summary(of: run.output))
    let output = folder.appending(path: "output")
    let made = output.filesBelow.count { MadeFile(path: $0, in: output) != nil }
    #expect(summary.stopped.isEmpty && summary.refused == 0)
    #expect(summary.planned == made && summary.passed == made && made >= 500)
  }
}
