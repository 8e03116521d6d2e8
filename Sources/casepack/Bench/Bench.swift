import CaseModel
import CaseReaders
import Foundation
import Publishing
import SampleFamilies

/// Measures one job after another.
struct Bench {
  private let place: BenchPlace
  private let times: Int
  private let docxtpl = Docxtpl()
  private let cores = ProcessInfo.processInfo.activeProcessorCount
  /// All documents are due on it.
  private let date = "2020-05-01"

  /// A bench in `place` that makes each measurement so many times.
  init(place: BenchPlace, times: Int) {
    (self.place, self.times) = (place, times)
  }

  /// Everything there is to measure.
  func report() throws -> BenchReport {
    var report = BenchReport(cores: cores, hasDocxtpl: docxtpl != nil)
    report.jobs = [
      try rows(),
      try documents(
        "invitations", of: place.dataBeforeMeetings, kind: "invitation-*",
        likeness: "invitation-parent"),
      try documents("minutes", of: place.data, kind: "minutes", likeness: "minutes"),
      try documents("everything, swept", of: place.data, kind: nil, likeness: nil),
      try coldStart(),
    ]
    report.stages = try stages()
    return report
  }

  /// Reading exports of 100,000 rows and checking them against each other, without records.
  private func rows() throws -> BenchReport.Job {
    let files = SampleFamilies(count: 3_800, seed: 1).files()
    func file(_ name: String) -> InputFile? {
      files.first { $0.path == name }.map { InputFile(name: name, bytes: $0.bytes) }
    }
    let input = RegisterInput(
      cases: file("cases.csv"), people: file("people.csv"), meetings: file("meetings.csv"))
    var read = 0
    let seconds = best {
      let start = ContinuousClock.now
      read = CaseRegister(input).rowAccounts.map(\.read).reduce(0, +)
      return (ContinuousClock.now - start).seconds
    }
    return BenchReport.Job(name: "\(read) rows read", seconds: seconds, count: read)
  }

  /// The documents of `kind`, or of all kinds, beside the floor and docxtpl.
  private func documents(
    _ name: String, of data: String, kind: String?, likeness: String?
  ) throws -> BenchReport.Job {
    let output = place.path("output")
    let arguments =
      ["run", "--data", data, "--output", output, "--date", date]
      + (kind.map { ["--kind", $0] } ?? [])
    let seconds = try best {
      _ = place.path("output")
      return try ToolRun(arguments).seconds
    }
    let made = place.documents(in: output)
    var job = BenchReport.Job(
      name: "\(made.count) \(name)", seconds: seconds, count: made.count)
    job.floors = seconds / (try best { try Floor(made, in: place.path("floor")).seconds })
    if let docxtpl, let likeness, let rate = job.rate {
      let (document, listing) = try example(of: likeness, from: data, among: made)
      let one = try docxtpl.rate(of: document, listing: listing, count: 100, processes: 1)
      let all = try docxtpl.rate(
        of: document, listing: listing, count: 100 * cores, processes: cores)
      (job.docxtplOne, job.docxtplAll) = (rate / one, rate / all)
    }
    return job
  }

  /// A document of the kind, and a file with what its template saw.
  private func example(
    of kind: String, from data: String, among made: [String]
  ) throws -> (document: String, listing: String) {
    let name = "/\(kind).docx"
    let found = made.first { $0.hasSuffix(name) && $0.contains("/packs/") }
    guard let found, let folder = found.split(separator: "/").dropLast().last,
      let recipient = folder.split(separator: "-", maxSplits: 1).last,
      let meeting = found.split(separator: "/").dropLast(3).last?.split(separator: "-").last
    else { throw BenchProblem(message: "--families is too small: no \(kind) is made for them") }
    let inputs = try RunInputs(options(data, kind: kind, output: "unused"))
    let lines = try ContextInspection.lines(
      meeting: String(meeting), recipient: String(recipient), kind: kind, inputs: inputs)
    let listing = place.path("context.txt")
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: listing))
    return (found, listing)
  }

  /// From nothing to one recipient's finished pack, on the exports of twelve families.
  private func coldStart() throws -> BenchReport.Job {
    let small = try BenchPlace(in: place.path("small"), families: 12)
    let output = place.path("first")
    _ = try ToolRun(["run", "--data", small.data, "--output", output, "--date", date])
    let first = small.documents(in: output).first { $0.contains("/packs/parent-") }
    guard let parts = first?.split(separator: "/"), parts.count > 4,
      let meeting = parts[parts.count - 4].split(separator: "-").last,
      let recipient = parts[parts.count - 2].split(separator: "-", maxSplits: 1).last
    else { throw BenchProblem(message: "no pack is made for the first families") }
    let seconds = try best {
      try ToolRun([
        "run", "--data", small.data, "--output", place.path("first"), "--date", date, "--meeting",
        String(meeting), "--recipient", String(recipient),
      ]).seconds
    }
    return BenchReport.Job(name: "cold start to one pack", seconds: seconds)
  }

  private func stages() throws -> [BenchReport.Stage] {
    let bench = try StageBench(
      options(place.dataBeforeMeetings, kind: "invitation-*", output: place.path("stages")))
    return StageClock.Stage.allCases.map { stage in
      BenchReport.Stage(
        name: stage.rawValue,
        microseconds: bench.clock.seconds(stage) * 1e6 / Double(max(bench.count, 1)),
        budget: stage.budget)
    }
  }

  private func options(_ data: String, kind: String, output: String) -> RunOptions {
    var options = RunOptions()
    options.data = data
    options.shippedTemplates = InputOptions.shippedTemplates
    options.templates = InputOptions.shippedTemplates
    options.output = output
    options.kinds = [kind]
    options.date = CalendarDate(iso: date)
    return options
  }

  /// The shortest of several measurements.
  private func best(_ measure: () throws -> Double) rethrows -> Double {
    var shortest = try measure()
    for _ in 1..<max(times, 1) { shortest = min(shortest, try measure()) }
    return shortest
  }
}
